/** `eject`: the templates as files of the office, which from then on win over those that ship. */
import { relative } from 'node:path'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { publish } from '../../publish/publish.ts'
import type { CommandContext } from '../context.ts'
import type { ExitCode } from '../exit-code.ts'
import { type PackageFiles, shippedTemplates, type TemplateSetName } from '../package-files.ts'
import { firstOf } from '../present/first-of.ts'
import { wrap } from '../present/wrap.ts'
import { reportFindings } from '../report-findings.ts'
import { TEMPLATE_FOLDER } from '../report-request.ts'
import { pathIn, printedPath } from '../work-folder.ts'

const NEXT: Bilingual = {
  vi: 'Từ nay báo cáo lập trong thư mục này dùng các mẫu trên. Tệp nào không sửa thì nên xóa, để chương trình dùng mẫu có sẵn.',
  en: 'Reports built in this folder use these templates from now on. Delete those you do not edit: the program then uses its own.',
}

const REMEDY: Bilingual = {
  vi: 'Thêm --force để ghi đè, sau khi đã cất các tệp đã sửa.',
  en: 'Add --force to overwrite them, after putting away those that you have edited.',
}

export function eject(context: CommandContext, isForced: boolean): ExitCode {
  const { current, packageFiles, terminal, language, common } = context
  const files = [
    ...shippedFiles(packageFiles, 'annual', ''),
    // The summary's sections have names of their own, and so a folder of their own.
    ...shippedFiles(packageFiles, 'overview', 'overview/'),
  ]
  const taken = files.filter(
    ({ path }) => current.world.kindOf(pathIn(current, `${TEMPLATE_FOLDER}/${path}`)) !== 'none',
  )
  if (taken.length > 0 && !isForced) {
    const names = firstOf(taken.map(({ path }) => `${TEMPLATE_FOLDER}/${path}`))
    return reportFindings(context, [diagnose('ICT-P206', [], { files: names, remedy: REMEDY })])
  }
  const written = publish(files, pathIn(current, TEMPLATE_FOLDER))
  const paths = (written.value ?? []).map((path) => printedPath(relative(current.path, path)))
  const code = reportFindings(context, written.diagnostics, { members: { files: paths } })
  if (common.json || common.quiet || !written.value) return code
  for (const path of paths) terminal.result(path)
  terminal.message(`\n${wrap(NEXT[language], terminal.width)}`)
  return code
}

function shippedFiles(packageFiles: PackageFiles, set: TemplateSetName, folder: string) {
  return [...shippedTemplates(packageFiles, set)].map(([name, text]) => ({
    path: `${folder}${name}`,
    bytes: new TextEncoder().encode(text),
  }))
}
