/** Finds the language before the arguments are read, since their faults are told in it too. */
import type { Language } from '../model/indicator.ts'

/** Language named by the last `--lang` of the arguments; Vietnamese where there is none, or one not known. */
export function languageOf(args: readonly string[]): Language {
  const last = args.reduce<string>((found, arg, index) => {
    if (arg === '--lang') return args[index + 1] ?? found
    return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : found
  }, 'vi')
  return last === 'en' ? 'en' : 'vi'
}
