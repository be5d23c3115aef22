/** Consistent data are passed in silence, and one fault in them is told once, at its place. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Area } from '../../../src/model/area.ts'
import { type Decimal, decimalOf, PI } from '../../../src/model/decimal.ts'
import { evaluate } from '../../../src/pipeline/evaluate.ts'
import { defaultProject } from '../../../src/project/default-project.ts'
import { areaOn, catalog } from '../compute/sample.ts'
import {
  type Choice,
  consistentProvince,
  count,
  countsOf,
  longTable,
  measure,
  share,
} from '../../support/consistent-province.ts'

const codesOn = (year: number): readonly string[] =>
  catalog
    .areasOn(`${year}-12-31`)
    .filter(({ type }) => type !== 'country')
    .map(({ code }) => code)

const subject = fc
  .constantFrom(2022, 2023, 2024, 2025)
  .chain((year) => fc.constantFrom(...codesOn(year)).map((code) => ({ year, code })))

const choice: fc.Arbitrary<Choice> = fc.record({
  enterprises: fc.integer({ min: 1, max: 30 }),
  people: fc.integer({ min: 2000, max: 12_000 }),
  dossierShare: fc.integer({ min: 100, max: 900 }),
  staffedShare: fc.integer({ min: 800, max: 990 }),
  agencies: fc.integer({ min: 20, max: 60 }),
  fibreKm: fc.integer({ min: 1001, max: 30_000 }),
  departmentPoints: fc.integer({ min: 20, max: 90 }),
  startYear: fc.integer({ min: 2005, max: 2020 }),
  organisation: fc.integer({ min: 200, max: 3000 }),
  personal: fc.integer({ min: 3001, max: 9000 }),
  mailboxes: fc.integer({ min: 9001, max: 40_000 }),
  shares: fc.integer({ min: 60, max: 98 }),
  units: fc.integer({ min: 1, max: 6 }),
})

async function toldOf(text: string, { area, year }: Pick<Sound, 'area' | 'year'>) {
  const source = { path: 'so-lieu.csv', bytes: new TextEncoder().encode(text) }
  const request = { year, province: area.code, provinceLocation: null, previousSources: [], project: defaultProject }
  const { diagnostics } = await evaluate({ ...request, sources: [source] }, catalog)
  // The benchmarks that ship are of long ago; that is no matter of the data.
  return diagnostics
    .filter(({ code }) => code !== 'ICT-V027' && code !== 'ICT-V028')
    .map(({ code, locations }) => `${code} ${locations[0]?.line ?? ''}`)
}

/** A province and a year whose map it is on, what was chosen for it, and the figures that follow. */
interface Sound {
  readonly area: Area
  readonly year: number
  readonly choice: Choice
  readonly figures: ReadonlyMap<string, string>
}

const chosen = fc.record({ subject, choice })

function soundOf({
  subject: { code, year },
  choice: free,
}: typeof chosen extends fc.Arbitrary<infer T> ? T : never): Sound {
  const area = areaOn(code, `${year}-12-31`)
  return { area, year, choice: free, figures: consistentProvince(area, year, free) }
}

/** A fault of one cell: the code that tells it, the figure it is in, and its cell; null where it cannot be planted. */
interface Plant {
  readonly code: string
  readonly key: string
  /** The root cell, where it is not that of the figure itself. */
  readonly at?: string
  readonly cell: (data: Sound) => string | null
}

const numberOf = (cell: string | undefined): number => Number((cell ?? '').replaceAll('.', '').split('/')[0])

function radiusOf(data: Sound): Decimal {
  const row = data.area.years.findLast(({ year }) => year <= data.year)
  if (!row) throw new Error('no statistics')
  return row.areaKm2.div(PI.times(decimalOf(pointsOf(data)))).sqrt()
}

const pointsOf = ({ figures }: Sound): number => numberOf(figures.get('postal.points'))

