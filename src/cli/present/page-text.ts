/** The page of a diagnostic code for the terminal. */
import type { Page } from '../../diagnostics/explain.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { Painter } from '../painter.ts'
import { SEVERITY_WORDS } from './severity-words.ts'
import { wrap } from './wrap.ts'

const HEADINGS = {
  example: { vi: 'Ví dụ', en: 'Example' },
  said: { vi: 'Thông báo', en: 'What is said' },
  remedy: { vi: 'Cách xử lý', en: 'What to do' },
  mended: { vi: 'Sau khi xử lý', en: 'Mended' },
} as const satisfies Record<string, Bilingual>

export function pageText(page: Page, language: Language, painter: Painter, width: number): string {
  const { code, severity, title, meaning, input, said, remedy, mended } = page
  const section = (heading: keyof typeof HEADINGS, body: string): readonly string[] => [
    '',
    painter.strong(HEADINGS[heading][language]),
    body,
  ]
  const text = (body: string): string => wrap(body, width, '  ')
  // Examples stand as they are: they are lines of files.
  const example = (body: string): string => body.replace(/^/gm, '    ')
  return [
    `${painter.strong(code)} ${painter[severity](SEVERITY_WORDS[severity][language])}: ${title}`,
    '',
    wrap(meaning, width),
    ...section('example', example(input)),
    ...section('said', text(said)),
    ...section('remedy', text(remedy)),
    ...section('mended', example(mended)),
  ].join('\n')
}
