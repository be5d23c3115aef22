/** With `--verbose`: which files a command has read. */
import type { Bilingual } from '../model/indicator.ts'
import { sourcesOf } from '../pipeline/sources-of.ts'
import type { CommandContext } from './context.ts'
import type { PreparedData } from './data-request.ts'
import { visible } from './present/visible.ts'

const READ: Bilingual = { vi: 'Đã đọc:', en: 'Read:' }

export function tellSources({ common, terminal, language }: CommandContext, { request }: PreparedData): void {
  if (!common.verbose || common.json || common.quiet) return
  const files = sourcesOf(request).map(({ path }) => `  ${visible(path)}`)
  terminal.message([terminal.messagePainter.quiet(READ[language]), ...files, ''].join('\n'))
}
