/** What a carried report looks like in JSON: the border at which a file from outside becomes typed values. */
import * as v from 'valibot'
import { isIsoDate } from '../locale/date-format.ts'
import { type Decimal, decimal } from '../model/decimal.ts'
import { LEVELS } from '../model/indicator.ts'
import type { FormulaInput, Provenance } from '../model/provenance.ts'
import { CARRIED_FORM } from './carried-json.ts'
import { INPUT_ROLES } from './carried-report.ts'

const text = v.string()
const whole = v.pipe(v.number(), v.safeInteger())
const list = v.array(text)
const date = v.pipe(text, v.check(isIsoDate))
const year = v.pipe(whole, v.minValue(1900), v.maxValue(2200))
const orNull = <const S extends v.GenericSchema<unknown, unknown>>(schema: S) => v.nullable(schema)

/** Longer than any number of a report, and short enough to compute with. */
const MOST_DIGITS = 60
const exact = v.pipe(
  text,
  v.maxLength(MOST_DIGITS),
  v.regex(/^-?\d+(\.\d+)?$/),
  v.transform((digits): Decimal => decimal(digits)),
)
const decimals = v.pipe(whole, v.minValue(0), v.maxValue(MOST_DIGITS))

const bilingual = v.object({ vi: text, en: text })
const location = v.object({
  file: text,
  line: orNull(whole),
  column: orNull(whole),
  field: orNull(whole),
  sheet: orNull(text),
  cell: orNull(text),
  path: orNull(text),
  text: orNull(text),
})
const locations = v.tupleWithRest([location], location)
const qualifier = v.picklist(['exact', 'over', 'atLeast', 'under', 'atMost', 'about'])
const quantity = v.object({ value: exact, qualifier, decimals })

export const observationSchema = v.object({
  indicator: text,
  level: v.picklist(LEVELS),
  key: text,
  area: text,
  period: whole,
  status: v.picklist(['normal', 'estimated', 'provisional', 'missing', 'notApplicable']),
  quantity: orNull(quantity),
  fraction: orNull(v.object({ numerator: quantity, denominator: quantity })),
  names: list,
  locations,
})

const place = v.object({ file: text, key: text, source: text })

const formulaInput: v.GenericSchema<unknown, FormulaInput> = v.object({
  parameter: text,
  key: text,
  period: whole,
  value: exact,
  provenance: v.lazy(() => provenance),
})
const provenance: v.GenericSchema<unknown, Provenance> = v.variant('kind', [
  v.object({ kind: v.literal('observed'), locations }),
  v.object({ kind: v.literal('derived'), formula: text, inputs: v.array(formulaInput) }),
  v.object({ kind: v.literal('seed'), place }),
  v.object({ kind: v.literal('setting'), location }),
  v.object({ kind: v.literal('request') }),
])

const area = v.object({
  code: text,
  type: v.picklist(['country', 'province', 'municipality']),
  name: text,
  officialName: text,
  slug: text,
  nameEn: text,
  validFrom: orNull(text),
  validTo: orNull(text),
  predecessors: list,
  successor: orNull(text),
  years: v.array(v.object({ year: whole, areaKm2: exact, population: exact, place })),
  counts: v.array(v.object({ date: text, districts: orNull(whole), communes: whole, place })),
})

const benchmark = v.object({
  code: text,
  indicator: text,
  quantity,
  period: text,
  scope: v.picklist(['public-network', 'all-enterprises', 'unknown']),
  scopeName: bilingual,
  source: text,
  isDefault: v.boolean(),
  remark: v.exactOptional(bilingual),
  provenance,
})

export const diagnosticSchema = v.object({
  code: text,
  severity: v.picklist(['error', 'warning', 'info']),
  figure: orNull(text),
  locations: v.array(location),
  params: v.record(text, v.union([text, bilingual])),
  accepted: orNull(v.object({ reason: text, by: text })),
})

const settings = v.object({
  agency: v.object({ superior: orNull(text), name: orNull(list), symbol: orNull(text), place: orNull(text) }),
  number: orNull(text),
  addressees: orNull(list),
  signature: v.object({ authority: orNull(list), name: orNull(text) }),
  recipients: orNull(list),
  places: v.boolean(),
  map: orNull(date),
  strictBenchmarks: v.boolean(),
})

export const textFileSchema = v.object({ path: text, text })

export const inputSchema = v.object({ role: v.picklist(INPUT_ROLES), file: text, size: whole, sha256: text })

/** The members that a report is computed from; those that follow from them are compared, not read. */
export const carriedSchema = v.object({
  version: v.literal(CARRIED_FORM),
  program: v.object({ name: v.literal('ict-report'), version: text }),
  report: v.object({ year, date: orNull(date), sample: v.boolean(), final: v.boolean() }),
  inputs: v.array(inputSchema),
  observations: v.array(observationSchema),
  diagnostics: v.array(diagnosticSchema),
  area,
  benchmarks: v.array(benchmark),
  settings,
  officeTexts: v.array(textFileSchema),
  templates: v.object({ report: textFileSchema, sections: v.record(text, textFileSchema) }),
})

/** Read first, so that a form of another version is told as such. */
export const formSchema = v.object({ version: whole })
