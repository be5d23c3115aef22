/**
 * Looks over the XML of a sheet before its values are taken: what a reader would pass over in silence (a cell that stands
 * twice, a text that is missing, a cell off the sheet) is a fault here; and how far the cells reach that hold something.
 */
import { attributeOf, scanXml } from './xml-scan.ts'

export type SheetFault =
  | { readonly kind: 'duplicateCell'; readonly cell: string }
  | { readonly kind: 'missingText'; readonly cell: string }
  | { readonly kind: 'noSuchCell'; readonly cell: string }
  | { readonly kind: 'tooLarge' }

export interface SheetAudit {
  readonly fault: SheetFault | null
  /** Rows and columns up to the last cell with content. */
  readonly rows: number
  readonly columns: number
}

/** Limits of the format (Excel: specifications and limits). */
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384

/** A table stands in memory as a rectangle. */
const MOST_CELLS = 2_000_000

const LETTER_A = 65
const LETTER_Z = 90

interface Place {
  readonly row: number
  readonly column: number
}

/** @param textCount how many texts the workbook has for cells to refer to */
export function auditSheet(xml: string, textCount: number): SheetAudit {
  // Cells in their order, as all programs write them, cannot stand twice: nothing need be remembered.
  return auditCells(xml, textCount, null) ?? auditCells(xml, textCount, new Set()) ?? NOTHING
}

const NOTHING: SheetAudit = { fault: null, rows: 0, columns: 0 }

/** @param seen cells that were met; null ends in null where the cells are not in their order */
function auditCells(xml: string, textCount: number, seen: Set<number> | null): SheetAudit | null {
  let [last, isOrdered] = [-1, true]
  let fault: SheetFault | null = null
  let [rows, columns] = [0, 0]
  let here: Place = { row: 0, column: 0 }
  let [isText, isInValue, value] = [false, false, '']
  const found = (kind: 'duplicateCell' | 'missingText' | 'noSuchCell', cell: string): void => {
    fault ??= { kind, cell }
  }
  scanXml(xml, {
    open(name, tag) {
      if (name === 'row') here = { row: rowOf(attributeOf(tag, 'r')) ?? here.row + 1, column: 0 }
      else if (name === 'c') {
        const reference = attributeOf(tag, 'r')
        const place = reference === undefined ? { ...here, column: here.column + 1 } : placeOf(reference)
        if (place === null) {
          found('noSuchCell', (reference ?? '').slice(0, 20))
          return
        }
        here = place
        const key = place.row * MOST_COLUMNS + place.column
        isOrdered &&= key > last
        last = key
        if (seen?.has(key)) found('duplicateCell', cellName(place.row, place.column))
        seen?.add(key)
        isText = attributeOf(tag, 't') === 's'
        value = ''
      } else if (name === 'v' || name === 'is' || name === 'f') {
        rows = Math.max(rows, here.row)
        columns = Math.max(columns, here.column)
        isInValue = name === 'v'
      }
    },
    text(raw) {
      if (isInValue) value += raw
    },
    close(name) {
      if (name !== 'v') return
      isInValue = false
      if (isText && !isIndex(value.trim(), textCount)) found('missingText', cellName(here.row, here.column))
    },
  })
  if (seen === null && !isOrdered) return null
  if (fault === null && rows * columns > MOST_CELLS) fault = { kind: 'tooLarge' }
  return { fault, rows, columns }
}

/** `B7` for the seventh row and the second column. */
export function cellName(row: number, column: number): string {
  let [letters, rest] = ['', column]
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return `${letters}${row}`
}

/** `B7` as row and column; null for anything else, and beyond the limits. */
function placeOf(reference: string): Place | null {
  let [at, column] = [0, 0]
  for (; at < reference.length; at += 1) {
    const unit = reference.charCodeAt(at)
    if (unit < LETTER_A || unit > LETTER_Z) break
    column = column * 26 + unit - LETTER_A + 1
  }
  const row = rowOf(reference.slice(at))
  return column >= 1 && column <= MOST_COLUMNS && row !== null ? { row, column } : null
}

function rowOf(text: string | undefined): number | null {
  const row = /^[1-9]\d{0,6}$/.test(text ?? '') ? Number(text) : 0
  return row >= 1 && row <= MOST_ROWS ? row : null
}

function isIndex(text: string, count: number): boolean {
  return /^\d{1,9}$/.test(text) && Number(text) < count
}
