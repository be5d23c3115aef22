/** Checks every tag of a template against the vocabulary and the report, in all branches, before anything is printed. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { ReportView } from '../model/report-view.ts'
import { refusedMarkup } from './check-markup.ts'
import { KIND_NAMES, knownNames } from './known-names.ts'
import { suggestion } from './suggestion.ts'
import type { Argument, Call, ParsedTemplate, Place, TemplateNode } from './template-nodes.ts'
import { templateLocation } from './template-place.ts'
import { HELPERS, type HelperSpec, type ParamKind } from './vocabulary.ts'

/** Which file it is: only the report places sections, and the office's texts use figures and names only. */
export type TemplateRole = 'report' | 'section' | 'office'

export interface CheckContext {
  readonly role: TemplateRole
  readonly view: ReportView
  readonly sections: readonly string[]
}

type Form = HelperSpec['form']

/** All faults of a template, in the order of its text. */
export function checkTemplate(template: ParsedTemplate, context: CheckContext): readonly Diagnostic[] {
  const at = (place: Place, text: string): SourceLocation => templateLocation(template.file, place, text)
  const check = (node: TemplateNode): readonly Diagnostic[] => {
    switch (node.kind) {
      case 'text':
        return refusedMarkup(template.file, node)
      case 'print':
        return checkCall(node.call, 'print', context, at)
      case 'block':
        return [
          ...checkCall(node.call, 'block', context, at),
          ...node.body.flatMap(check),
          ...node.otherwise.flatMap(check),
        ]
      case 'section':
        return checkSection(node.name, at(node.place, `{{> ${node.name}}}`), context)
      default:
        return node satisfies never
    }
  }
  return template.nodes.flatMap(check)
}

type At = (place: Place, text: string) => SourceLocation

function checkCall(call: Call, form: Form, context: CheckContext, at: At): readonly Diagnostic[] {
  const spec = HELPERS.get(call.name)
  const location = at(call.place, written(call, form))
  if (!spec) return unknownCall(call, form, location, context)
  if (spec.form !== form) {
    return [diagnose('ICT-C005', [location], { name: call.name, found: written(call, form), usage: spec.usage })]
  }
  if (context.role === 'office' && !spec.forOffice) return [notForOffice(call, form, location)]
  return [
    ...checkCount(call, spec, location),
    ...checkArguments(call, spec, context, at),
    ...checkAttributes(call, spec, at),
  ]
}

/** A tag that is no helper: a bare name is a value of the report, anything else is a mistyped helper. */
function unknownCall(call: Call, form: Form, location: SourceLocation, context: CheckContext): readonly Diagnostic[] {
  const isBareName = form === 'print' && call.args.length === 0 && call.attributes.size === 0
  if (isBareName && context.view.names.has(call.name)) return []
  if (isBareName && context.view.figures.has(call.name)) {
    const usage = `{{value "${call.name}"}}`
    return [
      diagnose('ICT-C007', [location], {
        name: call.name,
        suggestion: { vi: `Đây là mã chỉ tiêu; viết ${usage}.`, en: `This is a figure key; write ${usage}.` },
      }),
    ]
  }
  const helpers = [...HELPERS].filter(([, spec]) => spec.form === form).map(([name]) => name)
  const known = isBareName ? [...context.view.names.keys(), ...helpers] : helpers
  const params = { name: call.name, suggestion: suggestion(call.name, known) }
  return [isBareName ? diagnose('ICT-C007', [location], params) : diagnose('ICT-C004', [location], params)]
}

function notForOffice(call: Call, form: Form, location: SourceLocation): Diagnostic {
  const usable = [...HELPERS].filter(([, spec]) => spec.forOffice).map(([name]) => name)
  return diagnose('ICT-C011', [location], {
    what: { vi: 'thẻ này trong bài viết của cơ quan', en: 'this helper in the office’s texts' },
    found: written(call, form),
    remedy: {
      vi: `Bài viết của cơ quan dùng được tên và các thẻ: ${usable.join(', ')}.`,
      en: `The office’s texts may use names and the helpers ${usable.join(', ')}.`,
    },
  })
}

function checkCount(call: Call, spec: HelperSpec, location: SourceLocation): readonly Diagnostic[] {
  const least = spec.params.length
  const found = call.args.length
  if (found === least || (spec.repeats && found > least)) return []
  const expected = spec.repeats ? { vi: `ít nhất ${least}`, en: `at least ${least}` } : String(least)
  return [diagnose('ICT-C009', [location], { name: call.name, expected, found: String(found), usage: spec.usage })]
}

function checkArguments(call: Call, spec: HelperSpec, context: CheckContext, at: At): readonly Diagnostic[] {
  return call.args.flatMap((argument, index) => {
    const kind = spec.params[index] ?? (spec.repeats ? spec.params.at(-1) : undefined)
    if (kind === undefined) return []
    return checkName(argument, kind, context, at)
  })
}

function checkName(argument: Argument, kind: ParamKind, context: CheckContext, at: At): readonly Diagnostic[] {
  const known = knownNames(kind, context.view)
  if (known.includes(argument.text)) return []
  const location = at(argument.place, argument.text)
  const hint = suggestion(argument.text, known)
  if (kind === 'figure') return [diagnose('ICT-C006', [location], { key: argument.text, suggestion: hint })]
  return [diagnose('ICT-C008', [location], { kind: KIND_NAMES[kind], name: argument.text, suggestion: hint })]
}

function checkAttributes(call: Call, spec: HelperSpec, at: At): readonly Diagnostic[] {
  const known = spec.attributes ?? []
  return [...call.attributes]
    .filter(([name]) => !known.includes(name))
    .map(([name, argument]) =>
      diagnose('ICT-C010', [at(argument.place, name)], { owner: call.name, name, suggestion: suggestion(name, known) }),
    )
}

function checkSection(name: string, location: SourceLocation, context: CheckContext): readonly Diagnostic[] {
  if (context.role !== 'report') {
    return [
      diagnose('ICT-C011', [location], {
        what: { vi: 'thẻ đặt phần ngoài report.md.hbs', en: 'section tags outside report.md.hbs' },
        found: `{{> ${name}}}`,
        remedy: { vi: 'Đặt các phần trong report.md.hbs.', en: 'Place sections in report.md.hbs.' },
      }),
    ]
  }
  if (context.sections.includes(name)) return []
  return [diagnose('ICT-C012', [location], { name, suggestion: suggestion(name, context.sections) })]
}

/** The tag as its author wrote it, near enough to be found. */
function written(call: Call, form: Form): string {
  const args = call.args.map((argument) => (argument.isQuoted ? ` "${argument.text}"` : ` ${argument.text}`)).join('')
  return `{{${form === 'block' ? '#' : ''}${call.name}${args}}}`
}
