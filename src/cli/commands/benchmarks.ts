/** `benchmarks`: the national averages that reports are compared with, each with period, scope and source. */
import type { Catalog } from '../../catalog/catalog.ts'
import { formatQuantity } from '../../locale/number-format.ts'
import type { Benchmark } from '../../model/benchmark.ts'
import { toExactDigits } from '../../model/decimal.ts'
import type { Bilingual, Indicator, Language } from '../../model/indicator.ts'
import type { CommandContext } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { shippedCatalog } from '../package-files.ts'
import type { Painter } from '../painter.ts'
import { table } from '../present/table.ts'
import { wrap } from '../present/wrap.ts'

const WORDS = {
  value: { vi: 'Mức', en: 'Value' },
  period: { vi: 'Thời kỳ', en: 'Period' },
  scope: { vi: 'Phạm vi', en: 'Scope' },
  source: { vi: 'Nguồn', en: 'Source' },
  default: {
    vi: '* mức mặc định; muốn so sánh với mức khác thì ghi mục benchmarks trong ict-report.yaml',
    en: '* the default; to compare with another, write it under benchmarks in ict-report.yaml',
  },
} as const satisfies Record<string, Bilingual>

const MARK = '* '

export function benchmarks(context: CommandContext): ExitCode {
  const { terminal, language, common, packageFiles } = context
  const catalog = shippedCatalog(packageFiles)
  if (common.json) {
    terminal.result(JSON.stringify({ version: 1, benchmarks: catalog.benchmarks.map(asJson) }, null, 2))
    return EXIT.ok
  }
  const { width, resultPainter } = terminal
  const indicators = catalog.indicators.filter(({ code }) => ofIndicator(code, catalog).length > 0)
  const lists = indicators.map((indicator) => listText(indicator, catalog, language, width, resultPainter))
  terminal.result([...lists, wrap(WORDS.default[language], width, '  ', '')].join('\n\n'))
  return EXIT.ok
}

const ofIndicator = (code: string, catalog: Catalog): readonly Benchmark[] =>
  catalog.benchmarks.filter(({ indicator }) => indicator === code)

/** The benchmarks of one indicator, the default marked, with a remark on each below the table. */
function listText(indicator: Indicator, catalog: Catalog, language: Language, width: number, painter: Painter): string {
  const own = ofIndicator(indicator.code, catalog)
  const unit = catalog.unitOf(indicator).printed[language]
  const title = painter.strong(wrap(`${indicator.code}: ${indicator.name[language]} (${unit})`, width, '  ', ''))
  const columns = [
    { title: WORDS.value[language], align: 'right' },
    { title: WORDS.period[language], align: 'left', wraps: true },
    { title: WORDS.scope[language], align: 'left', wraps: true },
    { title: WORDS.source[language], align: 'left', wraps: true },
  ] as const
  const rows = own.map((benchmark) => [
    `${benchmark.isDefault ? MARK : ''}${valueText(benchmark, language)}`,
    benchmark.period,
    benchmark.scopeName[language],
    benchmark.source,
  ])
  const remarks = own.flatMap(({ remark, ...benchmark }) =>
    remark ? [painter.quiet(wrap(`${valueText(benchmark, language)}: ${remark[language]}`, width, '    ', '  '))] : [],
  )
  return [title, table(columns, rows, width, painter.strong), ...remarks].join('\n')
}

function valueText({ quantity }: Pick<Benchmark, 'quantity'>, language: Language): string {
  return formatQuantity(quantity, { places: quantity.decimals, language })
}

function asJson({ quantity, provenance, remark, ...facts }: Benchmark): object {
  const { value, qualifier } = quantity
  const derived = provenance.kind === 'derived' ? provenance : null
  return {
    code: facts.code,
    indicator: facts.indicator,
    value: toExactDigits(value),
    qualifier,
    period: facts.period,
    scope: { code: facts.scope, name: facts.scopeName },
    source: facts.source,
    default: facts.isDefault,
    remark: remark ?? null,
    formula: derived?.formula ?? null,
    inputs: (derived?.inputs ?? []).map((input) => ({
      parameter: input.parameter,
      key: input.key,
      period: input.period,
      value: toExactDigits(input.value),
    })),
  }
}
