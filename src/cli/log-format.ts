/** How messages are written to the standard error, found before the arguments are read: their faults are told so too. */
export const LOG_FORMATS = ['text', 'json'] as const
export type LogFormat = (typeof LOG_FORMATS)[number]

/** The form named by the last `--log-format` of the arguments; text where there is none, or one not known. */
export function logFormatOf(args: readonly string[]): LogFormat {
  const last = args.reduce<string>((found, arg, index) => {
    if (arg === '--log-format') return args[index + 1] ?? found
    return arg.startsWith('--log-format=') ? arg.slice('--log-format='.length) : found
  }, 'text')
  return last.trim().toLowerCase() === 'json' ? 'json' : 'text'
}
