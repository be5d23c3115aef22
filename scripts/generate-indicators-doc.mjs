/**
 * Writes docs/indicators.md from the reference data, so that the page never says otherwise than the program does.
 *
 *   node scripts/generate-indicators-doc.mjs           writes the page
 *   node scripts/generate-indicators-doc.mjs --check   fails where the page is not what it would write
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const PAGE = join(ROOT, 'docs', 'indicators.md')

const SECTIONS = {
  context: 'Context',
  postal: 'Postal service («bưu chính»)',
  telecom: 'Telecommunications and IT infrastructure («viễn thông, hạ tầng công nghệ thông tin»)',
  network: 'Dedicated data network («mạng truyền số liệu chuyên dùng»)',
  conferencing: 'Video conferencing («hội nghị truyền hình trực tuyến»)',
  documents: 'Document management («quản lý văn bản và điều hành»)',
  signatures: 'Digital signatures («chữ ký số»)',
  email: 'Official e-mail («thư điện tử công vụ»)',
  transport: 'Intelligent transport («giao thông thông minh»)',
}

const POLARITY = { higher: 'higher', lower: 'lower', none: '–' }

const FORMULAS = {
  averageServiceRadius: ([area, points]) => `√(${area} / (π · ${points}))`,
  populationPerPoint: ([population, points]) => `${population} / ${points}`,
  areaPerPoint: ([area, points]) => `${area} / ${points}`,
  pointsPer10000People: ([points, population]) => `${points} / ${population} · 10 000`,
  share: ([numerator, denominator]) => `${numerator} / ${denominator} · 100`,
  sum: (parts) => parts.join(' + '),
}

const INTRODUCTION = `# Indicators

Every figure that a report can hold is a figure of one of these indicators, at one of its levels. An export names an
indicator by its code, by its Vietnamese or English name, or by one of its other names; upper and lower case, the place
of the tone mark («Hoà», «Hòa»), missing diacritics, a unit in brackets («(km)») and a level behind the name
(«cấp huyện») make no difference. A figure at another level than the first is \`code@level\`, for example
\`telecom.computer_share@district\`.

«Better» says which direction is an improvement. A computed value is printed with the decimals given; a published one
with the decimals it was published with. A yearly report without a required indicator says so. Districts ended on
1 July 2025: figures at that level, and names that speak of it, are for the maps before that day.

This page is written by \`node scripts/generate-indicators-doc.mjs\` from \`seeds/\`; it is not edited by hand.
`

const seed = (name) => JSON.parse(readFileSync(join(ROOT, 'seeds', `${name}.json`), 'utf8'))[name]

const cell = (text) => text.replaceAll('|', '\\|')

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')

function formulaText({ code, formula }) {
  if (formula === null) return ''
  const write = FORMULAS[formula.name]
  if (write === undefined) throw new Error(`seeds/indicators.json, record ${code}: no wording for ${formula.name}`)
  return write(formula.inputs.map((input) => `\`${input}\``))
}

/** What changes with the map: another name from a day on, or nothing to report after one. */
function dated({ renamed, until }) {
  if (renamed !== undefined) return ` (from ${renamed.from}: ${renamed.name.vi})`
  return until === undefined ? '' : ` (until ${until})`
}

function sectionText(section, title, indicators, units) {
  const members = indicators.filter((indicator) => indicator.section === section)
  const facts = members.map((indicator) => [
    `\`${indicator.code}\``,
    `${indicator.name.vi}${dated(indicator)}`,
    unitText(units.get(indicator.unit)),
    indicator.levels.join(', '),
    POLARITY[indicator.polarity],
    String(indicator.decimals),
    formulaText(indicator),
    indicator.required ? 'yes' : '',
    `\`${indicator.source}\``,
  ])
  const names = members.map(({ code, name, aliases }) => [`\`${code}\``, name.en, aliases.join('; ')])
  return [
    `## ${title}`,
    table(['Code', 'Name', 'Unit', 'Levels', 'Better', 'Decimals', 'Formula', 'Required', 'Source'], facts),
    'Other names that are understood:',
    table(['Code', 'English', 'Vietnamese and other'], names),
  ].join('\n\n')
}

const unitText = ({ printed, renamed }) =>
  renamed === undefined ? printed.vi : `${printed.vi} (from ${renamed.from}: ${renamed.printed.vi})`

/** The whole page. Throws for a section or a formula that it has no words for. */
function page() {
  const indicators = seed('indicators')
  const units = new Map(seed('units').map((unit) => [unit.code, unit]))
  const used = new Set(indicators.map(({ source }) => source))
  const unworded = indicators.find(({ section }) => SECTIONS[section] === undefined)
  if (unworded) throw new Error(`seeds/indicators.json, record ${unworded.code}: no title for ${unworded.section}`)
  const sections = Object.entries(SECTIONS).map(([code, title]) => sectionText(code, title, indicators, units))
  const sources = seed('sources').filter(({ key }) => used.has(key))
  const sourceTable = table(
    ['Key', 'Publication'],
    sources.map(({ key, title }) => [`\`${key}\``, title]),
  )
  return [INTRODUCTION.trimEnd(), ...sections, '## Sources', sourceTable].join('\n\n').concat('\n')
}

const text = page()
if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, text)
} else if (readFileSync(PAGE, 'utf8').replaceAll('\r\n', '\n') !== text) {
  console.error('docs/indicators.md differs from seeds/: run node scripts/generate-indicators-doc.mjs')
  process.exitCode = 1
}
