/** `indicators`: the catalogue of what can be reported. */
import type { Catalog } from '../../catalog/catalog.ts'
import { type Indicator, type Language, type Level, figureKey } from '../../model/indicator.ts'
import type { CommandContext } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { shippedCatalog } from '../package-files.ts'
import { table } from '../present/table.ts'

const TITLES = {
  vi: { code: 'Mã', name: 'Tên', unit: 'Đơn vị', levels: 'Cấp' },
  en: { code: 'Code', name: 'Name', unit: 'Unit', levels: 'Level' },
} as const

const LEVEL_NAMES: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  vi: { province: 'tỉnh', district: 'huyện', commune: 'xã', all: 'chung' },
  en: { province: 'province', district: 'district', commune: 'commune', all: 'all' },
}

export function indicators(context: CommandContext): ExitCode {
  const { terminal, language, common, packageFiles } = context
  const catalog = shippedCatalog(packageFiles)
  if (common.json) {
    const list = catalog.indicators.map((indicator) => asJson(indicator, catalog))
    terminal.result(JSON.stringify({ version: 1, indicators: list }, null, 2))
    return EXIT.ok
  }
  const titles = TITLES[language]
  const rows = catalog.indicators.map((indicator) => [
    indicator.code,
    indicator.name[language],
    catalog.unitOf(indicator).printed[language],
    indicator.levels.map((level) => LEVEL_NAMES[language][level]).join(', '),
  ])
  const columns = [
    { title: titles.code, align: 'left' },
    { title: titles.name, align: 'left', wraps: true },
    { title: titles.unit, align: 'left', wraps: true },
    { title: titles.levels, align: 'left', wraps: true },
  ] as const
  terminal.result(table(columns, rows, terminal.width, terminal.resultPainter.strong))
  return EXIT.ok
}

function asJson(indicator: Indicator, catalog: Catalog): object {
  const { code, name, kind, section, polarity, levels, required, formula, source } = indicator
  const unit = { code: indicator.unit, printed: catalog.unitOf(indicator).printed }
  const keys = levels.map((level) => figureKey(indicator, level))
  return { code, name, kind, unit, section, polarity, levels, keys, required, formula, source }
}
