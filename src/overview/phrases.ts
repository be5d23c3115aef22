/** Sentences of the summary that take a whole ranking into account. */
import type { Phrase } from '../model/report-view.ts'
import { quantityText, stated, withCountedUnit } from '../narrate/datum.ts'
import { inSentence, join, phrase } from '../narrate/phrase.ts'
import { benchmarkScopePhrase } from '../narrate/phrases/benchmark-scope.ts'
import { summed } from './counted.ts'
import { shortNameList } from './name-list.ts'
import type { Overview } from './overview.ts'
import { BOUND_MARK } from './tables/ranking-table.ts'
import { countOf } from './tables/verdict-tables.ts'
import { type VerdictGroups, verdictGroups } from './verdicts.ts'

/** By the name that a template uses; null where there is nothing to say. */
export function overviewPhrases(overview: Overview): ReadonlyMap<string, Phrase | null> {
  const { notReported, failed, rankings, built } = overview
  const groups = verdictGroups(overview)
  const hasBound = rankings.some(({ standings }) => standings.some(({ isExact }) => !isExact))
  const without = rankings
    .filter(({ standings }) => standings.length === 0)
    .map(({ metric }) => inSentence(metric.name))
  return new Map<string, Phrase | null>([
    ['notReported', asPhrase(shortNameList(notReported.map(({ name }) => name)))],
    ['failed', asPhrase(shortNameList(failed.map(({ name }) => name)))],
    ['missingMetrics', built.length === 0 || without.length === 0 ? null : [without.join('; ')]],
    [
      'boundNote',
      hasBound
        ? [
            `Hạng có dấu ${BOUND_MARK} xếp theo con số ghi trong số liệu không chính xác («trên», «dưới», «khoảng»), chỉ có giá trị tham khảo.`,
          ]
        : null,
    ],
    [
      'benchmarkCounts',
      groups.length === 0
        ? null
        : join(
            groups.map((group) => countsPhrase(group, overview.year)),
            '; ',
          ),
    ],
    [
      'benchmarkScope',
      benchmarkScopePhrase(
        groups.map(({ benchmark }) => benchmark),
        null,
      ),
    ],
    ['findings', findingsPhrase(overview)],
  ])
}

const asPhrase = (text: string | null): Phrase | null => (text === null ? null : [text])

const WORDS = {
  better: 'thuận lợi hơn',
  equal: 'tương đương',
  worse: 'chưa bằng',
  notComparable: 'chưa đủ cơ sở so sánh với',
} as const

/** `về bán kính phục vụ bình quân, 33 tỉnh, thành phố thuận lợi hơn, 20 chưa bằng mức bình quân cả nước (2,9 km)` */
function countsPhrase(group: VerdictGroups, year: number): Phrase {
  const { metric } = group.ranking
  const { quantity, provenance } = group.benchmark
  const value = withCountedUnit(quantityText(quantity, metric.kind), metric.unit)
  const verdicts = (['better', 'equal', 'worse', 'notComparable'] as const).filter((each) => group[each].length > 0)
  const parts = verdicts.map((verdict) => phrase`${countOf(group, verdict, year)} tỉnh, thành phố ${WORDS[verdict]}`)
  const average = stated(`${metric.key}.benchmark`, value, provenance)
  return phrase`về ${inSentence(metric.name)}, có ${join(parts, ', ', ' và ')} mức bình quân cả nước (${average})`
}

const FINDINGS = [
  ['error', 'lỗi'],
  ['warning', 'cảnh báo chưa xử lý'],
  ['info', 'lưu ý chưa xử lý'],
  ['accepted', 'nội dung đã được đơn vị báo cáo chấp nhận kèm lý do'],
] as const

/** What the checks of all provinces found together; null where nothing was checked. */
function findingsPhrase({ rows, year }: Overview): Phrase | null {
  if (rows.length === 0) return null
  const told = FINDINGS.flatMap(([name, noun]) => {
    const parts = rows.map(({ area, diagnostics }) => ({ area, count: diagnostics[name] }))
    return parts.some(({ count }) => count > 0) ? [phrase`${summed(`findings.${name}`, parts, year)} ${noun}`] : []
  })
  return told.length === 0 ? ['không phát hiện vấn đề'] : phrase`cho thấy có ${join(told, ', ', ' và ')}`
}
