/** Names a place in a file on one line. */
import type { SourceLocation } from '../../model/provenance.ts'
import { visible } from './visible.ts'

/** `file:line:column`, as editors and terminals make it a link; with sheet and cell in a workbook. */
export function placeText({ file, line, column, sheet, cell }: SourceLocation): string {
  const name = visible(file)
  if (sheet !== null) return `${name} [${visible(sheet)}${cell === null ? '' : `!${visible(cell)}`}]`
  if (line === null) return name
  return column === null ? `${name}:${line}` : `${name}:${line}:${column}`
}
