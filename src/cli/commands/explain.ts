/** `explain`: the page of a diagnostic code, or the list of all codes. */
import { type Page, codes, explain as pageOf } from '../../diagnostics/explain.ts'
import { definitionOf } from '../../diagnostics/message.ts'
import { nearest } from '../../locale/nearest.ts'
import type { Bilingual } from '../../model/indicator.ts'
import type { CommandContext } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { pageText } from '../present/page-text.ts'
import { SEVERITY_WORDS } from '../present/severity-words.ts'
import { table } from '../present/table.ts'
import { wrap } from '../present/wrap.ts'

const TITLES = {
  vi: { code: 'Mã', severity: 'Mức', title: 'Thông báo' },
  en: { code: 'Code', severity: 'Severity', title: 'Title' },
} as const

/** @param text the code as typed, `ICT-V012`, `v012` or `V12`; null lists all codes */
export function explain(context: CommandContext, text: string | null): ExitCode {
  const { terminal, language, common } = context
  if (text === null) return list(context)
  const page = pageOf(toCode(text), language)
  if (page === null) return tellUnknown(context, text)
  terminal.result(
    common.json
      ? JSON.stringify({ version: 1, page }, null, 2)
      : pageText(page, language, terminal.resultPainter, terminal.width),
  )
  return EXIT.ok
}

/** Codes are long to type: the letter and the number will do. */
function toCode(text: string): string {
  const match = /^\s*(?:ICT-?)?([A-Z])(\d{1,3})\s*$/i.exec(text)
  return match ? `ICT-${match[1]?.toUpperCase() ?? ''}${match[2]?.padStart(3, '0') ?? ''}` : text.trim()
}

function list({ terminal, language, common }: CommandContext): ExitCode {
  if (common.json) {
    const pages = codes.map((code) => pageOf(code, language)).filter((page): page is Page => page !== null)
    terminal.result(JSON.stringify({ version: 1, pages }, null, 2))
    return EXIT.ok
  }
  const titles = TITLES[language]
  const rows = codes.map((code) => {
    const definition = definitionOf(code)
    return definition ? [code, SEVERITY_WORDS[definition.severity][language], definition.title[language]] : [code]
  })
  const columns = [
    { title: titles.code, align: 'left' },
    { title: titles.severity, align: 'left' },
    { title: titles.title, align: 'left', wraps: true },
  ] as const
  terminal.result(table(columns, rows, terminal.width, terminal.resultPainter.strong))
  return EXIT.ok
}

function tellUnknown({ terminal, language }: CommandContext, text: string): ExitCode {
  const near = nearest(toCode(text), codes, (code) => [code])
  const guess: Bilingual =
    near === null ? { vi: '', en: '' } : { vi: ` Có phải là «${near}»?`, en: ` Did you mean “${near}”?` }
  const message: Bilingual = {
    vi: `Không có mã thông báo «${text}».${guess.vi} Xem danh sách: ict-report explain`,
    en: `There is no diagnostic code “${text}”.${guess.en} See the list: ict-report explain`,
  }
  terminal.message(wrap(message[language], terminal.width), 'error')
  return EXIT.usage
}
