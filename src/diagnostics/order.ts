/** Order in which diagnostics are told, so that two runs say the same in the same order. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceLocation } from '../model/provenance.ts'

const byNumber = (a: number | null, b: number | null): number => (a ?? 0) - (b ?? 0)
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A sheet has rows and columns where a text has lines and characters. */
const rowOf = ({ line, cell }: SourceLocation): number | null =>
  line ?? (cell === null ? null : Number(/\d+$/.exec(cell)?.[0] ?? 0))
const columnOf = ({ column, cell, field }: SourceLocation): number | null => column ?? (cell === null ? null : field)

/** By file, sheet, line, column and code; those without a place come last. Does not change its argument. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => {
    const [here] = a.locations
    const [there] = b.locations
    if (!here || !there) return here ? -1 : there ? 1 : byText(a.code, b.code) || byText(a.figure ?? '', b.figure ?? '')
    return (
      byText(here.file, there.file) ||
      byText(here.sheet ?? '', there.sheet ?? '') ||
      byNumber(rowOf(here), rowOf(there)) ||
      byNumber(columnOf(here), columnOf(there)) ||
      byText(a.code, b.code) ||
      byText(a.figure ?? '', b.figure ?? '')
    )
  })
}
