/** A row of a CSV file as the bytes of its cells; texts are made of those that are asked for. */
import type { Buffer } from 'node:buffer'
import type { RawRow, RowGlance } from '../model/raw-table.ts'
import { quotedText } from './csv-cell.ts'

/** Cells in bytes that can be made into text. */
export interface CsvCells extends RowGlance {
  readonly bytes: Buffer
}

const SPACE = 32
const DELETE = 127

/** One object for row and glance, for a million are made of which few are kept. */
export class CsvRow implements RawRow, CsvCells {
  readonly line: number
  readonly start: number
  readonly bytes: Buffer
  readonly bounds: Int32Array
  readonly first: number
  readonly width: number
  #cells: readonly string[] | null = null

  constructor(line: number, start: number, { bytes, bounds, first, width }: CsvCells) {
    this.line = line
    this.start = start
    this.bytes = bytes
    this.bounds = bounds
    this.first = first
    this.width = width
  }

  get glance(): RowGlance {
    return this
  }

  get cells(): readonly string[] {
    this.#cells ??= Array.from({ length: this.width }, (_, index) => this.text(index + 1))
    return this.#cells
  }

  /** Text of a cell; `field` is its number, from 1. Empty beyond the last. */
  text(field: number): string {
    if (field > this.width) return ''
    const index = this.first + 2 * (field - 1)
    const text = this.bytes.toString('utf8', this.bounds[index], this.bounds[index + 1])
    // A bare cell holds no mark: csv-fault.ts refuses it.
    return text.includes('"') ? quotedText(text) : text
  }

  /** True where no cell holds anything but white space. */
  isBlank(): boolean {
    const { bytes, bounds, first, width } = this
    for (let index = first; index < first + 2 * width; index += 2) {
      const begin = bounds[index] ?? 0
      const byte = bytes[begin] ?? 0
      if (begin < (bounds[index + 1] ?? 0) && byte > SPACE && byte < DELETE) return false
    }
    return this.cells.every((text) => text.trim() === '')
  }
}
