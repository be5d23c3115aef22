/** `verify`: whether a report's PDF still says what the data inside it say. */
import type { Bilingual } from '../../model/indicator.ts'
import { compareInputs } from '../../pipeline/compare-inputs.ts'
import type { Verified } from '../../pipeline/verify-report.ts'
import { readApart } from '../apart/read-apart.ts'
import { parseVerified } from '../apart/report-task.ts'
import type { CommandContext } from '../context.ts'
import type { ExitCode } from '../exit-code.ts'
import type { VerifyOptions } from '../options.ts'
import { wrap } from '../present/wrap.ts'
import { reportFile } from '../report-file.ts'
import { reportFindings } from '../report-findings.ts'
import { type WorkFolder, isInside, pathIn } from '../work-folder.ts'

export async function verify(context: CommandContext, options: VerifyOptions): Promise<ExitCode> {
  const { current, packageFiles, common } = context
  const file = reportFile(current, options.file)
  if (!file.value) return reportFindings(context, file.diagnostics)
  const { value, diagnostics } = await readApart('verify', file.value, packageFiles, parseVerified)
  const folder = options.data === null ? null : { ...current, path: pathIn(current, options.data) }
  const sources = value && folder ? compareInputs(value.inputs, bytesIn(folder)) : []
  const told = [...diagnostics, ...sources]
  const agrees = value !== undefined && !told.some(({ severity }) => severity === 'error')
  const members = { file: file.value.path, agrees, ...(value && { report: memberOf(value) }) }
  // Places in the office's files are named by the report, which anybody may have made: none of them is opened for a row.
  const code = reportFindings(context, told, { members, textOf: () => null })
  if (!common.json && value) tell(context, value, agrees)
  return code
}

function memberOf({ province, year, pages, datums, observations, made }: Verified): object {
  return { province, year, pages, datums, observations, version: made }
}

function bytesIn(folder: WorkFolder): (file: string) => Uint8Array | null {
  return (file) => {
    if (!isInside(file)) return null
    const result = folder.world.readFile(pathIn(folder, file))
    return result.kind === 'read' ? result.bytes : null
  }
}

function tell({ terminal, language, common }: CommandContext, verified: Verified, agrees: boolean): void {
  const { province, year, pages, datums, observations } = verified
  if (agrees) {
    const text: Bilingual = {
      vi: `Khớp: ${province}, năm ${year}; ${pages} trang, ${datums} số liệu in, ${observations} số liệu gốc.`,
      en: `Agrees: ${province}, ${year}; ${pages} pages, ${datums} printed values, ${observations} observations.`,
    }
    if (!common.quiet) terminal.result(text[language])
    return
  }
  const text: Bilingual = {
    vi: 'Báo cáo không khớp với số liệu đính kèm.',
    en: 'The report does not agree with the data inside it.',
  }
  terminal.message(`\n${wrap(text[language], terminal.width)}`, 'error')
}
