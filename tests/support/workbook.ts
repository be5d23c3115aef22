/** Makes workbooks for tests from the XML of their sheets, as programs write it, the odd ones too. */
import { type ZipPart, zipOf } from './zip-file.ts'

export interface TestSheet {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  /** What stands within `<sheetData>`. */
  readonly rows: string
  /** What stands before and behind it, e.g. `<cols>` and `<mergeCells>`. */
  readonly before?: string
  readonly after?: string
  /** The whole part instead. */
  readonly xml?: string
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[]
  readonly texts?: readonly string[]
  /** Codes of number formats; a cell takes the first with `s="1"`, the second with `s="2"`. */
  readonly formats?: readonly string[]
  readonly more?: readonly ZipPart[]
  /** Parts that take the place of those of the same name. */
  readonly changed?: readonly ZipPart[]
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

export function workbookOf({ sheets, texts = [], formats = [], more = [], changed = [] }: TestWorkbook): Uint8Array {
  const relations = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['sharedStrings', 'sharedStrings.xml'] as const,
    ['styles', 'styles.xml'] as const,
  ]
  const parts: readonly ZipPart[] = [
    { name: '[Content_Types].xml', text: '<Types/>' },
    {
      name: '_rels/.rels',
      text: `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships xmlns="${PACKAGE}">${relations
        .map(
          ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
        )
        .join('')}</Relationships>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      text: `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    },
    {
      name: 'xl/styles.xml',
      text: `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats
        .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`)
        .join(
          '',
        )}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${formats
        .map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`)
        .join('')}</cellXfs></styleSheet>`,
    },
    ...sheets.map(({ rows, before = '', after = '', xml }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      text: xml ?? `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    })),
  ]
  const replaced = parts.map((part) => changed.find(({ name }) => name === part.name) ?? part)
  return zipOf([...replaced, ...more])
}

const letter = (index: number): string => String.fromCharCode(65 + index)

/** A row of plain cells: texts inline, numbers as numbers, null for none; raw XML of a cell where it begins with `<c`. */
export function sheetRow(line: number, cells: readonly (string | number | null)[], attributes = ''): string {
  const xml = cells.map((cell, index) => {
    const reference = `${letter(index)}${line}`
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
    if (cell.startsWith('<c ')) return cell
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  })
  return `<row r="${line}"${attributes}>${xml.join('')}</row>`
}
