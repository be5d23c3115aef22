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

/** Name of the file of a folder, or of the part of it that one of several machines makes. */
export function rowsName(shard: Pick<Shard, 'index' | 'count'> | null): string {
  return shard ? `ict-report-rows-${shard.index}-of-${shard.count}.json` : 'ict-report-rows.json'
}

/** The rows of a folder; none where there is no such file, or it is not as this program writes it. */
export function readRows(folder: string, shard: Pick<Shard, 'index' | 'count'> | null, world: World): KeptRows {
  const result = world.readFile(join(folder, rowsName(shard)))
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
