/** Reads one file as a build does and tells how it was understood, table by table. */
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Project } from '../model/project.ts'
import type { RawTable } from '../model/raw-table.ts'
import type { SourceFile } from '../model/source-file.ts'
import { type Inspection, inspectTable } from '../normalize/inspect.ts'
import { decode } from '../read/decode.ts'
import { settledTables } from './file-settings.ts'
import { namedArea } from './settle-area.ts'

export type { DeclaredSetting, InspectedColumn, InspectedNotation, Inspection } from '../normalize/inspect.ts'

export interface InspectRequest {
  readonly source: SourceFile
  /** Year of rows that name none. */
  readonly year: number
  /** Name or code of the province for rows that name none; null leaves it to the data. */
  readonly province: string | null
  readonly project: Project
}

/** The tables of the file; no value where it cannot be read, or there is no such province. */
export async function inspectFile(
  { source, year, province, project }: InspectRequest,
  catalog: Catalog,
): Promise<Outcome<readonly Inspection[]>> {
  const asked: Outcome<Area> | null = province === null ? null : namedArea(province, null, { year, project }, catalog)
  if (asked && !asked.value) return { diagnostics: asked.diagnostics }
  const { value: tables, diagnostics } = await settledTables(source, project)
  if (!tables) return { diagnostics }
  const { notation, columns } = project
  const options = { year, map: project.map?.value ?? null, province: asked?.value ?? null, notation, columns }
  const declared = tables[0]?.settings?.encoding?.value.toUpperCase()
  const encoding = declared ?? decode(source).value?.encoding ?? null
  const inspections = tables.map((table) => withEncoding(inspectTable(table, catalog, options), encoding))
  return { value: inspections, diagnostics: [...diagnostics, ...inspections.flatMap((each) => each.diagnostics)] }
}

/** A format without delimiters has an encoding all the same; a workbook has none that anybody sees. */
function withEncoding(inspection: Inspection, encoding: string | null): Inspection {
  if (inspection.dialect !== null || inspection.sheet !== null || encoding === null) return inspection
  const dialect = { encoding, delimiter: null, isDelimiterDeclared: false, hasQuotes: false, lineEnd: null }
  return { ...inspection, dialect }
}

/** The tables as they were read, before anything is understood. */
export async function rawTables(
  source: SourceFile,
  project: Pick<Project, 'files'>,
): Promise<Outcome<readonly RawTable[]>> {
  return settledTables(source, project)
}
