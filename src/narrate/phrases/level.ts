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

/** Name of the indicator; with its level where it is reported at several. */
export function figureName(indicator: Indicator, level: Level): string {
  return indicator.levels.length > 1 ? `${indicator.name.vi} (${levelName(level)})` : indicator.name.vi
}
