/** `extract`: the data that travel inside a report's PDF, as files. */
import { relative } from 'node:path'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { publish } from '../../publish/publish.ts'
import { readApart } from '../apart/read-apart.ts'
import { parseExtracted } from '../apart/report-task.ts'
import type { CommandContext } from '../context.ts'
import type { ExitCode } from '../exit-code.ts'
import type { ExtractOptions } from '../options.ts'
import { firstOf } from '../present/first-of.ts'
import { reportFile } from '../report-file.ts'
import { reportFindings } from '../report-findings.ts'
import { pathIn, printedPath } from '../work-folder.ts'

const REMEDY: Bilingual = {
  vi: 'Thêm --force để ghi đè, hoặc chọn thư mục khác bằng --out.',
  en: 'Add --force to overwrite them, or choose another folder with --out.',
}

export async function extract(context: CommandContext, options: ExtractOptions): Promise<ExitCode> {
  const { current, common, terminal, packageFiles } = context
  const file = reportFile(current, options.file)
  if (!file.value) return reportFindings(context, file.diagnostics)
  const extracted = await readApart('extract', file.value, packageFiles, parseExtracted)
  if (!extracted.value) return reportFindings(context, extracted.diagnostics)

  const target = pathIn(current, options.out)
  const taken = extracted.value.filter(
    ({ name }) => current.world.kindOf(pathIn({ ...current, path: target }, name)) !== 'none',
  )
  if (taken.length > 0 && !options.isForced) {
    const names = firstOf(taken.map(({ name }) => printedPath(`${options.out}/${name}`)))
    return reportFindings(context, [diagnose('ICT-P206', [], { files: names, remedy: REMEDY })])
  }
  const written = publish(
    extracted.value.map(({ name, bytes }) => ({ path: name, bytes })),
    target,
  )
  const paths = (written.value ?? []).map((path) => printedPath(relative(current.path, path)))
  const code = reportFindings(context, written.diagnostics, { members: { files: paths } })
  if (common.json || common.quiet || !written.value) return code
  for (const path of paths) terminal.result(path)
  return code
}
