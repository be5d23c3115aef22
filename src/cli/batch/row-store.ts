/** What the national summary keeps of each report, beside the manifest: reports that stand are not read again for it. */
import { join } from 'node:path'
import * as v from 'valibot'
import type { Shard } from '../../batch/shard.ts'
import type { World } from '../../io/world.ts'
import type { ProvinceRow } from '../../overview/province-row.ts'
import { parseProvinceRows } from '../../overview/row-schema.ts'

/** A row, with the hash of what its report was made from. */
export interface KeptRow {
  readonly inputs: string
  readonly row: ProvinceRow
}

/** By name of the report. */
export type KeptRows = ReadonlyMap<string, KeptRow>

/** Whose rows a file holds: those of a year, so that a run is as quick after a hundred years; all of them, or of a part. */
export interface RowsOf {
  readonly year: number
  /** The part that one of several machines makes; null for the whole. */
  readonly shard: Pick<Shard, 'index' | 'count'> | null
}

/** Name of the file in the folder of the reports. */
export function rowsName({ year, shard }: RowsOf): string {
  const part = shard ? `-${shard.index}-of-${shard.count}` : ''
  return `ict-report-rows-${year}${part}.json`
}

/** The years of which a folder has rows, parts apart. */
export function yearsWithRows(folder: string, world: World): readonly number[] {
  return world.listFiles(folder).flatMap((name) => {
    const [, year] = /^ict-report-rows-(\d{4})\.json$/.exec(name) ?? []
    return year === undefined ? [] : [Number(year)]
  })
}

/** The rows of a folder; none where there is no such file, or it is not as this program writes it. */
export function readRows(folder: string, whose: RowsOf, world: World): KeptRows {
  const result = world.readFile(join(folder, rowsName(whose)))
  if (result.kind !== 'read') return new Map()
  const entries = entriesOf(new TextDecoder().decode(result.bytes))
  const rows = parseProvinceRows(entries.map(([, , row]) => row))
  if (!rows) return new Map()
  return new Map(
    entries.flatMap(([name, inputs], index) => {
      const row = rows[index]
      return row ? [[name, { inputs, row }] as const] : []
    }),
  )
}

/** The text of the file: one line a report, in the order of their names. */
export function rowsText(rows: KeptRows): string {
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { inputs, row }]) => JSON.stringify([name, inputs, row]))
  return lines.map((line) => `${line}\n`).join('')
}

const entry = v.tuple([v.string(), v.string(), v.unknown()])

function entriesOf(text: string): readonly v.InferOutput<typeof entry>[] {
  return text.split('\n').flatMap((line) => {
    const result = v.safeParse(entry, parsed(line))
    return result.success ? [result.output] : []
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (fault) {
    if (fault instanceof SyntaxError) return null
    throw fault
  }
}
