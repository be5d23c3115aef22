/** `trace --summary`: where a total or a rank of the national summary comes from, by the rows that `batch` keeps. */
import type { Catalog } from '../../catalog/catalog.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { mapDate } from '../../model/map-date.ts'
import type { Overview } from '../../overview/overview.ts'
import { overviewOfRows } from '../../pipeline/overview-of-rows.ts'
import { readRows, rowsName, yearsWithRows } from '../batch/row-store.ts'
import type { CommandContext } from '../context.ts'
import { readProject } from '../data-request.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { shippedCatalog } from '../package-files.ts'
import { summaryJson, summaryTree } from '../present/summary-trace.ts'
import { tree } from '../present/tree.ts'
import { wrap } from '../present/wrap.ts'
import { reportFindings } from '../report-findings.ts'
import { pathIn, printedPath } from '../work-folder.ts'

export interface TraceSummaryOptions {
  /** A code or a name of the catalogue, or the code of a metric that only the summary has. */
  readonly key: string
  readonly year: number | null
  /** Shows the rank of this province alone, down to its file. */
  readonly province: string | null
  /** Folder of a batch, as typed. */
  readonly summary: string
}

export async function traceSummary(context: CommandContext, options: TraceSummaryOptions): Promise<ExitCode> {
  const { current, packageFiles, terminal, language, common } = context
  const fault = (text: Bilingual): ExitCode => {
    terminal.message(wrap(text[language], terminal.width), 'error')
    return EXIT.input
  }
  const folder = pathIn(current, options.summary)
  const years = yearsWithRows(folder, current.world)
  const year = options.year ?? Math.max(0, ...years)
  const rows = [...readRows(folder, { year, shard: null }, current.world).values()].map(({ row }) => row)
  if (!rows.some((row) => row.year === year)) return fault(noRows(options, years.length > 0))

  const project = await readProject(current)
  if (!project.value) return reportFindings(context, project.diagnostics)
  const catalog = shippedCatalog(packageFiles).asOf(mapDate(year))
  const { value: overview } = overviewOfRows(rows, { year, project: project.value }, catalog)
  const key = keyOf(options.key, overview, catalog)
  const total = overview.totals.find((each) => each.key === key) ?? null
  const ranking = overview.rankings.find(({ metric }) => metric.key === key) ?? null
  const area = options.province === null ? null : catalog.matchArea(options.province, mapDate(year))
  if (area && area.kind !== 'found') return fault(unknownProvince(options.province ?? '', year))
  const standing = area ? (ranking?.standings.find((each) => each.area === area.area.code) ?? null) : null
  if (area ? !standing : !total && !ranking?.standings.length) return fault(notInSummary(options.key, year))

  const traced = { key, year, total: area ? null : total, ranking, standing }
  terminal.result(
    common.json
      ? JSON.stringify({ version: 1, summary: summaryJson(traced, catalog) }, null, 2)
      : tree(summaryTree(traced, catalog, language), terminal.width),
  )
  return EXIT.ok
}

function keyOf(text: string, { rankings }: Overview, catalog: Catalog): string {
  const own = rankings.find(({ metric }) => metric.key === text)
  if (own || catalog.figureOf(text)) return text
  const match = catalog.matchIndicator(text)
  return match.kind === 'found' ? match.indicator.code : text
}

function noRows({ summary, year }: TraceSummaryOptions, hasOthers: boolean): Bilingual {
  const path = printedPath(`${summary}/${year === null ? 'ict-report-rows-….json' : rowsName({ year, shard: null })}`)
  return hasOthers
    ? {
        vi: `${path} không có số liệu năm ${year}. Lập các báo cáo trước: ict-report batch ${year}`,
        en: `${path} has nothing of ${year}. Build the reports first: ict-report batch ${year}`,
      }
    : {
        vi: `Không có ${path}: thư mục này không phải là nơi batch đã ghi báo cáo, hoặc các phần lập trên nhiều máy chưa được gộp (ict-report batch merge).`,
        en: `There is no ${path}: batch has not written its reports here, or the parts of several machines are not joined yet (ict-report batch merge).`,
      }
}

const unknownProvince = (text: string, year: number): Bilingual => ({
  vi: `«${text}» không phải là tỉnh, thành phố của năm ${year}. Xem danh sách: ict-report areas`,
  en: `“${text}” is no province of ${year}. See the list: ict-report areas`,
})

const notInSummary = (text: string, year: number): Bilingual => ({
  vi: `Báo cáo tổng hợp năm ${year} không có tổng hay hạng của «${text}».`,
  en: `The summary of ${year} has neither a total nor a rank of “${text}”.`,
})
