/** Cells that several tables share. */
import type { CellView } from '../../model/report-view.ts'
import type { Datum, Phrase } from '../../model/report-view.ts'
import { requested } from '../datum.ts'
import { phrase } from '../phrase.ts'

/** What a table shows where there is no figure. */
export const NO_FIGURE = '…'
/** What it shows where there is nothing to measure, as statistical yearbooks have it: a year in which something began is no size. */
export const NO_CHANGE = '-'

export const textCell = (text: string): CellView => ({ content: [text] })
export const rowHead = (text: string): CellView => ({ content: [text], isRowHead: true })
export const cell = (content: Phrase | Datum | null): CellView => ({
  content: content === null ? [NO_FIGURE] : 'text' in content ? [content] : content,
})
/** `Năm 2023` */
export const yearHead = (key: string, year: number): CellView => ({
  content: phrase`Năm ${requested(key, String(year))}`,
})
/** A row that names the group below it, with the group's ordinal in the first column. */
export const groupRow = (ordinal: string, text: string, width: number): readonly CellView[] => [
  { content: [ordinal], isStrong: true },
  { content: [text], colSpan: width - 1, isRowHead: true, isStrong: true },
]
