/** Administrative levels in Vietnamese. */
import type { Indicator, Level } from '../../model/indicator.ts'

const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
  all: 'các cấp',
}

export function levelName(level: Level): string {
  return LEVEL_NAMES[level]
}

/** Name of the indicator; with the levels that are meant where it is reported at several. */
export function figureName(indicator: Indicator, ...levels: readonly Level[]): string {
  const named = levels.map(levelName).join(', ')
  return indicator.levels.length > 1 ? `${indicator.name.vi} (${named})` : indicator.name.vi
}
