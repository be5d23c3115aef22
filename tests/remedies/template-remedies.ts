/** Remedies of templates and of the office's own texts. */
import { buildReport } from '../../src/pipeline/build-report.ts'
import { catalog, sampleRequest } from '../support/sample.ts'
import type { Remedy, Told } from './remedy.ts'

type Sections = Readonly<Record<string, string>>

/** Builds the sample with one template, and with sections where there are any. */
function built(report: string, sections: Sections = {}, officeFile = 'danh-gia-chung'): Told {
  const file = (name: string, text: string) => ({ path: `templates/${name}.md.hbs`, text })
  const templates = {
    report: file('report', report),
    sections: new Map(Object.entries(sections).map(([name, text]) => [name, file(name, text)])),
  }
  const officeTexts = [{ path: `noi-dung/2023/${officeFile}.md`, text: 'Nhiệm vụ đã hoàn thành.' }]
  return async () => (await buildReport(sampleRequest({ templates, officeTexts }), catalog)).diagnostics
}

/** The place of the office's text, so that nothing is said of it. */
const OFFICE = '\n\n::office{part="danh-gia-chung"}\n'

const one = (code: string, remedy: string, fault: string, mended: string, sections: Sections = {}): Remedy => ({
  code,
  remedy,
  fault: built(fault + OFFICE, sections),
  mended: built(mended + OFFICE, sections),
})

const ANNEX = ':::annex{title="Phụ lục"}\na\n:::'

export const templateRemedies: readonly Remedy[] = [
  one('ICT-C001', 'the block is closed', '{{#has "postal.points"}}a', '{{#has "postal.points"}}a{{/has}}'),
  one('ICT-C002', 'the name is the same', '{{#sentence}}a{{/sentense}}', '{{#sentence}}a{{/sentence}}'),
  one('ICT-C003', 'the quotes are closed', 'a {{value "postal.points}}', 'a {{value "postal.points"}}'),
  one('ICT-C004', 'the name is corrected', 'a {{valeu "postal.points"}}', 'a {{value "postal.points"}}'),
  one('ICT-C005', 'the block has its form', 'a {{has "postal.points"}}', 'a {{#has "postal.points"}}b{{/has}}'),
  one('ICT-C006', 'the key is corrected', 'a {{value "postal.point"}}', 'a {{value "postal.points"}}'),
  one('ICT-C007', 'the name is corrected', 'a {{yaer}}', 'a {{year}}'),
  one('ICT-C008', 'the name is corrected', '::table{id="postl"}', '::table{id="postal"}'),
  one('ICT-C009', 'the argument is given', 'a {{value}}', 'a {{value "postal.points"}}'),
  one('ICT-C010', 'the attribute is removed', '::table{id="postal" width="3"}', '::table{id="postal"}'),
  one('ICT-C011', 'the name stands alone', 'a {{../year}}', 'a {{year}}'),
  one('ICT-C012', 'the name is corrected', '{{> potsal}}\n\n{{> postal}}', '{{> postal}}', { postal: 'a' }),
  one('ICT-C013', 'the section is placed', 'a', 'a\n\n{{> postal}}', { postal: 'b' }),
  one('ICT-C014', 'the name is corrected', '::tabel{id="postal"}', '::table{id="postal"}'),
  one('ICT-C015', 'the form is corrected', ':::letterhead\n:::', '::letterhead'),
  one('ICT-C016', 'the attribute is filled in', '::table', '::table{id="postal"}'),
  one('ICT-C017', 'the directive is closed', ':::annex{title="Phụ lục"}\na', ANNEX),
  one('ICT-C018', 'the rule is left out', 'a\n\n---\n\nb', 'a\n\nb'),
  one('ICT-C019', 'the table stands outside', '- a\n  ::table{id="postal"}', '- a\n\n::table{id="postal"}'),
  one('ICT-C020', 'the character is deleted', 'a\u0007', 'a'),
  {
    code: 'ICT-C021',
    remedy: 'the file has the name of a part',
    fault: built(`a${OFFICE}`, {}, 'danh-gia'),
    mended: built(`a${OFFICE}`),
  },
  one('ICT-C022', 'the title is written', ':::title{type="BÁO CÁO"}\n:::', ':::title{type="BÁO CÁO"}\na\n:::'),
  one(
    'ICT-C023',
    'the section stands alone',
    '{{#sentence}}{{#clause}}a {{> s}}{{/clause}}{{/sentence}}',
    '{{#sentence}}{{#clause}}a {{year}}{{/clause}}{{/sentence}}\n\n{{> s}}',
    { s: 'c' },
  ),
  one('ICT-C024', 'the directive is closed', 'a\n\n::table{id="postal"', 'a\n\n::table{id="postal"}'),
  one('ICT-C025', 'three levels are used', '#### a', '### a'),
  one(
    'ICT-C026',
    'the blocks are closed',
    `${'{{#if year}}'.repeat(30)}a${'{{/if}}'.repeat(30)}`,
    `${'{{#if year}}'.repeat(3)}a${'{{/if}}'.repeat(3)}`,
  ),
]
