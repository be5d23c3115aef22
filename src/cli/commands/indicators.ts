/** `indicators`: the catalogue of what can be reported, section by section. */
import type { Catalog } from '../../catalog/catalog.ts'
import {
  type Bilingual,
  type Indicator,
  type Language,
  type Level,
  SECTIONS,
  type SectionCode,
  figureKey,
} from '../../model/indicator.ts'
import type { CommandContext } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { shippedCatalog } from '../package-files.ts'
import type { Painter } from '../painter.ts'
import { wrap } from '../present/wrap.ts'

const SECTION_NAMES: Readonly<Record<SectionCode, Bilingual>> = {
  context: { vi: 'Thông tin chung', en: 'General' },
  postal: { vi: 'Bưu chính', en: 'Post' },
  telecom: { vi: 'Viễn thông và hạ tầng công nghệ thông tin', en: 'Telecommunications and IT infrastructure' },
  network: { vi: 'Mạng truyền số liệu chuyên dùng', en: 'Dedicated data network' },
  conferencing: { vi: 'Hội nghị truyền hình trực tuyến', en: 'Video conferencing' },
  documents: { vi: 'Quản lý văn bản và điều hành', en: 'Document management' },
  signatures: { vi: 'Chữ ký số', en: 'Digital signatures' },
  email: { vi: 'Thư điện tử công vụ', en: 'Official e-mail' },
  transport: { vi: 'Giao thông thông minh', en: 'Intelligent transport' },
}

const UNIT: Bilingual = { vi: 'đơn vị', en: 'unit' }
const LEVEL: Bilingual = { vi: 'cấp', en: 'level' }

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
  const { width, resultPainter } = terminal
  const sections = SECTIONS.map((section) => sectionText(section, catalog, language, resultPainter, width))
  terminal.result(sections.filter((text) => text !== '').join('\n\n'))
  return EXIT.ok
}

function sectionText(
  section: SectionCode,
  catalog: Catalog,
  language: Language,
  painter: Painter,
  width: number,
): string {
  const own = catalog.indicators.filter((indicator) => indicator.section === section)
  if (own.length === 0) return ''
  const entries = own.map((indicator) => {
    const name = wrap(`${indicator.code}: ${indicator.name[language]}`, width, '      ', '  ')
    return `${name}\n${painter.quiet(wrap(detail(indicator, catalog, language), width, '      '))}`
  })
  return [painter.strong(SECTION_NAMES[section][language]), ...entries].join('\n')
}

/** `đơn vị: điểm phục vụ; cấp: tỉnh` */
function detail(indicator: Indicator, catalog: Catalog, language: Language): string {
  const unit = catalog.unitOf(indicator).printed[language]
  const levels = indicator.levels.map((level) => LEVEL_NAMES[language][level]).join(', ')
  return [...(unit === '' ? [] : [`${UNIT[language]}: ${unit}`]), `${LEVEL[language]}: ${levels}`].join('; ')
}

function asJson(indicator: Indicator, catalog: Catalog): object {
  const { code, name, kind, section, polarity, levels, required, formula, source } = indicator
  const unit = { code: indicator.unit, printed: catalog.unitOf(indicator).printed }
  const keys = levels.map((level) => figureKey(indicator, level))
  return { code, name, kind, unit, section, polarity, levels, keys, required, formula, source }
}
