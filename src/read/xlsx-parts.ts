/** Finds the parts of an Office Open XML workbook (ECMA-376 part 1): its sheets in order, its texts and its styles. */
import { attributesOf, scanXml } from './xml-scan.ts'
import type { ZipEntry } from './zip-directory.ts'
import { zipPart } from './zip-part.ts'

export interface SheetPart {
  readonly name: string
  readonly isHidden: boolean
  readonly xml: string
}

export interface WorkbookParts {
  /** Sheets of cells in the order of their tabs; those that hold a chart only are left out. */
  readonly sheets: readonly SheetPart[]
  /** Number of texts that cells refer to by number. */
  readonly textCount: number
}

export type PartsReading =
  | { readonly kind: 'parts'; readonly parts: WorkbookParts }
  /** A ZIP file of another kind. */
  | { readonly kind: 'other' }
  | { readonly kind: 'broken' }

interface Relation {
  readonly type: string
  readonly target: string
}

/** Gives the text of a part that is well-formed; null for one that is missing or damaged. */
type Open = (name: string) => string | null

/** The parts of a workbook; every part that figures depend on is proved to be whole. */
export function xlsxParts(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): PartsReading {
  const open: Open = (name) => {
    const entry = entries.get(name)
    const xml = entry ? zipPart(bytes, entry) : null
    return xml !== null && scanXml(xml, {}) ? xml : null
  }
  if (!entries.has('[Content_Types].xml')) return { kind: 'other' }
  const roots = relations(open, '_rels/.rels', '')
  if (roots === null) return { kind: 'broken' }
  const workbook = [...roots.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target
  if (workbook === undefined || !workbook.endsWith('.xml') || isOtherDocument(entries)) return { kind: 'other' }
  const parts = workbookParts(open, workbook)
  return parts === null ? { kind: 'broken' } : { kind: 'parts', parts }
}

function isOtherDocument(entries: ReadonlyMap<string, ZipEntry>): boolean {
  return entries.has('word/document.xml') || entries.has('ppt/presentation.xml')
}

function workbookParts(open: Open, workbook: string): WorkbookParts | null {
  const slash = workbook.lastIndexOf('/') + 1
  const [folder, file] = [workbook.slice(0, slash), workbook.slice(slash)]
  const xml = open(workbook)
  const related = relations(open, `${folder}_rels/${file}.rels`, folder)
  if (xml === null || related === null) return null
  const sheets: SheetPart[] = []
  for (const { name, isHidden, id } of sheetList(xml)) {
    const relation = related.get(id)
    if (relation && !relation.type.endsWith('/worksheet')) continue
    const sheet = relation ? open(relation.target) : null
    if (sheet === null) return null
    sheets.push({ name, isHidden, xml: sheet })
  }
  const byType = (type: string): Relation | undefined =>
    [...related.values()].find((relation) => relation.type.endsWith(`/${type}`))
  const [texts, styles] = [byType('sharedStrings'), byType('styles')]
  const textXml = texts ? open(texts.target) : ''
  if (textXml === null || (styles && open(styles.target) === null)) return null
  return { sheets, textCount: textCount(textXml) }
}

function sheetList(xml: string): readonly { name: string; isHidden: boolean; id: string }[] {
  const sheets: { name: string; isHidden: boolean; id: string }[] = []
  scanXml(xml, {
    open(name, tag) {
      if (name !== 'sheet') return
      const given = attributesOf(tag)
      const state = given.get('state') ?? 'visible'
      sheets.push({ name: given.get('name') ?? '', isHidden: state !== 'visible', id: given.get('id') ?? '' })
    },
  })
  return sheets
}

function textCount(xml: string): number {
  let count = 0
  scanXml(xml, {
    open(name) {
      if (name === 'si') count += 1
    },
  })
  return count
}

/** Relations of a part by id, null where the list is missing or damaged. */
function relations(open: Open, name: string, folder: string): ReadonlyMap<string, Relation> | null {
  const xml = open(name)
  if (xml === null) return null
  const found = new Map<string, Relation>()
  scanXml(xml, {
    open(name, tag) {
      if (name !== 'Relationship') return
      const given = attributesOf(tag)
      const relation = { type: given.get('Type') ?? '', target: resolved(folder, given.get('Target') ?? '') }
      found.set(given.get('Id') ?? '', relation)
    },
  })
  return found
}

function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
