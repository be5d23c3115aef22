/**
 * Takes note of figures of districts and communes, which a report of the province has no use for, and tells of them once
 * a file: as an error where the province's own figure is missing, else as a remark.
 */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { Observation } from '../model/observation.ts'
import type { SourceLocation } from '../model/provenance.ts'

/** Which figure, of which province and year. */
export type FigureId = Pick<Observation, 'key' | 'area' | 'period'>

/** A row of a part of a province, or one with columns of parts. */
export interface PartRow {
  /** Header of the column that names the part; null where the headers themselves do. */
  readonly column: string | null
  /** The parts that are named. */
  readonly names: readonly string[]
  /** The cell that names the first. */
  readonly place: () => SourceLocation
}

/** A figure of a part of a province. */
export interface PartFigure extends FigureId {
  readonly name: Bilingual
}

export interface SubareaLog {
  /** Takes note of the figures of a row. @param where file and sheet */
  note(where: string, file: string, row: PartRow, figures: readonly PartFigure[]): void
  /** The figure stands for the province too, though its cell may not be readable. */
  state(figure: FigureId): void
  /** What is to be told, in the order of the files. @param observations all that could be read */
  list(observations: readonly Observation[]): readonly Diagnostic[]
}

interface FilePart {
  readonly column: string | null
  rowCount: number
  /** The first names. */
  readonly names: Set<string>
  /** By figure, its name and the first cell of a part that has it. */
  readonly figures: Map<string, { readonly name: Bilingual; readonly place: SourceLocation }>
  /** The first cell of each sheet and province. */
  readonly places: Map<string, SourceLocation>
}

/** An empty log. */
export function subareaLog(): SubareaLog {
  const files = new Map<string, FilePart>()
  const stated = new Set<string>()
  return {
    note(where, file, { column, names, place }, noted) {
      const part: FilePart = files.get(file) ?? {
        column,
        rowCount: 0,
        names: new Set(),
        figures: new Map(),
        places: new Map(),
      }
      files.set(file, part)
      part.rowCount += 1
      for (const name of names) if (part.names.size <= MOST_PARTS_NAMED) part.names.add(name)
      for (const { name, ...id } of noted) {
        const sheetKey = `${where}\n${id.area}`
        const first = part.places.get(sheetKey) ?? place()
        part.places.set(sheetKey, first)
        const key = idOf(id)
        if (!part.figures.has(key)) part.figures.set(key, { name, place: first })
      }
    },
    state(id) {
      stated.add(idOf(id))
    },
    list(observations) {
      if (files.size === 0) return []
      for (const observation of observations) {
        if (observation.status !== 'missing') stated.add(idOf(observation))
      }
      return [...files.values()].map((part) => told(part, stated))
    },
  }
}

/** Enough to see which table is meant. */
const MOST_NAMED = 2

function told(part: FilePart, stated: ReadonlySet<string>): Diagnostic {
  const { figures, places } = part
  const open = [...figures].flatMap(([key, figure]) => (stated.has(key) ? [] : [figure]))
  if (open.length === 0) return diagnose('ICT-N039', [...places.values()], { where: where(part) })
  const names = [...new Map(open.map(({ name }) => [name.vi, name])).values()]
  const list = (language: 'vi' | 'en'): string =>
    names
      .slice(0, MOST_NAMED)
      .map((name) => `«${name[language]}»`)
      .join(', ') + (names.length > MOST_NAMED ? ', …' : '')
  const missing = { vi: list('vi'), en: list('en') }
  const locations = [...new Set(open.map(({ place }) => place))]
  return diagnose('ICT-N038', locations, { where: where(part), missing })
}

const MOST_PARTS_NAMED = 3

/** «cột «Đơn vị», 12 dòng: «Sở Y tế», «Sở Tài chính», …» */
function where({ column, rowCount, names }: FilePart): Bilingual {
  const first = [...names].slice(0, MOST_PARTS_NAMED).map((name) => `«${name}»`)
  const list = first.join(', ') + (names.size > MOST_PARTS_NAMED ? ', …' : '')
  if (column === null)
    return names.size > 1
      ? { vi: `các cột ${list}`, en: `columns ${list}` }
      : { vi: `cột ${list}`, en: `column ${list}` }
  return {
    vi: `cột «${column}», ${rowCount} dòng: ${list}`,
    en: `column «${column}», ${rowCount} ${rowCount === 1 ? 'row' : 'rows'}: ${list}`,
  }
}

function idOf({ key, area, period }: FigureId): string {
  return `${area} ${period} ${key}`
}
