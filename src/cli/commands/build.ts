/** `build`: one report, written as a whole or not at all. */
import type { CommandContext } from '../context.ts'
import type { ExitCode } from '../exit-code.ts'
import { makeReport } from '../make-report.ts'
import type { BuildOptions } from '../options.ts'
import { shippedCatalog } from '../package-files.ts'
import { tellReport } from '../tell-report.ts'
import { writeReport } from '../write-report.ts'

export async function build(context: CommandContext, options: BuildOptions): Promise<ExitCode> {
  if (options.isWatching) {
    const { watchReport } = await import('../watch/watch-report.ts')
    return watchReport(context, options)
  }
  const made = await makeReport(context, options, () => shippedCatalog(context.packageFiles))
  const written = await writeReport(made, context.current, options.out)
  return tellReport(context, made, written, options)
}
