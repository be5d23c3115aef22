/** The area that a category of a cube names by code and label. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { RawTable } from '../model/raw-table.ts'
import { mapDate } from '../model/map-date.ts'
import { type CodedText, codedText, readings } from './coded-text.ts'
import type { Slot } from './cube-slots.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { isRegion } from './statistical-regions.ts'

/** The text to look an area up by; null where the row is about none that can be used. */
export type AreaText = (text: string) => string | null

/**
 * Lists of areas have codes of the General Statistics Office, or of their own: then only the labels count. Where most
 * codes and labels mean the same province, one that does not is a fault and told, with its rows left out.
 */
export function areaTexts(table: RawTable, slot: Slot, context: NormalizeContext): AreaText {
  const categories = [...slot.texts].flatMap(([text, row]) => {
    const coded = codedText(text)
    return coded ? [{ text, row, coded, says: sayingOf(coded, context) }] : []
  })
  const agreeing = categories.filter(({ says }) => says === 'same').length
  const differing = categories.filter(({ says }) => says === 'different')
  const isOwnList = differing.length > 0 && (isNumbering(categories) || differing.length > Math.max(agreeing, 2))
  const refused = new Set<string>()
  if (!isOwnList) {
    for (const { text, row, coded } of differing) {
      refused.add(text)
      const params = { code: coded.code, label: coded.label ?? '' }
      context.faults.add(diagnose('ICT-N050', [table.place(row, slot.fields[0] ?? 1)], params))
    }
  }
  const known = new Map<string, string | null>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = refused.has(text) ? null : areaText(text, isOwnList, context)
    known.set(text, found)
    return found
  }
}

function areaText(text: string, isOwnList: boolean, context: NormalizeContext): string | null {
  const coded = codedText(text)
  if (!coded) return text
  if (readings(coded).some(isRegion)) return null
  const found = readings(coded).find((each) => areaCode(each, context) !== null)
  if (isOwnList && coded.label !== null) return found === coded.code ? coded.label : (found ?? coded.label)
  return found ?? coded.label ?? coded.code
}

function sayingOf({ code, label }: CodedText, context: NormalizeContext): 'same' | 'different' | 'one' {
  const byCode = areaCode(code, context)
  const byLabel = label === null ? null : areaCode(label, context)
  if (byCode === null || byLabel === null) return 'one'
  return byCode === byLabel ? 'same' : 'different'
}

/** Codes that count the categories from 0 or 1 mean no province; those of the statistics office have two digits. */
function isNumbering(categories: readonly { readonly coded: CodedText }[]): boolean {
  const first = Number(categories[0]?.coded.code)
  return (first === 0 || first === 1) && categories.every(({ coded }, index) => coded.code === String(first + index))
}

function areaCode(text: string, { catalog, options }: NormalizeContext): string | null {
  const match = catalog.matchArea(text, mapDate(options.year, options.map))
  return match.kind === 'found' || match.kind === 'notOnDate' ? match.area.code : null
}
