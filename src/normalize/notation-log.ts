/** How a file writes its numbers, settled from the cells that allow one reading only: whole column first, then file. */
import type { Notation } from '../model/project.ts'
import type { SourceLocation } from '../model/provenance.ts'

type Evidence = Partial<Record<Notation, SourceLocation>>

export interface NotationLog {
  /** A cell that only one notation allows. */
  note(field: number, notation: Notation, place: SourceLocation): void
  /** True where the column has shown such a cell before: another one adds nothing. */
  isNoted(field: number, notation: Notation): boolean
  /** Notation of a column; null where neither the column nor the file settles it. */
  settled(field: number): Notation | null
  /** First cell of each notation where the file has both. */
  mixed(): readonly [SourceLocation, SourceLocation] | null
}

/** An empty log of one table. */
export function notationLog(): NotationLog {
  const file: Evidence = {}
  const columns = new Map<number, Evidence>()
  return {
    note(field, notation, place) {
      const column = columns.get(field) ?? {}
      column[notation] ??= place
      file[notation] ??= place
      columns.set(field, column)
    },
    isNoted: (field, notation) => columns.get(field)?.[notation] !== undefined,
    settled: (field) => only(columns.get(field) ?? {}) ?? only(file),
    mixed: () => (file.vi && file.en ? [file.vi, file.en] : null),
  }
}

function only(evidence: Evidence): Notation | null {
  if (evidence.vi && evidence.en) return null
  return evidence.vi ? 'vi' : evidence.en ? 'en' : null
}
