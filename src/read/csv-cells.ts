/**
 * Cuts plain records of a CSV file into their cells: those that a program writes by the million. What is harder is left to
 * csv-parse. The quotation marks of the whole file are known to fit: see csv-fault.ts.
 */

const QUOTE = 34

/**
 * The cells, without the marks around them; null for a record in which a cell in marks holds a mark or a line end.
 * @param delimiter one letter
 */
export function plainCells(record: string, delimiter: string): string[] | null {
  if (!record.includes('"')) return record.split(delimiter)
  if (record.includes('\n') || record.includes('\r')) return null
  return allInMarks(record, delimiter) ?? cellsInMarks(record, delimiter)
}

/** The cells of a record that are all in marks and hold none, cut at one stroke; null for any other. */
function allInMarks(record: string, delimiter: string): string[] | null {
  const last = record.length - 1
  if (last < 1 || record.charCodeAt(0) !== QUOTE || record.charCodeAt(last) !== QUOTE) return null
  const cells = record.slice(1, last).split(`"${delimiter}"`)
  return cells.every((cell) => !cell.includes('"')) ? cells : null
}

function cellsInMarks(record: string, delimiter: string): string[] | null {
  const cells: string[] = []
  const behind = record.length + 1
  let start = 0
  while (start < behind) {
    const isInMarks = record.charCodeAt(start) === QUOTE
    let end = record.indexOf(isInMarks ? '"' : delimiter, start + (isInMarks ? 1 : 0))
    if (end < 0) end = record.length
    cells.push(record.slice(isInMarks ? start + 1 : start, end))
    if (isInMarks) {
      end += 1
      if (record.charCodeAt(end) === QUOTE) return null
    }
    start = end + 1
  }
  return cells
}
