/** Names and numbers as messages say them, in both languages. */
import { formatDecimal, formatQuantity } from '../locale/number-format.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { type Decimal, toExactDigits } from '../model/decimal.ts'
import type { Bilingual, Indicator, Language, Level } from '../model/indicator.ts'
import type { Quantity } from '../model/quantity.ts'

const LEVEL_NAMES = {
  province: { vi: 'cấp tỉnh', en: 'province level' },
  district: { vi: 'cấp huyện', en: 'district level' },
  commune: { vi: 'cấp xã', en: 'commune level' },
  all: { vi: 'các cấp', en: 'all levels' },
} as const satisfies Record<Level, Bilingual>

/** Longest tail of decimals that a message shows of a computed value. */
const MOST_PLACES = 4

/** A text made in each language. */
export function bilingual(text: (language: Language) => string): Bilingual {
  return { vi: text('vi'), en: text('en') }
}

/** Several texts as one, set apart in the same way in both languages. */
export function joined(texts: readonly Bilingual[], separator: string): Bilingual {
  return bilingual((language) => texts.map((text) => text[language]).join(separator))
}

/** Name of an indicator, with the level in brackets where it is reported at several. */
export function figureName(indicator: Indicator, level: Level): Bilingual {
  if (indicator.levels.length < 2) return indicator.name
  return bilingual((language) => `${indicator.name[language]} (${LEVEL_NAMES[level][language]})`)
}

/** A bare number with marks. */
export function numberText(value: Decimal, places: number): Bilingual {
  return bilingual((language) => formatDecimal(value, places, language))
}

/** A bare number with the decimals it has, four at the most. */
export function exactText(value: Decimal): Bilingual {
  const [, tail = ''] = toExactDigits(value).split('.')
  return numberText(value, Math.min(tail.length, MOST_PLACES))
}

/** A quantity with its qualifier and without a unit: `trên 240`. Messages are plain text: spaces are ordinary ones. */
export function quantityText(quantity: Quantity, grouping = true): Bilingual {
  return bilingual((language) =>
    formatQuantity(quantity, { places: quantity.decimals, language, grouping }).replaceAll('\u00A0', ' '),
  )
}

/** A quantity with the unit of its indicator: `32,2%`, `2,5 km/điểm phục vụ`; a year stands alone. */
export function measureText(quantity: Quantity, indicator: Indicator, catalog: Catalog): Bilingual {
  if (indicator.kind === 'year') return quantityText(quantity, false)
  const { printed, closedUp } = catalog.unitOf(indicator)
  const number = quantityText(quantity)
  return bilingual((language) => `${number[language]}${closedUp ? '' : ' '}${printed[language]}`.trimEnd())
}
