/** Words and signs before and after a number that make it a bound or an estimate, as officials write them. */
import { foldBare } from '../locale/fold.ts'
import type { Qualifier } from '../model/quantity.ts'

export interface Qualification {
  readonly qualifier: Qualifier
  /** «ước»: the figure is an estimate, which is a status and no bound. */
  readonly isEstimate: boolean
}

const EXACT: Qualification = { qualifier: 'exact', isEstimate: false }

const BEFORE: Readonly<Record<Qualifier, readonly string[]>> = {
  exact: ['', 'đạt', 'bằng', 'là', 'có', '=', 'exact', 'exactly'],
  over: [
    'trên',
    'hơn',
    'lớn hơn',
    'cao hơn',
    'nhiều hơn',
    'vượt',
    'đạt trên',
    'đạt hơn',
    '>',
    'over',
    'more than',
    'above',
    'greater than',
  ],
  atLeast: [
    '≥',
    '>=',
    '=>',
    'ít nhất',
    'tối thiểu',
    'không dưới',
    'không ít hơn',
    'at least',
    'not less than',
    'atleast',
  ],
  under: [
    'dưới',
    'nhỏ hơn',
    'ít hơn',
    'thấp hơn',
    'chưa đến',
    'chưa đầy',
    '<',
    'under',
    'less than',
    'below',
    'fewer than',
  ],
  atMost: [
    '≤',
    '<=',
    '=<',
    'không quá',
    'không trên',
    'tối đa',
    'nhiều nhất',
    'at most',
    'up to',
    'not more than',
    'atmost',
  ],
  about: [
    'khoảng',
    'gần',
    'xấp xỉ',
    'chừng',
    'độ',
    'đạt khoảng',
    '~',
    '≈',
    'about',
    'approximately',
    'around',
    'circa',
    'approx.',
  ],
}

const AFTER: Readonly<Record<'atLeast' | 'atMost', readonly string[]>> = {
  atLeast: ['trở lên', '+', 'or more', 'and above', 'and over'],
  atMost: ['trở xuống', 'or less', 'or fewer', 'and below'],
}

const ESTIMATES = new Set(['ước', 'ước tính', 'ước đạt', 'ước thực hiện', 'estimated'].map(foldBare))

/** «từ 240 trở lên»: only together with what stands behind the number. */
const FROM = new Set(['từ', 'from'].map(foldBare))

/** «từ năm 2010», «năm 2010». */
const YEAR_WORDS = new Set(['từ', 'năm', 'từ năm', 'since', 'year', 'from'].map(foldBare))

const byWord: ReadonlyMap<string, Qualifier> = new Map([
  ...wordsOf('exact'),
  ...wordsOf('over'),
  ...wordsOf('atLeast'),
  ...wordsOf('under'),
  ...wordsOf('atMost'),
  ...wordsOf('about'),
])

const endings: readonly (readonly [string, 'atLeast' | 'atMost'])[] = [
  ...AFTER.atLeast.map((word): readonly [string, 'atLeast'] => [foldBare(word), 'atLeast']),
  ...AFTER.atMost.map((word): readonly [string, 'atMost'] => [foldBare(word), 'atMost']),
]

function wordsOf(qualifier: Qualifier): readonly (readonly [string, Qualifier])[] {
  return BEFORE[qualifier].map((word): readonly [string, Qualifier] => [foldBare(word), qualifier])
}

/** The qualifier that a word or sign means on its own («trên», «>», `over`); undefined for an unknown one. */
export function qualifierOf(word: string): Qualifier | undefined {
  return byWord.get(foldBare(word))
}

/**
 * What the words around a number say; null where they say something else.
 * @param before text before the number
 * @param after text behind it, without the unit
 */
export function qualification(
  before: string,
  ending: 'atLeast' | 'atMost' | null,
  isYear: boolean,
): Qualification | null {
  if (before === '' && ending === null) return EXACT
  const word = foldBare(before)
  if (ending !== null) return word === '' || FROM.has(word) ? { qualifier: ending, isEstimate: false } : null
  if (isYear && YEAR_WORDS.has(word)) return EXACT
  if (ESTIMATES.has(word)) return { qualifier: 'exact', isEstimate: true }
  const qualifier = byWord.get(word)
  return qualifier === undefined ? null : { qualifier, isEstimate: false }
}

/** Splits «điểm trở lên» into the folded unit words and the bound that the ending means. */
export function splitEnding(after: string): { readonly words: string; readonly ending: 'atLeast' | 'atMost' | null } {
  if (after === '') return { words: '', ending: null }
  const folded = foldBare(after)
  for (const [word, ending] of endings) {
    if (folded === word) return { words: '', ending }
    if (folded.endsWith(` ${word}`)) return { words: folded.slice(0, -word.length - 1), ending }
  }
  return { words: folded, ending: null }
}
