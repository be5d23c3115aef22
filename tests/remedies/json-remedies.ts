/** Remedies of JSON files, tables and cubes of statistics offices alike. */
import { type Remedy, mendedFile } from './remedy.ts'

const file = mendedFile('data/2023/a.json')

const json = (code: string, remedy: string, fault: unknown, mended: unknown): Remedy =>
  file(code, remedy, written(fault), written(mended))

/** Text stands as it is, for faults that no value has. */
const written = (content: unknown): string => (typeof content === 'string' ? content : JSON.stringify(content))

const RECORD = { indicator: 'postal.points', area: '17', period: 2023, value: 240 }
const RECORDS = [RECORD]
const TEXT = JSON.stringify(RECORDS)

const names = (count: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, 1]))

const category = (index: unknown) => ({ category: { index } })

/** A dataset of JSON-stat of one indicator in two years, with some members changed. */
const dataset = (changed: object = {}) => ({
  version: '2.0',
  class: 'dataset',
  id: ['chi-tieu', 'tinh', 'nam'],
  size: [1, 1, 2],
  role: { metric: ['chi-tieu'], geo: ['tinh'], time: ['nam'] },
  dimension: { 'chi-tieu': category(['postal.points']), tinh: category(['17']), nam: category(['2022', '2023']) },
  value: [236, 240],
  ...changed,
})

const STRUCTURE = {
  dimensions: {
    series: [
      { id: 'INDICATOR', values: [{ id: 'postal.points' }] },
      { id: 'REF_AREA', values: [{ id: '17' }] },
    ],
    observation: [{ id: 'TIME_PERIOD', values: [{ id: '2023' }] }],
  },
}

/** A data message of SDMX with one value under a key. */
const message = (key: string, changed: object = {}) => ({
  dataSets: [{ series: { [key]: { observations: { '0': [240] } } } }],
  structure: STRUCTURE,
  ...changed,
})

export const jsonRemedies: readonly Remedy[] = [
  json('ICT-R009', 'the file is corrected', TEXT.replace(']', ''), TEXT),
  json('ICT-R010', 'the name is kept once', TEXT.replace('"value"', '"value":239,"value"'), TEXT),
  json('ICT-R011', 'the data are a list of records', '['.repeat(100), RECORDS),
  json('ICT-R012', 'the data are a list of records', [], RECORDS),
  json(
    'ICT-R013',
    'the missing value is null',
    { indicator: ['postal.points', 'postal.radius'], value: [240] },
    { indicator: ['postal.points', 'postal.radius'], value: [240, null] },
  ),
  json(
    'ICT-R030',
    'only what the report needs is exported',
    { ...names(1500), ...Object.fromEntries(Object.keys(names(1500)).map((name) => [`r${name}`, { x: 1 }])) },
    RECORDS,
  ),
  json('ICT-R031', 'the data are a list of records', names(2001), RECORDS),
  json('ICT-R032', 'each dimension has a size', dataset({ size: [2] }), dataset()),
  json('ICT-R033', 'only what the report needs is chosen', dataset({ size: [100_000, 10_000, 1] }), dataset()),
  json(
    'ICT-R034',
    'all categories are given',
    dataset({ dimension: { ...dataset().dimension, nam: category(['2022']) } }),
    dataset(),
  ),
  json('ICT-R035', 'the empty value is null', dataset({ value: [240] }), dataset({ value: [null, 240] })),
  json('ICT-R036', 'the data are downloaded', { class: 'collection', link: { item: [{ href: 'x' }] } }, dataset()),
  json('ICT-R037', 'the position is corrected', dataset({ value: { 2: 240 } }), dataset({ value: { 1: 240 } })),
  json('ICT-R038', 'the message has its structure', message('0:0', { structure: undefined }), message('0:0')),
  json('ICT-R039', 'the key is as it was exported', message('0:1'), message('0:0')),
]
