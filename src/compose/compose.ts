/**
 * Stage 6: templates and report view to the document. Each file is parsed alone, so that what is left open in one
 * cannot swallow the next; all faults of all templates are told at once.
 */
import { diagnose } from '../diagnostics/diagnose.ts'
import { inOrder } from '../diagnostics/order.ts'
import type { Document } from '../document/nodes.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import type { OfficeText, ReportView } from '../model/report-view.ts'
import type { TextFile } from '../model/source-file.ts'
import { assemble } from './assemble.ts'
import { checkTemplate, type TemplateRole } from './check-template.ts'
import type { DraftBlock } from './draft.ts'
import { evaluate } from './evaluate.ts'
import { lowerBlocks } from './lower/lower-blocks.ts'
import type { Lowering } from './lower/lowering.ts'
import { relativeLevels } from './lower/relative-levels.ts'
import { parseMarkup } from './parse-markup.ts'
import { parseTemplate } from './parse-template.ts'
import { composition } from './pieces.ts'
import type { ParsedTemplate, TemplateNode } from './template-nodes.ts'
import { templateLocation } from './template-place.ts'
import type { TemplateSet } from './template-set.ts'
import { OFFICE_PARTS } from './vocabulary.ts'

/**
 * The document of a report. Without a value where a template has an error.
 * @param templates the report file, which gives the order, and the section files that it places
 * @param view everything that may be printed
 */
export function compose(templates: TemplateSet, view: ReportView): Outcome<Document> {
  const session = newSession(templates, view)
  const report = load(templates.report, 'report', session)
  const placed = placedSections(report.nodes)
  const used = [...templates.sections].filter(([name]) => placed.has(name))
  const files: Files = {
    sections: new Map(used.map(([name, file]) => [name, load(file, 'section', session)])),
    offices: new Map([...view.officeTexts].map(([part, text]) => [part, load(officeFile(text), 'office', session)])),
    placedParts: new Set(),
  }
  const draft = blocksOf(report, 'report', files, session)
  reportUnusedSections(templates, placed, session)
  reportUnplacedTexts(view, files.placedParts, session)
  const diagnostics = inOrder(session.diagnostics())
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { diagnostics }
  return { value: assemble(draft, view), diagnostics }
}

/** Files that others place. */
interface Files {
  readonly sections: ReadonlyMap<string, ParsedTemplate>
  readonly offices: ReadonlyMap<string, ParsedTemplate>
  readonly placedParts: Set<string>
}

/** Runs one file over the view, parses its text and says what its blocks mean. */
function blocksOf(template: ParsedTemplate, role: TemplateRole, files: Files, session: Session): readonly DraftBlock[] {
  const output = composition(evaluate(template.nodes, session.view))
  const inner = (file: ParsedTemplate | undefined, innerRole: TemplateRole): readonly DraftBlock[] =>
    file ? blocksOf(file, innerRole, files, session) : []
  const lowering: Lowering = {
    file: template.file,
    role,
    composition: output,
    view: session.view,
    section: (name) => inner(files.sections.get(name), 'section'),
    officeText: (part) => {
      files.placedParts.add(part)
      return relativeLevels(inner(files.offices.get(part), 'office'))
    },
    depth: 0,
    children: lowerBlocks,
    report: session.report,
  }
  return lowerBlocks(parseMarkup(output.text).children, 'text', lowering)
}

interface Session {
  readonly templates: TemplateSet
  readonly view: ReportView
  readonly report: (diagnostic: Diagnostic) => void
  readonly diagnostics: () => readonly Diagnostic[]
}

/** Gathers diagnostics; a section placed twice tells its faults once. */
function newSession(templates: TemplateSet, view: ReportView): Session {
  const told = new Map<string, Diagnostic>()
  const report = (diagnostic: Diagnostic): void => {
    told.set(JSON.stringify(diagnostic), diagnostic)
  }
  return { templates, view, report, diagnostics: () => [...told.values()] }
}

function load(file: TextFile, role: TemplateRole, session: Session): ParsedTemplate {
  const { template, faults } = parseTemplate(file)
  faults.forEach(session.report)
  const sections = [...session.templates.sections.keys()]
  checkTemplate(template, { role, view: session.view, sections }).forEach(session.report)
  return template
}

function officeFile(text: OfficeText): TextFile {
  return { path: text.file, text: text.markdown }
}

/** Sections that the report places in any of its branches. */
function placedSections(nodes: readonly TemplateNode[]): ReadonlySet<string> {
  const names = (node: TemplateNode): readonly string[] => {
    if (node.kind === 'section') return [node.name]
    return node.kind === 'block' ? [...node.body, ...node.otherwise].flatMap(names) : []
  }
  return new Set(nodes.flatMap(names))
}

function reportUnusedSections(templates: TemplateSet, placed: ReadonlySet<string>, session: Session): void {
  for (const [name, file] of templates.sections) {
    if (placed.has(name)) continue
    session.report(diagnose('ICT-C013', [templateLocation(file.path, null, null)], { name, usage: `{{> ${name}}}` }))
  }
}

/** The office's words must not be lost in silence. */
function reportUnplacedTexts(view: ReportView, placed: ReadonlySet<string>, session: Session): void {
  for (const [part, text] of view.officeTexts) {
    if (placed.has(part) || text.markdown.trim() === '') continue
    const params = { part, usage: `::office{part="${part}"}`, parts: OFFICE_PARTS.join(', ') }
    session.report(diagnose('ICT-C021', [templateLocation(text.file, null, null)], params))
  }
}
