/** Colour for the terminal, by meaning. The only door to chalk, which is loaded only where colour is wanted. */

type Paint = (text: string) => string

export interface Painter {
  readonly strong: Paint
  readonly quiet: Paint
  readonly error: Paint
  readonly warning: Paint
  readonly info: Paint
  readonly good: Paint
}

const asIs: Paint = (text) => text

/** Leaves text as it is. */
export const plainPainter: Painter = {
  strong: asIs,
  quiet: asIs,
  error: asIs,
  warning: asIs,
  info: asIs,
  good: asIs,
}

/** Paints with the sixteen basic colours, which every terminal shows in its own theme. */
export async function colorPainter(): Promise<Painter> {
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    error: (text) => chalk.bold.red(text),
    warning: (text) => chalk.bold.yellow(text),
    info: (text) => chalk.cyan(text),
    good: (text) => chalk.green(text),
  }
}

/**
 * Whether a stream gets colour: `--color` and `--no-color` decide, then `NO_COLOR`, `FORCE_COLOR` and `TERM=dumb`
 * (conventions of no-color.org and force-color.org), then whether it is a terminal.
 * @param asked what the option says; null where it was not given
 */
export function wantsColor(
  asked: boolean | null,
  env: (name: string) => string | undefined,
  isTerminal: boolean,
): boolean {
  if (asked !== null) return asked
  if ((env('NO_COLOR') ?? '') !== '') return false
  const force = env('FORCE_COLOR')
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal && env('TERM') !== 'dumb'
}
