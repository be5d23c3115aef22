/** Units and multipliers of SDMX (CL_UNIT_MEASURE, CL_UNIT_MULT) in the words of a unit column. */
import { type CodedText, codedText } from './coded-text.ts'
import { indicatorText } from './cube-indicator.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { resolveIndicator } from './resolve-indicator.ts'

/** Codes of the SDMX list by code of the catalogue's unit; empty for «a number of», which any count is. */
const SDMX_UNITS: ReadonlyMap<string, string> = new Map([
  ['PS', 'person'],
  ['PER', 'person'],
  ['PERSONS', 'person'],
  ['KM', 'km'],
  ['KM2', 'km2'],
  ['PT', 'percent'],
  ['PC', 'percent'],
  ['PCT', 'percent'],
  ['NUMBER', ''],
  ['NUM', ''],
  ['NR', ''],
  ['NB', ''],
  ['UNIT', ''],
  ['PURE_NUMB', ''],
  ['_Z', ''],
  ['_X', ''],
])

/** The multipliers that a unit column can say. */
const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ['3', '1000'],
  ['6', '1000000'],
])

/** A unit that says its multiple itself. */
const IS_MULTIPLE = /^(?:nghìn|ngàn|triệu|thousand|million|1[.,]?000)/iu

/** The unit of a cell as a unit column names it. */
export function unitText(text: string, context: NormalizeContext): string {
  const coded = codedText(text)
  if (!coded) return text
  return SDMX_UNITS.get(coded.code.toUpperCase()) ?? knownUnit(coded, context)
}

function knownUnit({ code, label }: CodedText, { catalog }: NormalizeContext): string {
  if (label === null) return code
  return catalog.matchUnit(label) === undefined && catalog.matchUnit(code) !== undefined ? code : label
}

/**
 * The unit with a multiplier of SDMX; null for a multiplier that cannot be used.
 * @param multiplier power of ten as written, perhaps with a label: `3: Nghìn`
 * @param indicator text of the row's indicator, whose unit is meant where the row names none
 */
export function multipliedUnit(
  unit: string,
  multiplier: string,
  indicator: string,
  context: NormalizeContext,
): string | null {
  const power = codedText(multiplier)?.code ?? multiplier
  if (power === '' || power === '0') return unit
  const multiple = MULTIPLES.get(power)
  if (multiple === undefined) return null
  if (IS_MULTIPLE.test(unit)) return unit
  const own = unit === '' ? unitOf(indicator, context) : unit
  return own === null ? null : `${multiple} ${own}`
}

function unitOf(indicator: string, context: NormalizeContext): string | null {
  const reading = resolveIndicator(indicatorText(indicator, context), context)
  return reading.kind === 'found' ? context.catalog.unitOf(reading.indicator).printed.vi : null
}
