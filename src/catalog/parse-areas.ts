/** Areas of all times from the seeds: the country, the provinces before and after 1 July 2025. */
import * as v from 'valibot'
import type { Area, AreaYear, UnitCount } from '../model/area.ts'
import { once } from './once.ts'
import {
  type Sources,
  dateSchema,
  decimalSchema,
  parseRecords,
  parseSeed,
  seedPlace,
  textSchema,
} from './parse-seed.ts'

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(1))

const yearSchema = v.strictObject({
  year: v.pipe(v.number(), v.integer()),
  areaKm2: decimalSchema,
  population: decimalSchema,
})

const unitCountSchema = v.strictObject({
  date: dateSchema,
  districts: v.nullable(countSchema),
  communes: countSchema,
  source: textSchema,
})

const areaSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^(VN|\d{2})$/)),
  type: v.picklist(['country', 'province', 'municipality']),
  name: textSchema,
  officialName: textSchema,
  slug: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
  nameEn: textSchema,
  aliases: v.array(textSchema),
  validFrom: v.nullable(dateSchema),
  validTo: v.nullable(dateSchema),
  predecessors: v.array(textSchema),
  successor: v.nullable(textSchema),
  source: textSchema,
  yearsSource: textSchema,
  /** Held to their schemas when they are first read: a report needs the rows of two areas out of nearly a hundred. */
  years: v.array(v.unknown()),
  counts: v.array(v.unknown()),
})

type AreaRecord = v.InferOutput<typeof areaSchema>

/** An area with the other names that it goes by. */
export interface NamedArea {
  readonly area: Area
  readonly aliases: readonly string[]
}

/** All areas, in the order of the file: the country first, then the provinces by code, the merged ones last. */
export function parseAreas(seeds: ReadonlyMap<string, string>, sources: Sources): readonly NamedArea[] {
  return parseSeed(seeds, 'areas', areaSchema).map((record) => ({
    area: toArea(record, sources),
    aliases: record.aliases,
  }))
}

function toArea(record: AreaRecord, sources: Sources): Area {
  const { aliases: _, source, yearsSource, years, counts, ...facts } = record
  // A code was given to two areas in turn: the later one is told by its first day.
  const key = record.validFrom === null ? record.code : `${record.code}@${record.validFrom}`
  seedPlace(sources, 'areas', key, source)
  const parsedYears = once(() => toYears(years, key, yearsSource, sources))
  const parsedCounts = once(() => toCounts(counts, key, sources))
  return {
    ...facts,
    get years() {
      return parsedYears()
    },
    get counts() {
      return parsedCounts()
    },
  }
}

function toYears(rows: readonly unknown[], key: string, source: string, sources: Sources): readonly AreaYear[] {
  return parseRecords('areas', rows, yearSchema, key).map((row) => ({
    ...row,
    place: seedPlace(sources, 'areas', `${key}/${row.year}`, source),
  }))
}

function toCounts(rows: readonly unknown[], key: string, sources: Sources): readonly UnitCount[] {
  return parseRecords('areas', rows, unitCountSchema, key).map(({ source, ...row }) => ({
    ...row,
    place: seedPlace(sources, 'areas', `${key}/${row.date}`, source),
  }))
}