const plants: readonly Plant[] = [
  { code: 'ICT-V002', key: 'postal.enterprises', cell: () => '-5' },
  { code: 'ICT-V002', key: 'telecom.fibre_km', cell: () => '-9' },
  { code: 'ICT-V003', key: 'telecom.computer_share', cell: () => '100,5%' },
  { code: 'ICT-V005', key: 'conferencing.start_year', cell: ({ year }) => String(year + 1) },
  { code: 'ICT-V006', key: 'postal.dossier_share', cell: (data) => `${pointsOf(data) + 1}/${pointsOf(data)}` },
  {
    code: 'ICT-V009',
    key: 'postal.staffed_commune_share',
    cell: ({ area, year }) => share(countsOf(area, year).communes - 9, countsOf(area, year).communes + 7),
  },
  { code: 'ICT-V012', key: 'telecom.lan_share', cell: ({ choice: { agencies } }) => `88,8% (${agencies}/${agencies})` },
  {
    code: 'ICT-V013',
    key: 'network.points',
    cell: ({ figures }) => count(numberOf(figures.get('network.points')) + 10),
  },
  { code: 'ICT-V015', key: 'postal.radius', cell: (data) => measure(radiusOf(data).times('3'), 1) },
  {
    code: 'ICT-V016',
    key: 'postal.population_per_point',
    cell: (data) => {
      const [earlier, own] = [2020, data.year].map((at) => data.area.years.findLast(({ year }) => year <= at))
      if (!earlier || earlier.year !== 2020 || !own) return null
      const [then, now] = [earlier, own].map(({ population }) => population.div(decimalOf(pointsOf(data))))
      return then && now && then.minus(now).abs().gt('20') ? measure(then, 0) : null
    },
  },
  { code: 'ICT-V018', key: 'context.communes', cell: ({ area, year }) => count(countsOf(area, year).communes + 60) },
  {
    code: 'ICT-V021',
    key: 'transport.units',
    cell: ({ choice: { units } }) => String(units + 1),
  },
  { code: 'ICT-V022', key: 'postal.radius', cell: (data) => measure(radiusOf(data).times('1000'), 0) },
  { code: 'ICT-V023', key: 'conferencing.endpoints', cell: ({ area, year }) => endpointsBut(area, year, 2) },
  { code: 'ICT-V024', key: 'documents.electronic_share', cell: () => '0,97' },
  { code: 'ICT-V034', key: 'email.regular_share', cell: () => '99,9%' },
  { code: 'ICT-V035', key: 'email.mailboxes', cell: () => '0' },
  { code: 'ICT-V036', key: 'postal.enterprises', at: 'postal.points', cell: (data) => count(pointsOf(data) + 1) },
  { code: 'ICT-V036', key: 'signatures.organisation', cell: () => '12' },
  { code: 'ICT-V042', key: 'transport.unit_names', cell: () => 'Công an tỉnh; Công An tỉnh' },
]

function endpointsBut(area: Area, year: number, more: number): string | null {
  const { districts } = countsOf(area, year)
  return districts === null ? null : count(districts + more)
}

const lineOf = (figures: ReadonlyMap<string, string>, key: string): number => [...figures.keys()].indexOf(key) + 2

const runs = { numRuns: 60, seed: 2023 }

test('consistent data of any province and year are passed in silence', async () => {
  await fc.assert(
    fc.asyncProperty(chosen, async (free) => {
      const data = soundOf(free)
      expect(await toldOf(longTable(data.figures, data.area, data.year), data)).toEqual([])
    }),
    runs,
  )
})

describe('one fault is told once, at its place', () => {
  test.each(plants)('$code in $key', async ({ code, key, at = key, cell }) => {
    let planted = 0
    await fc.assert(
      fc.asyncProperty(chosen, async (free) => {
        const data = soundOf(free)
        const text = data.figures.has(key) ? cell(data) : null
        if (text === null) return
        planted += 1
        const figures = new Map(data.figures).set(key, text)
        expect(await toldOf(longTable(figures, data.area, data.year), data)).toEqual([`${code} ${lineOf(figures, at)}`])
      }),
      { ...runs, numRuns: 15 },
    )
    expect(planted).toBeGreaterThan(0)
  })

  test('a row that is left out is missed', async () => {
    await fc.assert(
      fc.asyncProperty(chosen, async (free) => {
        const data = soundOf(free)
        const figures = new Map(data.figures)
        figures.delete('telecom.fibre_km')
        expect(await toldOf(longTable(figures, data.area, data.year), data)).toEqual(['ICT-V001 '])
      }),
      { ...runs, numRuns: 15 },
    )
  })

  test('a row under another year or another area is told there, and not missed', async () => {
    await fc.assert(
      fc.asyncProperty(chosen, async (free) => {
        const data = soundOf(free)
        const text = longTable(data.figures, data.area, data.year)
        const line = lineOf(data.figures, 'email.mailboxes')
        const row = new RegExp(`^(email.mailboxes;;)${data.area.code};${data.year};`, 'm')
        const year = data.year + (data.year === 2025 ? 7 : -7)
        const other = data.area.code === '01' ? '04' : '01'
        expect(await toldOf(text.replace(row, `$1${data.area.code};${year};`), data)).toEqual([`ICT-V039 ${line}`])
        expect(await toldOf(text.replace(row, `$1${other};${data.year};`), data)).toEqual([`ICT-V040 ${line}`])
      }),
      { ...runs, numRuns: 15 },
    )
  })
})
