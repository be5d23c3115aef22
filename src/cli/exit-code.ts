/** What each exit code means: one table for the program, its help and its documentation. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'

export const EXIT = {
  ok: 0,
  fault: 1,
  usage: 2,
  input: 3,
  data: 4,
  template: 5,
  output: 6,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export const EXIT_MEANINGS: readonly { readonly code: ExitCode; readonly meaning: Bilingual }[] = [
  {
    code: EXIT.ok,
    meaning: { vi: 'xong; cảnh báo không làm lệnh thất bại', en: 'done; warnings do not fail a command' },
  },
  { code: EXIT.fault, meaning: { vi: 'lỗi của chương trình', en: 'a fault of the program itself' } },
  { code: EXIT.usage, meaning: { vi: 'gõ lệnh chưa đúng', en: 'the command was not typed as it should be' } },
  { code: EXIT.input, meaning: { vi: 'không có thứ được yêu cầu', en: 'what was asked for is not there' } },
  { code: EXIT.data, meaning: { vi: 'số liệu hoặc tệp dự án có lỗi', en: 'the data or the project file have errors' } },
  { code: EXIT.template, meaning: { vi: 'mẫu báo cáo có lỗi', en: 'the templates have errors' } },
  { code: EXIT.output, meaning: { vi: 'không ghi được kết quả', en: 'the results cannot be written' } },
  { code: EXIT.interrupted, meaning: { vi: 'bị dừng bằng Ctrl+C', en: 'stopped with Ctrl+C' } },
]

/** Beginnings of diagnostic codes and the exit code of an error under them; the first that fits counts. */
const BY_CODE: readonly (readonly [string, ExitCode])[] = [
  ['ICT-P1', EXIT.input],
  // Benchmarks of the project file that cannot be used; the other requests ask for a province or year that is not there.
  ['ICT-Q006', EXIT.data],
  ['ICT-Q007', EXIT.data],
  ['ICT-Q008', EXIT.data],
  ['ICT-Q009', EXIT.data],
  ['ICT-Q', EXIT.input],
  ['ICT-P2', EXIT.output],
  ['ICT-C', EXIT.template],
]

/** The exit code for what was found: that of the earliest stage with an error, 0 where there is none. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const codes = diagnostics.filter((each) => each.severity === 'error').map((each) => exitCodeOfError(each.code))
  return codes.reduce<ExitCode>((first, code) => (first === EXIT.ok || code < first ? code : first), EXIT.ok)
}

function exitCodeOfError(code: string): ExitCode {
  return BY_CODE.find(([beginning]) => code.startsWith(beginning))?.[1] ?? EXIT.data
}
