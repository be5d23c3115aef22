/** `init`: a folder to work in, with the sample in it, so that a first report can be built at once. */
import { join, relative } from 'node:path'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { publish } from '../../publish/publish.ts'
import { PROJECT_FILE } from '../choose-data.ts'
import type { CommandContext } from '../context.ts'
import type { ExitCode } from '../exit-code.ts'
import { SAMPLE_YEAR, sampleFolder } from '../package-files.ts'
import { firstOf } from '../present/first-of.ts'
import { wrap } from '../present/wrap.ts'
import { reportFindings } from '../report-findings.ts'
import { OFFICE_FOLDER } from '../report-request.ts'
import { type WorkFolder, pathIn, printedPath, readSources } from '../work-folder.ts'

const GUIDE = 'HUONG-DAN.md'

const REMEDY: Bilingual = {
  vi: 'Chọn một thư mục mới, ví dụ: ict-report init bao-cao-2023',
  en: 'Choose a new folder, e.g. ict-report init bao-cao-2023',
}

/** @param folderName folder to make, relative to the current one */
export function init(context: CommandContext, folderName: string): ExitCode {
  const { current, packageFiles } = context
  const sample: WorkFolder = { path: sampleFolder(packageFiles), world: current.world }
  const target: WorkFolder = { path: pathIn(current, folderName), world: current.world }
  const read = readSources(sample, starterFiles(sample))
  const files = read.value ?? []
  if (read.diagnostics.length > 0 || files.length === 0)
    throw new Error('the package is incomplete: the sample cannot be read')

  const taken = files.filter(({ path }) => target.world.kindOf(pathIn(target, path)) !== 'none')
  if (taken.length > 0) {
    const names = firstOf(taken.map(({ path }) => printedPath(join(folderName, path))))
    return reportFindings(context, [diagnose('ICT-P206', [], { files: names, remedy: REMEDY })])
  }
  const written = publish(files, target.path)
  const paths = (written.value ?? []).map((path) => printedPath(relative(current.path, path)))
  const code = reportFindings(context, written.diagnostics, { members: { files: paths } })
  if (written.value) tellNext(context, folderName, paths)
  return code
}

function starterFiles(sample: WorkFolder): readonly string[] {
  const folders = [`data/${SAMPLE_YEAR}`, `data/${SAMPLE_YEAR - 1}`, `${OFFICE_FOLDER}/${SAMPLE_YEAR}`]
  const inFolders = folders.flatMap((folder) =>
    sample.world.listFiles(pathIn(sample, folder)).map((name) => `${folder}/${name}`),
  )
  return [GUIDE, PROJECT_FILE, ...inFolders]
}

function tellNext({ terminal, common, language }: CommandContext, folderName: string, paths: readonly string[]): void {
  if (common.json || common.quiet) return
  for (const path of paths) terminal.result(path)
  const build = `ict-report build ${SAMPLE_YEAR}`
  const quoted = /\s/.test(folderName) ? `"${folderName}"` : folderName
  const steps = folderName === '.' ? [build] : [`cd ${quoted}`, build]
  const now: Bilingual = { vi: 'Lập báo cáo đầu tiên:', en: 'Build a first report:' }
  const then: Bilingual = {
    vi: `Rồi thay số liệu mẫu trong «data» bằng số liệu của đơn vị, theo chỉ dẫn trong ${GUIDE}.`,
    en: `Then replace the sample data in “data” by your own, as ${GUIDE} says.`,
  }
  const lines = ['', now[language], ...steps.map((step) => `  ${terminal.messagePainter.strong(step)}`)]
  terminal.message([...lines, wrap(then[language], terminal.width)].join('\n'))
}
