/** The indicator that a category of a cube, or the title of the whole cube, names. */
import { codedText, readings } from './coded-text.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { type IndicatorReading, resolveIndicator } from './resolve-indicator.ts'

type Found = Extract<IndicatorReading, { readonly kind: 'found' }>

/** «V02.01. Dân số trung bình chia theo tỉnh và năm»: the number of the table, and what it is listed by. */
const TABLE_NUMBER = /^(?:bảng|biểu|table)?\s*[A-Z]{0,2}\d[\d.–-]*[.:)]?\s+/iu
const LISTED_BY = /\s+(?:(?:chia|phân|phân tổ|chia ra)\s+)?(?:theo|by)\s.*$/iu

/**
 * The text to look an indicator up by: of code and label the one that is known and says more, a unit or a level.
 * An unknown category is looked up by its label, so that the message names what a person sees.
 */
export function indicatorText(text: string, context: NormalizeContext): string {
  const coded = codedText(text)
  if (!coded) return text
  const known = readings(coded).flatMap((each) => {
    const reading = resolveIndicator(each, context)
    return reading.kind === 'found' ? [{ each, reading }] : []
  })
  const [first] = known
  const telling = known.find(({ reading }) => saysMore(reading)) ?? first
  const leftOut = readings(coded).find((each) => resolveIndicator(each, context).kind === 'leftOut')
  return leftOut ?? telling?.each ?? coded.label ?? coded.code
}

/** True where code and label of a category are two different indicators. */
export function isContradiction(text: string, context: NormalizeContext): boolean {
  const coded = codedText(text)
  if (!coded || coded.label === null) return false
  const [byCode, byLabel] = [coded.code, coded.label].map((each) => resolveIndicator(each, context))
  return byCode?.kind === 'found' && byLabel?.kind === 'found' && byCode.indicator !== byLabel.indicator
}

/** The indicator that the title of a cube names, null where it names none. */
export function indicatorOfTitle(text: string, context: NormalizeContext): string | null {
  const coded = codedText(text)
  if (!coded) return null
  const titles = readings(coded).flatMap((title) => {
    const bare = title.replace(TABLE_NUMBER, '')
    return [title, bare, bare.replace(LISTED_BY, ''), title.replace(LISTED_BY, '')]
  })
  return titles.find((title) => resolveIndicator(title, context).kind === 'found') ?? null
}

function saysMore({ level, powerOfTen }: Found): boolean {
  return level !== null || powerOfTen !== 0
}
