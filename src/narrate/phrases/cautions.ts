/** Says beside a verdict what makes it doubtful: a benchmark of long ago, or of another network. */
import { YEARS_APART } from '../../catalog/benchmark-age.ts'
import type { Caution, Figure } from '../../model/figure.ts'

const IN_CELL = { oldPeriod: 'mức của thời kỳ cũ', otherScope: 'khác phạm vi' } as const satisfies Record<
  Caution,
  string
>

const IN_WORDS = { 3: 'ba' } as const satisfies Record<typeof YEARS_APART, string>

const IN_TEXT = {
  oldPeriod: `cách năm báo cáo từ ${IN_WORDS[YEARS_APART]} năm trở lên`,
  otherScope: 'chỉ tính mạng bưu chính công cộng, trong khi số liệu của địa bàn gồm nhiều doanh nghiệp',
} as const satisfies Record<Caution, string>

/** `mức của thời kỳ cũ, khác phạm vi`; empty without cautions. */
export function cautionsText(cautions: readonly Caution[]): string {
  return cautions.map((caution) => IN_CELL[caution]).join(', ')
}

/** One sentence for all comparisons with a benchmark; null where none is doubtful. */
export function cautionsSentence(figures: readonly Figure[]): string | null {
  const compared = figures.flatMap(({ comparisons }) => comparisons)
  const cautions = new Set(compared.flatMap((comparison) => comparison.cautions))
  if (cautions.size === 0) return null
  const reasons = (['oldPeriod', 'otherScope'] as const).filter((caution) => cautions.has(caution))
  const isRefused = compared.every(({ verdict }) => verdict === 'notComparable')
  const use = isRefused ? 'không dùng để đánh giá' : 'kết quả so sánh chỉ để tham khảo'
  return `Mức này ${reasons.map((reason) => IN_TEXT[reason]).join(' và ')}; ${use}.`
}
