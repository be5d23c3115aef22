/** Reads the JSON of a PDF back. It comes from outside: anybody may have written it. */
import * as v from 'valibot'
import { diagnose } from '../diagnostics/diagnose.ts'
import { definitionOf } from '../diagnostics/message.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import { CARRIED_FORM } from './carried-json.ts'
import type { CarriedReport } from './carried-report.ts'
import { carriedSchema, formSchema } from './carried-schema.ts'
import { isRecord } from './plain-value.ts'

/** @param name of the PDF, for what is told; no value where the JSON is not one that this program can use */
export function parseCarried(bytes: Uint8Array, name: string): Outcome<CarriedReport> {
  const unusable = (reason: string): Outcome<CarriedReport> => ({
    diagnostics: [diagnose('ICT-A005', [], { file: name, reason })],
  })
  const json = jsonOf(bytes)
  if (!json || isDeeper(json.value, MOST_LEVELS)) return unusable('JSON')
  const form = v.safeParse(formSchema, json.value)
  if (form.success && form.output.version !== CARRIED_FORM) return unusable(`version ${form.output.version}`)
  const result = v.safeParse(carriedSchema, json.value, { abortEarly: true })
  if (!result.success) return unusable(v.getDotPath(result.issues[0]) ?? 'JSON')
  const unknown = result.output.diagnostics.find((each) => !canBeWorded(each))
  if (unknown) return unusable(unknown.code)
  return { value: carriedOf(result.output), diagnostics: [] }
}

/** A report has about twenty; thousands are made to exhaust whatever walks down them. */
const MOST_LEVELS = 200

/** Level by level, since what walks down itself would be exhausted too. */
function isDeeper(value: unknown, levels: number): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; depth < levels && level.length > 0; depth += 1) {
    level = level.flatMap((each) => (isRecord(each) ? Object.values(each) : []))
  }
  return level.length > 0
}

/** Whether the code is known, and every value is there that its sentences need. */
function canBeWorded({ code, params }: Pick<Diagnostic, 'code' | 'params'>): boolean {
  const definition = definitionOf(code)
  if (!definition) return false
  const texts = [definition.message, definition.hint].flatMap(({ vi, en }) => [vi, en])
  const needed = texts.flatMap((text) => Array.from(text.matchAll(/\{([a-zA-Z]+)\}/g), ([, name = '']) => name))
  return needed.every((name) => Object.hasOwn(params, name))
}

function jsonOf(bytes: Uint8Array): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch (fault) {
    // Not UTF-8, or not JSON: for whoever holds the file it is the same.
    if (fault instanceof SyntaxError || fault instanceof TypeError) return null
    throw fault
  }
}

function carriedOf({ program, report, templates, ...rest }: v.InferOutput<typeof carriedSchema>): CarriedReport {
  const { year, date, sample, final } = report
  const sections = new Map(Object.entries(templates.sections))
  const { inputs, observations, diagnostics, area, benchmarks, settings, officeTexts } = rest
  return {
    version: program.version,
    year,
    date,
    isSample: sample,
    isFinal: final,
    templates: { report: templates.report, sections },
    inputs,
    observations,
    diagnostics,
    area,
    benchmarks,
    settings,
    officeTexts,
  }
}
