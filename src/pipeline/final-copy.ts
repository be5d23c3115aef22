/** What stands in the way of a copy for signature. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** How many open warnings the message names before it breaks off. */
const NAMED = 8

/** Empty where the copy can be made: nothing is a sample, and every warning is resolved or accepted. */
export function obstacles(diagnostics: readonly Diagnostic[], isSample: boolean): readonly Diagnostic[] {
  const open = diagnostics.filter(({ severity, accepted }) => severity === 'warning' && accepted === null)
  return [
    ...(isSample ? [diagnose('ICT-Q009', [], {})] : []),
    ...(open.length > 0 ? [diagnose('ICT-Q008', [], { count: String(open.length), list: listOf(open) })] : []),
  ]
}

const listOf = (open: readonly Diagnostic[]): string => {
  const names = open.map(({ code, figure }) => (figure === null ? code : `${code} ${figure}`))
  return names.length > NAMED ? `${names.slice(0, NAMED).join('; ')}; …` : names.join('; ')
}
