/** Cuts a record of a CSV file into its cells. The quotation marks of the whole file are known to fit: see csv-fault.ts. */

const QUOTE = 34

/** The cells, without the marks around them; two marks inside stand for one (RFC 4180, §2.7). @param delimiter one letter */
export function csvCells(record: string, delimiter: string): string[] {
  return record.includes('"') ? cellsWithQuotes(record, delimiter) : record.split(delimiter)
}

function cellsWithQuotes(record: string, delimiter: string): string[] {
  const cells: string[] = []
  const behind = record.length + 1
  let start = 0
  while (start < behind) {
    let end: number
    if (record.charCodeAt(start) === QUOTE) {
      const close = closingMark(record, start)
      const text = record.slice(start + 1, close)
      end = close + 1
      cells.push(text.includes('"') ? text.replaceAll('""', '"') : text)
    } else {
      end = record.indexOf(delimiter, start)
      if (end < 0) end = record.length
      cells.push(record.slice(start, end))
    }
    start = end + 1
  }
  return cells
}

function closingMark(record: string, open: number): number {
  let close = record.indexOf('"', open + 1)
  while (record.charCodeAt(close + 1) === QUOTE) close = record.indexOf('"', close + 2)
  return close
}
