/** Places in template files as diagnostics give them. */
import type { SourceLocation } from '../model/provenance.ts'
import type { Place } from './template-nodes.ts'

/** Longest piece of a template that a message quotes. */
const QUOTED = 60

/** The location of a place in a template, with the offending text as written. */
export function templateLocation(file: string, place: Place | null, text: string | null): SourceLocation {
  return {
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    field: null,
    sheet: null,
    cell: null,
    path: null,
    text,
  }
}

/** The place of an offset in a text that itself begins at `start`. */
export function placeAfter(text: string, offset: number, start: Place = { line: 1, column: 1 }): Place {
  const before = text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  if (lastBreak < 0) return { line: start.line, column: start.column + characters(before) }
  const breaks = before.split('\n').length - 1
  return { line: start.line + breaks, column: characters(before.slice(lastBreak + 1)) + 1 }
}

/** One line of text, short enough to stand in a message. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const whole = Array.from(line)
  return whole.length > QUOTED ? `${whole.slice(0, QUOTED - 1).join('')}…` : line
}

function characters(text: string): number {
  return Array.from(text).length
}
