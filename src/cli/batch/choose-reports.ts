/** Which of the provinces found are asked for, and which of them fall to this machine. */
import { type Shard, isShardText, readShard, shardOf } from '../../batch/shard.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Bilingual } from '../../model/indicator.ts'
import type { Outcome } from '../../model/outcome.ts'
import { mapDate } from '../../model/map-date.ts'
import type { BatchOptions } from '../options.ts'
import type { GatheredReport } from './gather.ts'

/** The reports that `--only` and `--except` leave. Every name must be that of a province of the data. */
export function chosenReports(
  reports: readonly GatheredReport[],
  { only, except, year }: Pick<BatchOptions, 'only' | 'except' | 'year'>,
  catalog: Catalog,
): Outcome<readonly GatheredReport[]> {
  // Each folder may have settled a map of its own; a name is that of a province on any of them.
  const maps = [...new Set(reports.map(({ observed }) => mapDate(year, observed.project.map?.value)))]
  const found = new Set(reports.map(({ area }) => area.code))
  const codeOf = (name: string): string | null => {
    const codes = maps.flatMap((map) => {
      const match = catalog.matchArea(name, map)
      return match.kind === 'found' ? [match.area.code] : []
    })
    return codes.find((code) => found.has(code)) ?? null
  }
  const unknown = [...only, ...except].filter((name) => !found.has(codeOf(name) ?? ''))
  const [wanted, unwanted] = [only, except].map((names) => new Set(names.map(codeOf)))
  const chosen = reports.filter(
    ({ area }) => (only.length === 0 || wanted?.has(area.code)) && !unwanted?.has(area.code),
  )
  if (unknown.length === 0 && chosen.length > 0) return { value: chosen, diagnostics: [] }
  const nobody: Bilingual = { vi: 'tỉnh, thành phố nào', en: 'any province' }
  const names = unknown.length > 0 ? unknown.join(', ') : nobody
  return { diagnostics: [diagnose('ICT-P303', [], { year: String(year), names })] }
}

/** The part that this machine makes; null for the whole. */
export function settledShard(text: string | null, env: (name: string) => string | undefined): Outcome<Shard | null> {
  if (text === null) return { value: null, diagnostics: [] }
  const reading = isShardText(text) ? readShard(text, env) : null
  if (reading?.kind === 'shard') return { value: reading.shard, diagnostics: [] }
  return { diagnostics: [diagnose('ICT-P304', [], { shard: text, problem: problemOf(reading) })] }
}

function problemOf(reading: Exclude<ReturnType<typeof readShard>, { kind: 'shard' }> | null): Bilingual {
  if (reading === null) return { vi: 'cần dạng 3/8, /8 hoặc auto', en: 'it must be like 3/8, /8 or auto' }
  switch (reading.kind) {
    case 'noIndex':
      return { vi: 'không có biến môi trường nào cho biết', en: 'no environment variable tells it' }
    case 'noCount':
      return {
        vi: `${reading.variable} cho biết số thứ tự, nhưng không rõ có mấy phần`,
        en: `${reading.variable} tells which part, but not how many there are`,
      }
    case 'outOfRange':
      return {
        vi: `phần ${reading.index} nằm ngoài 1 đến ${reading.count}`,
        en: `part ${reading.index} is not between 1 and ${reading.count}`,
      }
    default:
      return reading satisfies never
  }
}

/** Those of the chosen that fall to a part. */
export function inShard(reports: readonly GatheredReport[], shard: Shard | null): readonly GatheredReport[] {
  if (shard === null) return reports
  const names = new Set(
    shardOf(
      reports.map(({ name }) => name),
      shard,
    ),
  )
  return reports.filter(({ name }) => names.has(name))
}
