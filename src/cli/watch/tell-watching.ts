/** What a watching run says: what it looks at, what has changed, and how the report fared. */
import { messageOf } from '../../diagnostics/message.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { CommandContext } from '../context.ts'
import type { MaxSeverity } from '../exit-code.ts'
import type { MadeReport } from '../make-report.ts'
import { findingsText } from '../present/summary-text.ts'
import { visible } from '../present/visible.ts'
import { wrap } from '../present/wrap.ts'
import { reportFindings } from '../report-findings.ts'
import { tellReport } from '../tell-report.ts'
import type { WrittenReport } from '../write-report.ts'
import type { Change } from './changes-between.ts'
import type { WatchedPlace } from './watched-places.ts'

const KINDS: Readonly<Record<Change['kind'], Bilingual>> = {
  changed: { vi: 'đã sửa', en: 'changed' },
  added: { vi: 'đã thêm', en: 'added' },
  removed: { vi: 'không còn', en: 'gone' },
}

const STOPPED: Bilingual = { vi: 'Đã dừng theo dõi.', en: 'No longer watching.' }
const KEPT: Bilingual = {
  vi: 'Chưa lập lại; báo cáo lập trước đó vẫn nguyên vẹn. Vẫn đang theo dõi.',
  en: 'Not rebuilt; the report built before is untouched. Still watching.',
}

const GONE: Bilingual = {
  vi: 'Thư mục không còn tệp dự án và số liệu. Chưa lập lại; báo cáo lập trước đó vẫn nguyên vẹn. Vẫn đang theo dõi.',
  en: 'The folder has neither project file nor data. Not rebuilt; the report built before is untouched. Still watching.',
}

/** More would push what was found off the screen. */
const MOST_CHANGES = 3

export function tellWatching(context: CommandContext, places: readonly WatchedPlace[]): void {
  const names = places.map(({ name }) => visible(name)).join(', ')
  const text: Bilingual = {
    vi: `Đang theo dõi ${names} (Ctrl+C để dừng)`,
    en: `Watching ${names} (Ctrl+C to stop)`,
  }
  say(context, `\n${wrap(text[context.language], context.terminal.width)}`)
}

export function tellStopped(context: CommandContext): void {
  say(context, STOPPED[context.language])
}

/** `14:05:12 đã sửa templates/postal.md.hbs` */
export function tellChanges(context: CommandContext, changes: readonly Change[], now: Date): void {
  const { language, terminal } = context
  const shown = changes.slice(0, MOST_CHANGES).map(({ path, kind }) => `${KINDS[kind][language]} ${visible(path)}`)
  const more = changes.length - shown.length
  const rest: Bilingual = { vi: `và ${more} tệp khác`, en: `and ${more} more` }
  const list = [...shown, ...(more > 0 ? [rest[language]] : [])].join(', ')
  say(context, `\n${terminal.messagePainter.strong(wrap(`${clock(now)} ${list}`, terminal.width))}`)
}

export interface Rebuilt {
  readonly made: MadeReport
  readonly written: WrittenReport
  /** What was told before, and is not told in full again unless it is an error. */
  readonly before: readonly Diagnostic[]
  readonly seconds: number
}

/** Machines are told of each build as of the first; people of what is new. */
export function tellRebuilt(context: CommandContext, rebuilt: Rebuilt, maxSeverity: MaxSeverity): void {
  const { made, written, before, seconds } = rebuilt
  const { terminal, language, common } = context
  if (common.json) {
    tellReport(context, made, written, { maxSeverity, isWatching: true })
    return
  }
  const { diagnostics, files } = written
  const known = new Set(before.map(keyOf))
  const told = diagnostics.filter((each) => each.severity === 'error' || !known.has(keyOf(each)))
  reportFindings(context, told, { maxSeverity, ...(made.textOf && { textOf: made.textOf }) })
  if (common.quiet) return
  if (told.length > 0) terminal.message('')
  const painter = terminal.messagePainter
  if (files.length === 0) {
    terminal.message(wrap(KEPT[language], terminal.width))
    return
  }
  terminal.message(painter.good(rebuiltText(seconds, language)))
  const settled = settledText(before, diagnostics, language)
  if (settled !== '') terminal.message(wrap(settled, terminal.width))
  terminal.message(findingsText(diagnostics, language, painter))
  for (const { format, path } of files) if (format !== 'svg') terminal.result(path)
}

/** The folder that was watched has neither project nor data any more: the sample must not take the report's place. */
export function tellGone(context: CommandContext): void {
  say(context, wrap(GONE[context.language], context.terminal.width))
}

function rebuiltText(seconds: number, language: Language): string {
  const digits = seconds.toFixed(1)
  const text: Bilingual = { vi: `Đã lập lại sau ${digits.replace('.', ',')} giây.`, en: `Rebuilt in ${digits} s.` }
  return text[language]
}

/** What was found before and is no longer, by codes; a blank where there is none. */
function settledText(before: readonly Diagnostic[], now: readonly Diagnostic[], language: Language): string {
  const found = new Set(now.map(keyOf))
  const codes = [...new Set(before.filter((each) => !found.has(keyOf(each))).map(({ code }) => code))]
  const text: Bilingual = { vi: `Không còn: ${codes.join(', ')}.`, en: `No longer found: ${codes.join(', ')}.` }
  return codes.length === 0 ? '' : text[language]
}

/** The same finding in both builds, even if a line that was put in, or a copy of its file, has moved it. */
function keyOf(diagnostic: Diagnostic): string {
  const { code, figure, accepted, locations } = diagnostic
  const file = figure === null ? (locations[0]?.file ?? '') : ''
  return JSON.stringify([code, figure, accepted === null, file, messageOf(diagnostic, 'vi').message])
}

function say({ common, terminal }: CommandContext, text: string): void {
  if (!common.quiet && !common.json) terminal.message(text)
}

function clock(now: Date): string {
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':')
}
