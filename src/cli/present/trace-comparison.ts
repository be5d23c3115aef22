/** What a figure was compared with and how that came out, or why it could not be. */
import { formatDecimal } from '../../locale/number-format.ts'
import { obstacleReason } from '../../locale/obstacle-reason.ts'
import type { Caution, Comparison, Figure, Verdict } from '../../model/figure.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { TreeNode } from './tree.ts'

const WORDS = {
  toPrevious: { vi: 'so với năm trước', en: 'against the year before' },
  toBenchmark: { vi: 'so với mức này', en: 'against it' },
  notComparable: { vi: 'không so sánh được', en: 'not comparable' },
  bounds: {
    vi: 'số liệu ghi «trên», «dưới», «khoảng» nên không rõ chênh lệch',
    en: 'the figures are given as “over”, “under” or “about”, so that the difference is open',
  },
  note: { vi: 'lưu ý', en: 'note' },
} as const satisfies Record<string, Bilingual>

const DIRECTIONS = {
  previousYear: {
    higher: { vi: 'tăng', en: 'up' },
    lower: { vi: 'giảm', en: 'down' },
    equal: { vi: 'không đổi', en: 'unchanged' },
  },
  benchmark: {
    higher: { vi: 'cao hơn', en: 'higher' },
    lower: { vi: 'thấp hơn', en: 'lower' },
    equal: { vi: 'bằng', en: 'equal' },
  },
} as const satisfies Record<Comparison['against'], Record<Comparison['direction'], Bilingual>>

const VERDICTS: Readonly<Record<Verdict, Bilingual | null>> = {
  better: { vi: 'thuận lợi hơn', en: 'better' },
  worse: { vi: 'chưa bằng', en: 'worse' },
  equal: null,
  different: null,
  notComparable: null,
}

const CAUTIONS: Readonly<Record<Caution, Bilingual>> = {
  oldPeriod: { vi: 'mức của thời kỳ cũ', en: 'the benchmark is of long ago' },
  otherScope: { vi: 'mức tính cho phạm vi khác', en: 'the benchmark is of another scope' },
}

/** The change since the year before, or the reason that there is none; nothing where nothing is known of that year. */
export function changeNodes({ change, changeObstacle, indicator }: Figure, language: Language): readonly TreeNode[] {
  const word = (key: keyof typeof WORDS): string => WORDS[key][language]
  if (changeObstacle) {
    const reason = obstacleReason(changeObstacle)[language]
    return [leaf(`${word('toPrevious')}: ${word('notComparable')}: ${reason}`)]
  }
  return change ? [leaf(`${word('toPrevious')}: ${comparisonText(change, indicator.kind === 'share', language)}`)] : []
}

/** The verdict against a benchmark, with what makes it doubtful. */
export function benchmarkNode({ indicator }: Figure, comparison: Comparison, language: Language): TreeNode {
  const text = comparisonText(comparison, indicator.kind === 'share', language)
  return leaf(`${WORDS.toBenchmark[language]}: ${text}`)
}

const leaf = (text: string): TreeNode => ({ text, children: [] })

function comparisonText(comparison: Comparison, isShare: boolean, language: Language): string {
  const { against, direction, verdict, cautions } = comparison
  const doubts = cautions.map((caution) => CAUTIONS[caution][language]).join('; ')
  if (verdict === 'notComparable') {
    return `${WORDS.notComparable[language]}: ${doubts === '' ? WORDS.bounds[language] : doubts}`
  }
  const parts = [`${DIRECTIONS[against][direction][language]}${sizeText(comparison, isShare, language)}`]
  const judged = against === 'benchmark' ? VERDICTS[verdict] : null
  if (judged) parts.push(judged[language])
  return parts.join(', ') + (doubts === '' ? '' : ` (${WORDS.note[language]}: ${doubts})`)
}

/** ` 0,4`, ` 12 (5,3%)`, ` 2,0 điểm phần trăm`; nothing where there is no difference or bounds leave it open. */
function sizeText({ difference, relativePercent, direction, base }: Comparison, isShare: boolean, language: Language) {
  if (!difference || direction === 'equal') return ''
  const points: Bilingual = { vi: ' điểm phần trăm', en: ' percentage points' }
  const places = Math.max(base.quantity.decimals, difference.toFixed().split('.')[1]?.length ?? 0)
  const size = formatDecimal(difference.abs(), places, language)
  const relative = relativePercent ? ` (${formatDecimal(relativePercent.abs(), 1, language)}%)` : ''
  return ` ${size}${isShare ? points[language] : ''}${relative}`
}
