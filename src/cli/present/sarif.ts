/**
 * Diagnostics in the Static Analysis Results Interchange Format, which editors and code hosts read (OASIS, SARIF 2.1.0).
 * The same findings give the same bytes: nothing of the machine or the time of the run is in it.
 */
import type { Page } from '../../diagnostics/explain.ts'
import { messageOf } from '../../diagnostics/message.ts'
import { inOrder } from '../../diagnostics/order.ts'
import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import type { Language } from '../../model/indicator.ts'
import type { SourceLocation } from '../../model/provenance.ts'
import type { RowAt } from '../source-rows.ts'
import { cellSpan, isJsonPlace } from './cell-span.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

export interface SarifRun {
  readonly version: string
  readonly language: Language
  /** The page of a code, in the language of the run. */
  readonly pageOf: (code: string) => Page | null
  readonly rowAt: RowAt
}

/** The log of one run. */
export function sarif(diagnostics: readonly Diagnostic[], run: SarifRun): string {
  const ordered = inOrder(diagnostics)
  const codes = [...new Set(ordered.map(({ code }) => code))].sort()
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ict-report',
            version: run.version,
            semanticVersion: run.version,
            language: run.language,
            rules: codes.map((code) => rule(code, run.pageOf(code))),
          },
        },
        originalUriBaseIds: {
          PROJECT: { description: { text: 'The folder that holds ict-report.yaml and the folder data' } },
        },
        // Columns count characters, not code units.
        columnKind: 'unicodeCodePoints',
        results: ordered.map((each) => result(each, codes.indexOf(each.code), run)),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function rule(code: string, page: Page | null): object {
  if (page === null) return { id: code }
  return {
    id: code,
    shortDescription: { text: page.title },
    fullDescription: { text: page.meaning },
    help: { text: `${page.meaning}\n\n${page.remedy}` },
    defaultConfiguration: { level: LEVELS[page.severity] },
  }
}

function result(diagnostic: Diagnostic, ruleIndex: number, { language, rowAt }: SarifRun): object {
  const { code, severity, locations, accepted, figure } = diagnostic
  const { message, hint } = messageOf(diagnostic, language)
  const [root, ...others] = locations
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${message}\n${hint}` },
    ...(root ? { locations: [location(root, figure, rowAt)] } : {}),
    ...(others.length > 0
      ? { relatedLocations: others.map((place, index) => ({ id: index + 1, ...location(place, null, rowAt) })) }
      : {}),
    ...(accepted
      ? {
          suppressions: [
            { kind: 'external', status: 'accepted', justification: `${accepted.reason} (${accepted.by})` },
          ],
        }
      : {}),
    ...(figure === null ? {} : { properties: { figure } }),
  }
}

function location(place: SourceLocation, figure: string | null, rowAt: RowAt): object {
  const { file, sheet, cell, path } = place
  const names = [
    ...(sheet === null ? [] : [{ fullyQualifiedName: cell === null ? sheet : `${sheet}!${cell}`, kind: 'element' }]),
    ...(path === null ? [] : [{ fullyQualifiedName: path, kind: 'value' }]),
    ...(figure === null ? [] : [{ name: figure, kind: 'variable' }]),
  ]
  return {
    physicalLocation: { artifactLocation: artifact(file), ...region(place, rowAt) },
    ...(names.length > 0 ? { logicalLocations: names } : {}),
  }
}

/** Without its row the region is the line from the cell on, as SARIF reads a region without an end. */
function region(place: SourceLocation, rowAt: RowAt): object {
  const { line, column, text } = place
  if (line === null) return {}
  if (column === null) return { region: { startLine: line } }
  const row = rowAt(place)
  if (row === null) return { region: { startLine: line, startColumn: column } }
  const characters = [...row.text]
  const span = cellSpan(characters, {
    from: column - 1 - row.skipped,
    text,
    isJson: isJsonPlace(place),
  })
  const endColumn = column + span.to - span.from
  const cell = characters.slice(span.from, span.to).join('')
  return {
    region: { startLine: line, startColumn: column, endColumn, ...(cell === '' ? {} : { snippet: { text: cell } }) },
  }
}

/** A path that starts at a root or a drive is told as it is; all others are relative to the folder of the project. */
function artifact(file: string): object {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  if (file.startsWith('/')) return { uri: `file://${uri}` }
  if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${uri.replace('%3A', ':')}` }
  return { uri, uriBaseId: 'PROJECT' }
}
