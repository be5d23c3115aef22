/** With `--verbose`: which templates of the folder stand in for those that ship. */
import type { Bilingual } from '../model/indicator.ts'
import type { CommandContext } from './context.ts'
import { shippedTemplates } from './package-files.ts'
import { visible } from './present/visible.ts'
import { TEMPLATE_FOLDER } from './report-request.ts'
import { pathIn } from './work-folder.ts'

const REPLACED: Bilingual = {
  vi: 'Mẫu của đơn vị, dùng thay mẫu kèm theo:',
  en: 'Own templates, in place of those that ship:',
}

/** Says nothing where no template is replaced. */
export function tellTemplates({ common, terminal, language, current, packageFiles }: CommandContext): void {
  if (!common.verbose || common.json || common.quiet) return
  const shipped = shippedTemplates(packageFiles)
  const own = current.world.listFiles(pathIn(current, TEMPLATE_FOLDER)).filter((name) => shipped.has(name))
  if (own.length === 0) return
  const files = own.map((name) => `  ${TEMPLATE_FOLDER}/${visible(name)}`)
  terminal.message([terminal.messagePainter.quiet(REPLACED[language]), ...files, ''].join('\n'))
}
