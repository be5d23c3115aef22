/** Says in our words, and at its place, what the notation's parser refused. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic, DiagnosticParam } from '../model/diagnostic.ts'
import { placeAfter, quoted, templateLocation } from './template-place.ts'
import type { Place } from './template-nodes.ts'

/** Names of the parser's tokens, as an official would say them. */
const TOKEN_NAMES = new Map<string, DiagnosticParam>([
  ['EOF', { vi: 'hết tệp', en: 'the end of the file' }],
  [
    'INVALID',
    { vi: 'một ký tự không hợp lệ (thường do thiếu dấu nháy)', en: 'a stray character (often a missing quote)' },
  ],
  ['INVERSE', '«{{else}}»'],
  ['OPEN_ENDBLOCK', { vi: 'một thẻ đóng', en: 'a closing tag' }],
  ['CLOSE', '«}}»'],
  ['CLOSE_UNESCAPED', '«}}}»'],
  ['CLOSE_RAW_BLOCK', '«}}}}»'],
  ['CLOSE_SEXPR', '«)»'],
  ['OPEN_SEXPR', '«(»'],
  ['EQUALS', '«=»'],
  ['SEP', '«/»'],
])

const EXPECTED_NAME: DiagnosticParam = {
  vi: 'một tên, hoặc một tham số trong dấu nháy kép',
  en: 'a name, or an argument in double quotes',
}
const USAGE = '{{value "postal.points"}}'

/** `{{value "postal.points"}`: by far the most frequent stray character. */
const LONE_BRACE = { found: { vi: 'chỉ một dấu «}»', en: 'a single “}”' }, expected: '«}}»' }

function isLoneBrace(token: string | undefined, line: string, { column }: Place): boolean {
  return token === 'INVALID' && line[column - 1] === '}'
}

/** Turns what the parser threw into a diagnostic. */
export function syntaxFault(file: string, source: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : ''
  const [, lineText, context = '', caret = ''] = /on line (\d+)[^\n]*\n([^\n]*)\n(-*)\^/.exec(message) ?? []
  const place =
    lineText === undefined ? placeAtEnd(message) : placeOf(source, Number(lineText), context.slice(caret.length))
  const found = /got '([^']*)'/.exec(message)?.[1]
  const line = source.split('\n')[place.line - 1] ?? ''
  return diagnose('ICT-C003', [templateLocation(file, place, quoted(line))], {
    ...(isLoneBrace(found, line, place)
      ? LONE_BRACE
      : { found: foundName(found, line), expected: expectedName(message) }),
    usage: USAGE,
  })
}

function foundName(token: string | undefined, line: string): DiagnosticParam {
  return (token === undefined ? undefined : TOKEN_NAMES.get(token)) ?? `«${quoted(line)}»`
}

function expectedName(message: string): DiagnosticParam {
  const expected = /Expecting (.*), got/.exec(message)?.[1] ?? ''
  if (expected.includes("'ID'") || expected === '') return EXPECTED_NAME
  if (expected.includes("'CLOSE'")) return '«}}»'
  return { vi: 'nội dung hoặc thẻ đóng của khối', en: 'content or the closing tag of the block' }
}

/** Some faults end in « - line:column». */
function placeAtEnd(message: string): Place {
  const [, line = '1', column = '0'] = / - (\d+):(\d+)$/.exec(message) ?? []
  return { line: Number(line), column: Number(column) + 1 }
}

/** The parser names a line and shows what follows the fault without its line breaks; the column is found from that. */
function placeOf(source: string, line: number, following: string): Place {
  const lines = source.split('\n')
  const offset = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0)
  const rest = source.slice(offset)
  const sample = following.replace(/\.\.\.$/, '')
  const index = sample === '' ? (lines[line - 1] ?? '').length : rest.replace(/\n/g, '').indexOf(sample)
  return placeAfter(source, offset + Math.max(0, index))
}
