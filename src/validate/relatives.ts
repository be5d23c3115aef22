/** Which indicators may rightly have the same value, because one follows from another or both are of one total. */
import type { Indicator } from '../model/indicator.ts'
import { minimumRules } from './minimum-rules.ts'
import { partRules } from '../catalog/part-rules.ts'
import { countRules } from './count-rules.ts'

/** Shares of the state agencies of the province: what one agency lacks shows alike in all of them. */
const OF_ONE_TOTAL: readonly string[] = ['telecom.lan_share', 'documents.agency_share', 'signatures.agency_share']

/** Name of the family by indicator code; indicators of one family are related. */
export function relatives(indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  const family = new Map<string, string>(indicators.map(({ code }) => [code, code]))
  for (const [one, other] of pairsOf(indicators)) {
    const [kept, given] = [family.get(one), family.get(other)]
    if (kept === undefined || given === undefined) continue
    for (const [code, name] of family) if (name === given) family.set(code, kept)
  }
  return family
}

function pairsOf(indicators: readonly Indicator[]): readonly (readonly [string, string])[] {
  const [first = '', ...others] = OF_ONE_TOTAL
  return [
    ...others.map((other) => [first, other] as const),
    ...indicators.flatMap(({ code, formula }) => (formula?.inputs ?? []).map((input) => [code, input] as const)),
    ...partRules(indicators).map(({ part, whole }) => [part, whole] as const),
    ...countRules.map(({ part, total }) => [part, total] as const),
    ...minimumRules.map(({ figure, atLeast }) => [figure, atLeast] as const),
  ]
}
