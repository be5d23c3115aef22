/** Reads one setting of the project file as what it must be; anything else is told with its place. */
import { diagnose } from '../diagnostics/diagnose.ts'
import { isIsoDate } from '../locale/date-format.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { Setting } from '../model/project.ts'
import type { YamlEntry, YamlValue } from './yaml-source.ts'

/** Collects what is wrong while a file is read, so that all of it is told at once. */
export type Faults = Diagnostic[]

const EXPECTED = {
  text: { vi: 'một dòng văn bản', en: 'a line of text' },
  list: { vi: 'một danh sách, mỗi dòng bắt đầu bằng «- »', en: 'a list, each line beginning with “- ”' },
  map: { vi: 'các khóa con thụt vào bên dưới', en: 'keys indented below it' },
  yesNo: { vi: '«true» hoặc «false»', en: '“true” or “false”' },
  date: {
    vi: 'ngày có thật dạng năm-tháng-ngày, ví dụ 2024-01-08',
    en: 'a real date as year-month-day, e.g. 2024-01-08',
  },
  lineNumber: { vi: 'số thứ tự của dòng, đếm từ 1', en: 'the number of a line, counted from 1' },
  clean: { vi: 'chữ, số và dấu câu thông thường', en: 'ordinary letters, digits and punctuation' },
} as const satisfies Record<string, Bilingual>

const FOUND: Readonly<Record<YamlValue['kind'], Bilingual>> = {
  text: { vi: 'một dòng văn bản', en: 'a line of text' },
  list: { vi: 'một danh sách', en: 'a list' },
  map: { vi: 'các khóa con', en: 'keys below it' },
  empty: { vi: 'để trống', en: 'nothing' },
}

// Control and private use characters have no place on paper, and the latter would be taken for slots.
const UNPRINTABLE = /[\p{Cc}\p{Co}\p{Bidi_Control}]/u

function wrongKind(entry: YamlEntry, expected: Bilingual, faults: Faults): null {
  faults.push(diagnose('ICT-P003', [entry.value.place], { key: entry.key, expected, found: FOUND[entry.value.kind] }))
  return null
}

function wrongValue(entry: YamlEntry, value: string, expected: Bilingual, faults: Faults): null {
  faults.push(diagnose('ICT-P004', [entry.value.place], { key: entry.key, value, expected }))
  return null
}

/** A line of text with its place; null where nothing is written. */
export function readText(entry: YamlEntry | undefined, faults: Faults): Setting<string> | null {
  if (!entry || entry.value.kind === 'empty') return null
  if (entry.value.kind !== 'text') return wrongKind(entry, EXPECTED.text, faults)
  const { text, place } = entry.value
  if (UNPRINTABLE.test(text)) return wrongValue(entry, visible(text), EXPECTED.clean, faults)
  return { value: text, location: place }
}

/** A list of texts; a single text is a list of one. Null where nothing is written. */
export function readTexts(entry: YamlEntry | undefined, faults: Faults): readonly string[] | null {
  if (!entry || entry.value.kind === 'empty') return null
  const items = entry.value.kind === 'text' ? [entry.value] : entry.value.kind === 'list' ? entry.value.items : null
  if (!items) return wrongKind(entry, EXPECTED.list, faults)
  const texts = items.map((value) => readText({ ...entry, value }, faults))
  return texts.flatMap((text) => (text ? [text.value] : []))
}

/** `true` or `false`, as written in YAML or in Vietnamese. */
export function readYesNo(entry: YamlEntry | undefined, faults: Faults): boolean | null {
  const setting = readText(entry, faults)
  if (!entry || !setting) return null
  const word = setting.value.toLowerCase()
  if (word === 'true' || word === 'có') return true
  if (word === 'false' || word === 'không') return false
  return wrongValue(entry, setting.value, EXPECTED.yesNo, faults) ?? null
}

/** An ISO date of the calendar. */
export function readDate(entry: YamlEntry | undefined, faults: Faults): Setting<string> | null {
  const setting = readText(entry, faults)
  if (!entry || !setting) return null
  return isIsoDate(setting.value) ? setting : wrongValue(entry, setting.value, EXPECTED.date, faults)
}

/** One of a few words. */
export function readChoice<Word extends string>(
  entry: YamlEntry | undefined,
  words: readonly Word[],
  faults: Faults,
): Word | null {
  const setting = readText(entry, faults)
  if (!entry || !setting) return null
  const word = words.find((candidate) => candidate === setting.value)
  if (word !== undefined) return word
  const list = (or: string): string => words.map((each) => `«${each}»`).join(or)
  return wrongValue(entry, setting.value, { vi: list(' hoặc '), en: list(' or ') }, faults)
}

/** The number of a line, from 1. */
export function readLineNumber(entry: YamlEntry | undefined, faults: Faults): Setting<number> | null {
  const setting = readText(entry, faults)
  if (!entry || !setting) return null
  if (!/^[1-9]\d{0,6}$/.test(setting.value)) return wrongValue(entry, setting.value, EXPECTED.lineNumber, faults)
  return { value: Number(setting.value), location: setting.location }
}

/** The entries below a key; none where nothing is written. */
export function readEntries(entry: YamlEntry | undefined, faults: Faults): readonly YamlEntry[] {
  if (!entry || entry.value.kind === 'empty') return []
  if (entry.value.kind === 'map') return entry.value.entries
  wrongKind(entry, EXPECTED.map, faults)
  return []
}

/** The items of a list that holds keys; none where nothing is written. */
export function readItems(entry: YamlEntry | undefined, faults: Faults): readonly YamlEntry[] {
  if (!entry || entry.value.kind === 'empty') return []
  if (entry.value.kind === 'list') return entry.value.items.map((value) => ({ ...entry, value }))
  wrongKind(entry, EXPECTED.list, faults)
  return []
}

/** Tells that something must be written at a key. */
export function tellMissing(entry: YamlEntry, key: string, faults: Faults): void {
  faults.push(diagnose('ICT-P003', [entry.value.place], { key, expected: EXPECTED.text, found: FOUND.empty }))
}

function visible(text: string): string {
  return text.replace(
    new RegExp(UNPRINTABLE, 'gu'),
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
}
