/** Columns of values of districts: «Thành phố Hòa Bình» beside «Huyện Đà Bắc», and bare names beside them, are of one kind. */
import { areNamesOfParts, type ColumnUse } from './columns.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { isOtherProvince, matchArea } from './subarea.ts'
import { isProvincialCity } from './subarea-names.ts'

/**
 * The uses with all such columns as parts; as they are where no column is of a district, or several are of provinces. Names
 * that are not known are parts by themselves where there are several, beside indicators down.
 */
export function settleParts(uses: readonly ColumnUse[], context: NormalizeContext): readonly ColumnUse[] {
  const isCity = (use: ColumnUse): boolean =>
    use.use === 'place' && isProvincialCity(use.text, matchArea(use.text, context))
  const hasOthers = uses.some((use) => use.use === 'place' && !isCity(use) && isOtherProvince(use.text, context))
  const isOfParts = uses.some((use) => use.use === 'part' || (!hasOthers && isCity(use)))
  if (!isOfParts) return areNamesOfParts(uses) && !hasOthers ? uses.map(nameAsPart) : uses
  return uses.map((use): ColumnUse => {
    if (use.use === 'place' && isCity(use)) return { use: 'part', year: null }
    return use.use === 'unknown' && use.reading.kind === 'unknown' ? { use: 'part', year: null } : use
  })
}

function nameAsPart(use: ColumnUse): ColumnUse {
  return use.use === 'unknown' && use.isName ? { use: 'part', year: null } : use
}
