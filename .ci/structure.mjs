/** Spot checks of the structure over the objects that qpdf read: `node .ci/structure.mjs objects.json`. */
import { readFileSync } from 'node:fs'

const [, file] = JSON.parse(readFileSync(process.argv[2], 'utf8')).qpdf
const objects = Object.values(file).flatMap(({ value, stream }) => [value ?? stream?.dict ?? null])
const dictionaries = objects.filter((object) => typeof object === 'object' && object !== null && !Array.isArray(object))
const get = (value) =>
  typeof value === 'string' && / \d+ R$/.test(value) ? (file[`obj:${value}`]?.value ?? null) : value
const of = (type) => dictionaries.filter((object) => object['/S'] === `/${type}` && '/P' in object)
const catalog = dictionaries.find((object) => object['/Type'] === '/Catalog') ?? {}
const fonts = dictionaries.filter((object) => object['/Type'] === '/Font')

const holds = {
  'the catalog says that the file is tagged': get(catalog['/MarkInfo'])?.['/Marked'] === true,
  'the catalog has a language': /^u:[a-z]{2}/.test(get(catalog['/Lang']) ?? ''),
  'the title is shown': get(catalog['/ViewerPreferences'])?.['/DisplayDocTitle'] === true,
  'there are headings, tables and figures': ['H1', 'H2', 'Table', 'Figure'].every((type) => of(type).length > 0),
  'every figure says what it shows': of('Figure').every((figure) => /^u:.*\p{L}/u.test(get(figure['/Alt']) ?? '')),
  'every head has a scope': of('TH').every((head) => '/Scope' in (get(head['/A']) ?? {})),
  'every composite font maps to Unicode': fonts.every((font) => font['/Subtype'] !== '/Type0' || '/ToUnicode' in font),
  'no page has annotations without order': dictionaries.every((page) => !page['/Annots'] || page['/Tabs'] === '/S'),
}
const broken = Object.entries(holds).flatMap(([what, isSo]) => (isSo ? [] : [what]))
for (const what of broken) console.log(`not so: ${what}`)
process.exitCode = broken.length > 0 ? 1 : 0
