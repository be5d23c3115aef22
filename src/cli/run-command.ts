/** Loads the command that was asked for, and nothing else, and runs it. */
import type { CommandContext } from './context.ts'
import type { ExitCode } from './exit-code.ts'
import type { CommandName } from './help-text.ts'
import {
  batchOptions,
  buildOptions,
  checkOptions,
  dataOptions,
  exportOptions,
  extractOptions,
  formOptions,
  inspectOptions,
  shellOf,
  textOf,
  verifyOptions,
  yearOf,
} from './options.ts'

export async function runCommand(
  name: CommandName,
  args: readonly unknown[],
  given: Readonly<Record<string, unknown>>,
  context: CommandContext,
): Promise<ExitCode> {
  switch (name) {
    case 'build': {
      const { build } = await import('./commands/build.ts')
      return build(context, buildOptions(args, given))
    }
    case 'batch': {
      const { batch } = await import('./commands/batch.ts')
      return batch(context, batchOptions(args, given))
    }
    case 'batch merge': {
      const { batchMerge } = await import('./commands/batch-merge.ts')
      return batchMerge(context, batchOptions(args, given))
    }
    case 'check': {
      const { check } = await import('./commands/check.ts')
      return check(context, checkOptions(args, given))
    }
    case 'trace': {
      const key = textOf(args[0]) ?? ''
      const year = yearOf(given['year'])
      const summary = textOf(given['summary'])
      const options = dataOptions(given)
      if (summary !== null) {
        const { traceSummary } = await import('./commands/trace-summary.ts')
        return traceSummary(context, { key, year, summary, province: options.province })
      }
      const { trace } = await import('./commands/trace.ts')
      return trace(context, { ...options, key, year })
    }
    case 'inspect': {
      const { inspect } = await import('./commands/inspect.ts')
      return inspect(context, inspectOptions(args, given))
    }
    case 'explain': {
      const { explain } = await import('./commands/explain.ts')
      return explain(context, textOf(args[0]))
    }
    case 'export': {
      const { exportYear } = await import('./commands/export.ts')
      return exportYear(context, exportOptions(args, given))
    }
    case 'form': {
      const { form } = await import('./commands/form.ts')
      return form(context, formOptions(args, given))
    }
    case 'extract': {
      const { extract } = await import('./commands/extract.ts')
      return extract(context, extractOptions(args, given))
    }
    case 'verify': {
      const { verify } = await import('./commands/verify.ts')
      return verify(context, verifyOptions(args, given))
    }
    case 'init': {
      const { init } = await import('./commands/init.ts')
      return init(context, textOf(args[0]) ?? '.')
    }
    case 'indicators': {
      const { indicators } = await import('./commands/indicators.ts')
      return indicators(context)
    }
    case 'areas': {
      const { areas } = await import('./commands/areas.ts')
      return areas(context, yearOf(given['year']))
    }
    case 'benchmarks': {
      const { benchmarks } = await import('./commands/benchmarks.ts')
      return benchmarks(context)
    }
    case 'eject': {
      const { eject } = await import('./commands/eject.ts')
      return eject(context, given['force'] === true)
    }
    case 'completion': {
      const { completion } = await import('./commands/completion.ts')
      return completion(context, shellOf(args[0]))
    }
    default:
      return name satisfies never
  }
}
