/** Breaks text into lines that fit a terminal, at words. */
import { columnsOf } from './display-width.ts'

/**
 * Wraps text at ordinary spaces; no-break spaces hold. A word longer than the line stands alone, uncut, so that
 * paths and codes can be copied.
 * @param width columns of the whole line, indent included
 * @param indent stands before each line but the first
 * @param firstIndent stands before the first line; the same as `indent` where it is not given
 */
export function wrap(text: string, width: number, indent = '', firstIndent = indent): string {
  const lines: string[] = []
  let line = firstIndent
  let isEmpty = true
  for (const word of text.split(/[ \n]+/).filter((each) => each !== '')) {
    if (!isEmpty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line)
      line = indent
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  lines.push(line)
  return lines.join('\n')
}

/** The text with spaces up to a width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

/** The text with spaces before it up to a width. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columnsOf(text))) + text
}
