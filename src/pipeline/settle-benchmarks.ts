/** Settles which national averages a report compares with: the catalogue's, unless the project file gives others. */
import type { Catalog } from '../catalog/catalog.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import { nearest } from '../locale/nearest.ts'
import type { Benchmark } from '../model/benchmark.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Outcome } from '../model/outcome.ts'
import type { BenchmarkSetting, Project } from '../model/project.ts'
import type { Quantity } from '../model/quantity.ts'
import { type CellHints, parseQuantity } from '../normalize/parse-quantity.ts'

const ownBenchmark = (setting: BenchmarkSetting, catalog: Catalog): Outcome<Benchmark> => {
  const { indicator: code, value, period, scope, source } = setting
  const found = catalog.figureOf(code.value)
  if (!found) {
    const near = nearest(code.value, catalog.indicators, (indicator) => [indicator.code, indicator.name.vi])
    const suggestion = near
      ? { vi: `Có phải là «${near.code}»? `, en: `Did you mean “${near.code}”? ` }
      : { vi: '', en: '' }
    return { diagnostics: [diagnose('ICT-Q007', [code.location], { text: code.value, suggestion })] }
  }
  const quantity = readQuantity(value.value, found.indicator, catalog)
  if (!quantity) {
    return {
      diagnostics: [diagnose('ICT-Q006', [value.location], { text: value.value, indicator: found.indicator.code })],
    }
  }
  return {
    value: {
      code: `project.${code.value}`,
      indicator: code.value,
      quantity,
      period,
      scope: 'unknown',
      scopeName: { vi: scope, en: scope },
      source,
      isDefault: true,
      provenance: { kind: 'setting', location: value.location },
    },
    diagnostics: [],
  }
}

const readQuantity = (text: string, indicator: Indicator, catalog: Catalog): Quantity | null => {
  const hints: CellHints = {
    indicator,
    unit: catalog.unitOf(indicator),
    powerOfTen: 0,
    isNumber: false,
    hasParts: false,
    role: 'value',
    matchUnit: catalog.matchUnit,
  }
  const reading = parseQuantity(text.normalize('NFC'), hints, 'vi')
  return reading.kind === 'value' ? reading.value.quantity : null
}

/** The benchmarks in use, one for each indicator that has one, and what is wrong with the project's own. */
export function settleBenchmarks(project: Project, catalog: Catalog): Outcome<readonly Benchmark[]> {
  const outcomes = project.benchmarks.map((setting) => ownBenchmark(setting, catalog))
  const own = outcomes.flatMap(({ value }) => value ?? [])
  const diagnostics: readonly Diagnostic[] = outcomes.flatMap((outcome) => outcome.diagnostics)
  const replaced = new Set(own.map(({ indicator }) => indicator))
  const shipped = catalog.benchmarks.filter(({ isDefault, indicator }) => isDefault && !replaced.has(indicator))
  return { value: [...shipped, ...own], diagnostics }
}
