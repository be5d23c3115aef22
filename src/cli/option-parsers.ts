/** Reads single arguments and options; what does not fit is refused in the language of the user. */
import { InvalidArgumentError } from 'commander'
import { isIsoDate } from '../locale/date-format.ts'
import type { Bilingual, Language } from '../model/indicator.ts'

export const FORMATS = ['pdf', 'md'] as const
export type Format = (typeof FORMATS)[number]

export const LANGUAGES: readonly Language[] = ['vi', 'en']

const MOST_JOBS = 64

const REFUSALS = {
  year: { vi: 'Cần một năm gồm bốn chữ số, ví dụ 2023.', en: 'A year of four digits is needed, e.g. 2023.' },
  date: {
    vi: 'Cần một ngày có thật dạng năm-tháng-ngày, ví dụ 2024-01-08.',
    en: 'A real date as year-month-day is needed, e.g. 2024-01-08.',
  },
  format: { vi: 'Các định dạng có: pdf, md.', en: 'The formats are: pdf, md.' },
  lang: { vi: 'Các ngôn ngữ có: vi, en.', en: 'The languages are: vi, en.' },
  number: { vi: 'Cần một số nguyên từ 1 đến 64.', en: 'A whole number from 1 to 64 is needed.' },
  blank: { vi: 'Giá trị không được để trống.', en: 'The value may not be blank.' },
} as const satisfies Record<string, Bilingual>

/** Parsers for one language, as commander takes them. */
export function optionParsers(language: Language) {
  const refuse = (refusal: keyof typeof REFUSALS): never => {
    throw new InvalidArgumentError(REFUSALS[refusal][language])
  }
  return {
    year: (text: string): number => (/^[12]\d{3}$/.test(text) ? Number(text) : refuse('year')),
    date: (text: string): string => (isIsoDate(text) ? text : refuse('date')),
    formats: (text: string): readonly Format[] => {
      const names = text.split(',').map((name) => name.trim().toLowerCase())
      const known = FORMATS.filter((format) => names.includes(format))
      return names.every((name) => FORMATS.some((format) => format === name)) ? known : refuse('format')
    },
    /** One of a few names, in any case. */
    oneOf:
      (names: readonly string[]) =>
      (text: string): string => {
        const name = text.trim().toLowerCase()
        if (names.includes(name)) return name
        const list: Bilingual = {
          vi: `Các giá trị có: ${names.join(', ')}.`,
          en: `The values are: ${names.join(', ')}.`,
        }
        throw new InvalidArgumentError(list[language])
      },
    /** Names separated by commas. */
    names: (text: string): readonly string[] => {
      const names = text.split(',').map((name) => name.trim().normalize('NFC'))
      return names.includes('') ? refuse('blank') : names
    },
    jobs: (text: string): number =>
      /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_JOBS ? Number(text) : refuse('number'),
    language: (text: string): Language => (text === 'vi' || text === 'en' ? text : refuse('lang')),
    text: (text: string): string => (text.trim() === '' ? refuse('blank') : text.normalize('NFC')),
    /** Paths stay as typed: a file system may tell NFC and NFD apart. */
    path: (text: string): string => (text.trim() === '' ? refuse('blank') : text),
  }
}
