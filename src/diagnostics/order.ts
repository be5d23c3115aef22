/** Order in which diagnostics are told, so that two runs say the same in the same order. */
import type { Diagnostic } from '../model/diagnostic.ts'

const byNumber = (a: number | null, b: number | null): number => (a ?? 0) - (b ?? 0)
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By file, sheet, line, column and code; those without a place come last. Does not change its argument. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => {
    const [here] = a.locations
    const [there] = b.locations
    if (!here || !there) return here ? -1 : there ? 1 : byText(a.code, b.code) || byText(a.figure ?? '', b.figure ?? '')
    return (
      byText(here.file, there.file) ||
      byText(here.sheet ?? '', there.sheet ?? '') ||
      byNumber(here.line, there.line) ||
      byNumber(here.column, there.column) ||
      byText(a.code, b.code) ||
      byText(a.figure ?? '', b.figure ?? '')
    )
  })
}
