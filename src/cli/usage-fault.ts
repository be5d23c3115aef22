/** Commander's refusals in both languages, with the nearest name where there is one. */
import type { CommanderError } from 'commander'
import type { Bilingual, Language } from '../model/indicator.ts'
import { wrap } from './present/wrap.ts'

interface Wording {
  /** Finds the values in commander's own sentence. */
  readonly pattern: RegExp
  /** `$1`, `$2` … are the values. */
  readonly text: Bilingual
}

const WORDINGS: readonly Wording[] = [
  {
    pattern: /unknown option '([^\n]*)'/,
    text: { vi: 'Không có tùy chọn «$1».', en: 'There is no option “$1”.' },
  },
  { pattern: /unknown command '([^\n]*)'/, text: { vi: 'Không có lệnh «$1».', en: 'There is no command “$1”.' } },
  {
    pattern: /missing required argument '(.*)'/,
    text: { vi: 'Thiếu tham số «$1».', en: 'The argument “$1” is missing.' },
  },
  {
    pattern: /option '(.*)' cannot be used with option '(.*)'/,
    text: { vi: 'Không dùng «$1» cùng với «$2».', en: '“$1” cannot be used together with “$2”.' },
  },
  {
    pattern: /option '(\S+).*' argument missing/,
    text: { vi: 'Sau tùy chọn «$1» còn thiếu giá trị.', en: 'The option “$1” needs a value after it.' },
  },
  {
    pattern: /too many arguments.*Expected (\d+) arguments? but got (\d+)/,
    text: {
      vi: 'Thừa tham số: cần $1 nhưng có $2. Tên có dấu cách phải đặt trong dấu ngoặc kép; tên tỉnh ghi sau --province.',
      en: 'Too many arguments: $2 where $1 would do. Put names with spaces in double quotes; a province goes behind --province.',
    },
  },
  {
    pattern: /option '(\S+).*' argument '([^]*)' is invalid\. ([^]*)/,
    text: { vi: 'Giá trị «$2» của «$1» không dùng được. $3', en: 'The value “$2” of “$1” cannot be used. $3' },
  },
  {
    pattern: /command-argument value '([^]*)' is invalid for argument '(.*)'\. ([^]*)/,
    text: { vi: 'Giá trị «$1» của «$2» không dùng được. $3', en: 'The value “$1” of “$2” cannot be used. $3' },
  },
]

const NEAREST: Bilingual = { vi: ' Có phải là «$1»?', en: ' Did you mean “$1”?' }
const SEE: Bilingual = { vi: 'Xem cách dùng: ', en: 'See: ' }

/**
 * What was wrong with the command line, and where its help is.
 * @param help the command that shows the help, e.g. `ict-report build --help`
 * @param width columns to fill
 */
export function usageFault(error: CommanderError, help: string, language: Language, width: number): string {
  const [sentence = '', suggestion = ''] = error.message.split(/\n\(Did you mean (?:one of )?/)
  const nearest = suggestion === '' ? '' : fill(NEAREST[language], ['', suggestion.replace(/\?\)$/, '')])
  for (const { pattern, text } of WORDINGS) {
    const match = pattern.exec(sentence)
    if (match) return `${wrap(`${fill(text[language], match)}${nearest}`, width)}\n${SEE[language]}${help}`
  }
  return `${wrap(`${sentence.replace(/^error: /, '')}${nearest}`, width)}\n${SEE[language]}${help}`
}

function fill(text: string, values: readonly string[]): string {
  return text.replace(/\$(\d)/g, (_, index: string) => values[Number(index)] ?? '')
}
