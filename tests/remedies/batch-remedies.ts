/** Remedies of batches: which provinces, which part, which parts belong together, and a worker that ends. */
import type { ManifestReport } from '../../src/batch/manifest.ts'
import { emptyManifest } from '../../src/batch/manifest.ts'
import { mergeManifests } from '../../src/batch/merge-manifests.ts'
import { parseResult } from '../../src/batch/task.ts'
import { chosenReports, settledShard } from '../../src/cli/batch/choose-reports.ts'
import { gather, readBatch } from '../../src/cli/batch/gather.ts'
import { diagnose } from '../../src/diagnostics/diagnose.ts'
import { answerOf } from '../../src/cli/batch/answer-of.ts'
import { rowOfProvince } from '../../src/overview/row-of-province.ts'
import { memoryWorld } from '../support/memory-world.ts'
import { catalog } from '../support/sample.ts'
import type { Remedy, Told } from './remedy.ts'

const OPTIONS = {
  year: 2023,
  data: 'cac-tinh',
  formats: ['md'],
  out: 'out',
  date: null,
  maxSeverity: 'error',
  only: [],
  except: [],
  jobs: null,
  isFailFast: false,
  isForced: false,
  isDryRun: false,
  shard: null,
} as const

const ROW = 'Mã chỉ tiêu;Mã tỉnh;Năm;Giá trị\npostal.points;17;2023;240\n'
const PACKAGE = {
  '/pkg/templates/annual/report.md.hbs': 'x',
  '/pkg/seeds/a.json': '{}',
  '/pkg/fixtures/hoa-binh/data/2023/a.csv': 'x',
}

/** Reports found in folders of one province each. */
async function gathered(folders: readonly string[]) {
  const files = Object.fromEntries(folders.map((name) => [`/home/office/cac-tinh/${name}/so-lieu.csv`, ROW]))
  const projects = Object.fromEntries(folders.map((name) => [`/home/office/cac-tinh/${name}/ict-report.yaml`, '']))
  const moved = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace('/so-lieu.csv', '/data/2023/so-lieu.csv'), text]),
  )
  const world = memoryWorld({ ...PACKAGE, ...moved, ...projects })
  const packageFiles = { root: '/pkg', version: '1.0.0', world }
  const read = await readBatch({ path: world.cwd, world }, packageFiles, OPTIONS, () => catalog)
  if (!read.value) throw new Error(JSON.stringify(read.diagnostics))
  return gather(read.value, catalog, async () => false)
}

const folders =
  (...names: readonly string[]): Told =>
  async () =>
    (await gathered(names)).diagnostics

const only =
  (name: string): Told =>
  async () =>
    chosenReports((await gathered(['hoa-binh'])).reports, { ...OPTIONS, only: [name] }, catalog).diagnostics

const shard =
  (text: string): Told =>
  () =>
    Promise.resolve(settledShard(text, () => undefined).diagnostics)

const report: ManifestReport = {
  name: 'hoa-binh-2023',
  area: '17',
  year: 2023,
  inputs: 'a'.repeat(64),
  files: [],
  diagnostics: { error: 0, warning: 0, info: 0 },
}

/** Parts of two, as far as they are there. */
const merged =
  (...indexes: readonly number[]): Told =>
  () => {
    const manifest = {
      ...emptyManifest('ict-report 1.0.0'),
      runs: { '2023': { inputs: 'b'.repeat(64), isClean: true, reports: [report.name] } },
      reports: [report],
    }
    const result = mergeManifests(
      indexes.map((index) => ({ index, count: 2, manifest })),
      2023,
    )
    const found =
      result.kind === 'problem' ? [diagnose('ICT-P305', [], { folder: 'out', problem: result.problem })] : []
    return Promise.resolve(found)
  }

const row = rowOfProvince({
  area: { code: '17', name: 'Hòa Bình' },
  year: 2023,
  isSample: false,
  figures: null,
  diagnostics: [],
})

/** A worker that dies as often as is said. */
const dying =
  (times: number): Told =>
  async () => {
    let left = times
    const run = (): Promise<unknown> => {
      left -= 1
      return left >= 0 ? Promise.reject(new Error('gone')) : Promise.resolve({ files: [], diagnostics: [], row })
    }
    const answer = await answerOf({}, parseResult, { run }, () => false)
    return 'reason' in answer ? [diagnose('ICT-P306', [], { province: 'Hòa Bình', reason: answer.reason })] : []
  }

const found = (code: string, remedy: string, fault: Told, mended: Told): Remedy => ({ code, remedy, fault, mended })

export const batchRemedies: readonly Remedy[] = [
  found('ICT-P302', 'the second folder is taken away', folders('hoa-binh', 'hoa-binh-2'), folders('hoa-binh')),
  found('ICT-P303', 'the name is corrected', only('Hoà Bìn'), only('Hoà Bình')),
  found('ICT-P304', 'the part is written', shard('auto'), shard('3/8')),
  found('ICT-P305', 'the missing part is made', merged(1), merged(1, 2)),
  found('ICT-P306', 'the second attempt succeeds', dying(2), dying(1)),
]
