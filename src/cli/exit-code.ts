/** What each exit code means: one table for the program, its help and its documentation. */
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'

export const EXIT = {
  ok: 0,
  fault: 1,
  usage: 2,
  input: 3,
  data: 4,
  template: 5,
  output: 6,
  findings: 7,
  disagreement: 8,
  locked: 9,
  signature: 10,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
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
  {
    code: EXIT.findings,
    meaning: { vi: 'thông báo nặng hơn mức --max-severity', en: 'diagnostics above --max-severity' },
  },
  {
    code: EXIT.disagreement,
    meaning: { vi: 'báo cáo không khớp số liệu đính kèm', en: 'a report does not agree with the data inside it' },
  },
  {
    code: EXIT.locked,
    meaning: { vi: 'một lượt chạy khác đang giữ thư mục kết quả', en: 'another run holds the output folder' },
  },
  { code: EXIT.signature, meaning: { vi: 'không ký số được', en: 'the report cannot be signed' } },
  { code: EXIT.hungUp, meaning: { vi: 'bị dừng khi phiên làm việc đóng', en: 'stopped as its session was closed' } },
  { code: EXIT.interrupted, meaning: { vi: 'bị dừng bằng Ctrl+C', en: 'stopped with Ctrl+C' } },
  { code: EXIT.terminated, meaning: { vi: 'bị hệ thống yêu cầu dừng', en: 'told to stop by the system' } },
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
  // A PDF that is none, or without data, is not what was asked for; the others are what `verify` looks for.
  ['ICT-A00', EXIT.input],
  ['ICT-A', EXIT.disagreement],
  ['ICT-P2', EXIT.output],
  ['ICT-P301', EXIT.locked],
  ['ICT-P306', EXIT.fault],
  ['ICT-P3', EXIT.input],
  ['ICT-C', EXIT.template],
  ['ICT-S', EXIT.signature],
]

export const MAX_SEVERITIES = ['none', 'info', 'warning', 'error'] as const
/** The gravest diagnostic with which a command still ends well. */
export type MaxSeverity = (typeof MAX_SEVERITIES)[number]

/**
 * The exit code for what was found: that of the earliest stage with an error; where there is none, 7 for anything
 * graver than allowed, else 0. An error has its own code whatever is allowed.
 */
export function exitCodeOf(diagnostics: readonly Diagnostic[], max: MaxSeverity = 'error'): ExitCode {
  const codes = diagnostics.filter((each) => each.severity === 'error').map((each) => exitCodeOfError(each.code))
  const first = codes.reduce<ExitCode>((least, code) => (least === EXIT.ok || code < least ? code : least), EXIT.ok)
  return first === EXIT.ok && isAbove(diagnostics, max) ? EXIT.findings : first
}

/** Whether anything that nobody has answered for is graver than allowed. */
export function isAbove(diagnostics: readonly Diagnostic[], max: MaxSeverity): boolean {
  const rank = (severity: Severity): number => MAX_SEVERITIES.indexOf(severity)
  return diagnostics.some(({ severity, accepted }) => accepted === null && rank(severity) > MAX_SEVERITIES.indexOf(max))
}

function exitCodeOfError(code: string): ExitCode {
  return BY_CODE.find(([beginning]) => code.startsWith(beginning))?.[1] ?? EXIT.data
}
