/** The process: arguments in, exit code out. The only place that ends it. */
import { EXIT, type ExitCode } from './cli/exit-code.ts'
import { languageOf } from './cli/language.ts'
import { logFormatOf } from './cli/log-format.ts'
import { messageLine, streamFault, tolerateClosedPipes } from './cli/terminal.ts'
import { nodeWorld } from './io/node-world.ts'
import { packageRoot, packageVersion } from './io/package-root.ts'

/**
 * Runs the program with the arguments of this process. Sets the exit code instead of ending the process, so that
 * everything written still reaches a slow pipe.
 */
export async function main(): Promise<void> {
  const args = process.argv.slice(2)
  process.on('uncaughtException', (fault) => {
    void apologize(fault, args).finally(() => process.exit(EXIT.fault))
  })
  tolerateClosedPipes((reason) => {
    process.stderr.write(`${messageLine(streamFault(reason, languageOf(args)), 'error', logFormatOf(args))}\n`)
    process.exitCode = EXIT.output
  })
  const code = await run(args)
  if (code !== EXIT.ok) process.exitCode ??= code
}

async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    const { runCli } = await import('./cli/run-cli.ts')
    const root = packageRoot()
    return await runCli(args, { world: nodeWorld(), root, version: packageVersion(root) })
  } catch (fault) {
    await apologize(fault, args)
    return EXIT.fault
  }
}

async function apologize(fault: unknown, args: readonly string[]): Promise<void> {
  const { apology } = await import('./cli/apology.ts')
  const showStack = process.env['ICT_REPORT_DEBUG'] === '1'
  const text = apology(fault, languageOf(args), showStack)
  process.stderr.write(`${messageLine(text, 'error', logFormatOf(args))}\n`)
}
