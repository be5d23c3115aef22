/** Places on an axis for numbers of any size. */
import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'

/** From `[least, most]` to `[start, end]`; where both are one number it stands in the middle. */
export function placeScale(
  [least, most]: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  // The gap between two numbers may be larger than any number: as shares of the largest they are safe.
  const unit = max([Math.abs(least), Math.abs(most)]) || 1
  const scale = scaleLinear([least / unit, most / unit], [...range]).clamp(true)
  return (value) => scale(value / unit)
}
