/** Remedies of folders: what is not found there, cannot be opened, or cannot be written. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { eject } from '../../src/cli/commands/eject.ts'
import { prepareData } from '../../src/cli/data-request.ts'
import { plainPainter } from '../../src/cli/painter.ts'
import { nodeWorld } from '../../src/io/node-world.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { makeForm } from '../../src/pipeline/make-form.ts'
import { type Disk, nodeDisk } from '../../src/publish/disk.ts'
import { lockFolder } from '../../src/publish/lock.ts'
import { publish } from '../../src/publish/publish.ts'
import { memoryWorld } from '../support/memory-world.ts'
import { catalog } from '../support/sample.ts'
import { type Remedy, type Told, bytesOf, projectOf } from './remedy.ts'

type Files = Readonly<Record<string, string | null>>

const SAMPLE: Files = { '/pkg/fixtures/hoa-binh/data/2023/a.csv': 'x' }
const OWN = '/home/office'
const DATA = { [`${OWN}/data/2023/a.csv`]: 'x' }

/** Looks for the data of a year in a folder of these files. */
function prepared(files: Files, { year = 2023, data = null }: { year?: number; data?: string | null } = {}): Told {
  const world = memoryWorld({ ...SAMPLE, ...files })
  return async () => {
    const packageFiles = { root: '/pkg', version: '1.0.0', world }
    return (await prepareData({ path: OWN, world }, packageFiles, year, { data, province: null })).diagnostics
  }
}

/** The same with a project file of these bytes. */
function withProject(bytes: Uint8Array): Told {
  const world = memoryWorld({ ...DATA, [`${OWN}/ict-report.yaml`]: '' })
  const readFile: typeof world.readFile = (path) =>
    path.endsWith('.yaml') ? { kind: 'read', bytes } : world.readFile(path)
  const packageFiles = { root: '/pkg', version: '1.0.0', world }
  const folder = { path: OWN, world: { ...world, readFile } }
  return async () => (await prepareData(folder, packageFiles, 2023, { data: null, province: null })).diagnostics
}

function formFor(province: string | null): Told {
  const request = {
    year: 2023,
    province,
    provinceLocation: null,
    previousSources: [],
    dataFiles: [],
    otherSources: null,
    project: projectOf(''),
  }
  return async () => (await makeForm(request, 'vi', catalog)).diagnostics
}

const inFolder = (run: (folder: string) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>): Told => {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'báo cáo '))
    try {
      return await run(folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

const REPORT = 'hoa-binh-2023.md'

const written = (folder: string, disk?: Disk): readonly Diagnostic[] =>
  publish([{ path: REPORT, bytes: bytesOf('báo cáo') }], folder, disk).diagnostics

/** A disk that refuses to write. */
const refusing = (reason: string): Disk => ({
  ...nodeDisk,
  writeNew: () => {
    throw Object.assign(new Error(reason), { code: reason })
  },
})

const disk = (code: string, remedy: string, reason: string): Remedy => ({
  code,
  remedy,
  fault: inFolder((folder) => written(folder, refusing(reason))),
  mended: inFolder((folder) => written(folder)),
})

const Printed = v.object({
  diagnostics: v.array(v.object({ code: v.string(), severity: v.picklist(['error', 'warning', 'info']) })),
})

/** Writes the templates into a folder that holds one already. */
const ejected = (isForced: boolean): Told =>
  inFolder((folder) => {
    mkdirSync(join(folder, 'templates'))
    writeFileSync(join(folder, 'templates', 'report.md.hbs'), 'mine')
    const results: string[] = []
    const terminal = {
      width: 80,
      resultPainter: plainPainter,
      messagePainter: plainPainter,
      result: (text: string) => results.push(text),
      resultBytes: () => undefined,
      isResultShown: false,
      askSecret: null,
      message: () => undefined,
      record: null,
    }
    const world = nodeWorld()
    const packageFiles = { root: join(import.meta.dirname, '..', '..'), version: '1.0.0', world }
    const common = { json: true, quiet: false, verbose: false }
    eject({ language: 'vi', common, terminal, packageFiles, current: { path: folder, world } }, isForced)
    const { diagnostics } = v.parse(Printed, JSON.parse(results.join('')))
    return diagnostics.map((each) => ({ ...each, locations: [], figure: null, params: {}, accepted: null }))
  })

/** Taking a folder that a run on another machine holds, or has held. */
const locked = (isHeld: boolean): Told =>
  inFolder(async (folder) => {
    const path = join(folder, '.ict-report-lock.all.may-khac.1.1')
    if (isHeld) writeFileSync(path, '')
    return (await lockFolder(folder)).diagnostics
  })

const found = (code: string, remedy: string, fault: Told, mended: Told): Remedy => ({ code, remedy, fault, mended })

export const folderRemedies: readonly Remedy[] = [
  found(
    'ICT-P006',
    'the file is saved as UTF-8',
    withProject(Uint8Array.from([...bytesOf('province: H'), 0xf2, 0x61])),
    withProject(bytesOf('province: Hòa Bình')),
  ),
  found('ICT-P101', 'the files are put there', prepared(DATA, { year: 2024 }), prepared(DATA)),
  found('ICT-P102', 'the path is corrected', prepared(DATA, { data: 'dta' }), prepared(DATA, { data: 'data' })),
  found('ICT-P103', 'a file of data is put there', prepared({ [`${OWN}/data/2023/a.docx`]: 'x' }), prepared(DATA)),
  found(
    'ICT-P104',
    'the data are put there',
    prepared({}, { year: 2024 }),
    prepared({ [`${OWN}/data/2024/a.csv`]: 'x' }, { year: 2024 }),
  ),
  found(
    'ICT-P105',
    'the file is saved as CSV',
    prepared({ ...DATA, [`${OWN}/data/2023/b.docx`]: 'x' }),
    prepared({ ...DATA, [`${OWN}/data/2023/b.csv`]: 'x' }),
  ),
  found('ICT-P106', 'reading is allowed', prepared({ [`${OWN}/data/2023/a.csv`]: null }), prepared(DATA)),
  found(
    'ICT-P109',
    'the file of that year can be read',
    prepared({ ...DATA, [`${OWN}/data/2020/a.csv`]: null }),
    prepared({ ...DATA, [`${OWN}/data/2020/a.csv`]: 'x' }),
  ),
  found('ICT-P120', 'the province is named', formFor(null), formFor('Hòa Bình')),
  disk('ICT-P201', 'writing is allowed', 'EACCES'),
  disk('ICT-P202', 'room is made', 'ENOSPC'),
  disk('ICT-P203', 'the file is closed elsewhere', 'EBUSY'),
  found(
    'ICT-P204',
    'the folder of that name is moved away',
    inFolder((folder) => {
      mkdirSync(join(folder, REPORT))
      return written(folder)
    }),
    inFolder((folder) => written(folder)),
  ),
  disk('ICT-P205', 'the medium is mended', 'EIO'),
  found('ICT-P206', 'overwriting is asked for', ejected(false), ejected(true)),
  found('ICT-P301', 'the other run has ended', locked(true), locked(false)),
]
