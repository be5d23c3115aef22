/**
 * The JSON inside the PDF, as docs/schemas/report-data.schema.json describes it. Exact decimals write themselves as text,
 * so that none loses a digit.
 */
import { messageOf } from '../diagnostics/message.ts'
import type { Document } from '../document/nodes.ts'
import { toExactDigits } from '../model/decimal.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Figures } from '../model/figure.ts'
import type { Metric } from '../model/metric.ts'
import type { CarriedReport } from './carried-report.ts'
import { printedDatums } from './printed-datums.ts'
import { inputsOf, type ProvenanceTable, provenanceTable } from './provenance-table.ts'

/** Version of the form of the object. A reader of another version refuses it. */
export const CARRIED_FORM = 1

/** What follows from what is carried; written beside it, so that others need not compute. */
export interface DerivedReport {
  readonly figures: Figures
  readonly document: Document
}

/**
 * One line a member of the object and an element of its lists: a reader of the text finds what has changed.
 * The same report gives the same text.
 */
export function carriedJson(carried: CarriedReport, derived: DerivedReport): string {
  const members = Object.entries(membersOf(carried, derived))
  return `{\n${members.map(([name, value]) => `${JSON.stringify(name)}: ${listed(value)}`).join(',\n')}\n}\n`
}

function listed(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value)
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
}

function membersOf(carried: CarriedReport, { figures, document }: DerivedReport): object {
  const { version, year, date, isSample, isFinal, area, benchmarks, templates } = carried
  const provenances = provenanceTable(carried.settings.places)
  const metrics = [...figures.values()].flatMap(({ metric }) => (metric ? [metricJson(metric, provenances)] : []))
  const printed = printedDatums(document, provenances)
  return {
    version: CARRIED_FORM,
    program: { name: 'ict-report', version },
    report: { title: document.meta.title, year, date, sample: isSample, final: isFinal },
    inputs: carried.inputs,
    observations: carried.observations,
    metrics,
    diagnostics: carried.diagnostics.map(diagnosticJson),
    area,
    benchmarks,
    settings: carried.settings,
    officeTexts: carried.officeTexts,
    templates: { report: templates.report, sections: Object.fromEntries(templates.sections) },
    provenances: provenances.entries,
    datums: printed.datums,
    document: printed.document,
  }
}

function metricJson(metric: Metric, provenances: ProvenanceTable): object {
  const { indicator, level, key, area, period, value, qualifier, formula, inputs } = metric
  return {
    indicator,
    level,
    key,
    area,
    period,
    value: toExactDigits(value),
    qualifier,
    formula,
    inputs: inputsOf(inputs, provenances.add),
  }
}

/** With the sentence that a draft prints of it, for those who have no catalogue of codes. */
function diagnosticJson(diagnostic: Diagnostic): object {
  const { code, severity, figure, locations, params, accepted } = diagnostic
  const { message } = messageOf(diagnostic, 'vi')
  return { code, severity, message, figure, locations, params, accepted }
}
