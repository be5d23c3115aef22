/** `trace`: where a printed figure comes from, back to file, line and column. */
import type { Catalog } from '../../catalog/catalog.ts'
import { nearest } from '../../locale/nearest.ts'
import { type Bilingual, figureKey } from '../../model/indicator.ts'
import { evaluateFigures } from '../../pipeline/build-report.ts'
import { settledCatalog } from '../../pipeline/settled-map.ts'
import { sourcesOf } from '../../pipeline/sources-of.ts'
import { yearsWithData } from '../choose-data.ts'
import type { CommandContext } from '../context.ts'
import { prepareData } from '../data-request.ts'
import { dataTexts } from '../data-texts.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { fileHashes } from '../file-hash.ts'
import type { DataOptions } from '../options.ts'
import { SAMPLE_YEAR, shippedCatalog } from '../package-files.ts'
import { figureJson } from '../present/figure-json.ts'
import { traceTree } from '../present/trace-tree.ts'
import { tree } from '../present/tree.ts'
import { wrap } from '../present/wrap.ts'
import { reportFindings } from '../report-findings.ts'

export interface TraceOptions extends DataOptions {
  /** As typed: a code, with or without a level, or a name of the catalogue. */
  readonly key: string
  readonly year: number | null
}

/** Other findings about the data are `check`'s to tell: only an error that stops the chain is told here. */
export async function trace(context: CommandContext, options: TraceOptions): Promise<ExitCode> {
  const { current, packageFiles, terminal, language, common } = context
  const catalog = shippedCatalog(packageFiles)
  const key = settleKey(options.key, catalog)
  if (key === null) return tellUnknown(context, options.key, catalog)

  const year = options.year ?? yearsWithData(current, options.data).at(-1) ?? SAMPLE_YEAR
  const data = await prepareData(current, packageFiles, year, options)
  if (!data.value) return reportFindings(context, data.diagnostics)
  const figures = await evaluateFigures(data.value.request, catalog)
  if (!figures.value) return reportFindings(context, figures.diagnostics, { textOf: dataTexts(data.value) })
  const figure = figures.value.get(key)
  if (!figure) return tellNotThatYear(context, key, year)

  const { request, chosen } = data.value
  const unit = settledCatalog(request, catalog).unitOf(figure.indicator)
  const hashOf = fileHashes(sourcesOf(request), chosen.folder)
  const text = common.json
    ? JSON.stringify({ version: 1, figure: figureJson(figure, unit, hashOf) }, null, 2)
    : tree(traceTree(figure, unit, language, hashOf), terminal.width)
  terminal.result(text)
  return figure.printed === null && figure.names.length === 0 ? EXIT.input : EXIT.ok
}

function settleKey(text: string, catalog: Catalog): string | null {
  const exact = catalog.figureOf(text)
  if (exact) return figureKey(exact.indicator, exact.level)
  const match = catalog.matchIndicator(text)
  return match.kind === 'found' ? figureKey(match.indicator, match.level ?? match.indicator.levels[0]) : null
}

/** A level or a unit that did not exist in a year, such as the districts after June 2025. */
function tellNotThatYear({ terminal, language }: CommandContext, key: string, year: number): ExitCode {
  const message: Bilingual = {
    vi: `Báo cáo năm ${year} không có chỉ tiêu «${key}».`,
    en: `A report of ${year} has no “${key}”.`,
  }
  terminal.message(wrap(message[language], terminal.width), 'error')
  return EXIT.input
}

function tellUnknown({ terminal, language }: CommandContext, text: string, catalog: Catalog): ExitCode {
  const near = nearest(text, catalog.indicators, ({ code, name }) => [code, name.vi, name.en])
  const guess: Bilingual =
    near === null ? { vi: '', en: '' } : { vi: ` Có phải là «${near.code}»?`, en: ` Did you mean “${near.code}”?` }
  const message: Bilingual = {
    vi: `Không có chỉ tiêu «${text}».${guess.vi} Xem danh mục: ict-report indicators`,
    en: `There is no indicator “${text}”.${guess.en} See the list: ict-report indicators`,
  }
  terminal.message(wrap(message[language], terminal.width), 'error')
  return EXIT.usage
}
