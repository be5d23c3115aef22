/** The data of a stream with its filters undone: those that a file of ours may have (ISO 32000-1, 7.4). */
import { inflateSync } from 'node:zlib'
import { isArray, isDictionary, type PdfDictionary, type PdfObject, shown } from './pdf-object.ts'
import { PdfSyntaxFault } from './tokens.ts'

/** Throws for a filter other than Flate, and for data that do not inflate. */
export function undoFilters(data: Uint8Array, dictionary: PdfDictionary): Uint8Array {
  const filter = dictionary.get('Filter') ?? null
  const filters: readonly PdfObject[] = isArray(filter) ? filter : filter === null ? [] : [filter]
  const parameters = dictionary.get('DecodeParms')
  return filters.reduce<Uint8Array>((bytes, name) => {
    if (name !== 'FlateDecode') throw new PdfSyntaxFault(`a filter that is not read here: ${shown(name)}`)
    return unpredict(inflateSync(bytes), isArray(parameters) ? parameters[0] : parameters)
  }, data)
}

/** Rows that were written as differences to the row above (PNG predictors). */
function unpredict(data: Uint8Array, parameters: PdfObject | undefined): Uint8Array {
  const predictor = isDictionary(parameters) ? parameters.get('Predictor') : 1
  if (!isDictionary(parameters) || typeof predictor !== 'number' || predictor === 1) return data
  const columns = parameters.get('Columns')
  const width = typeof columns === 'number' ? columns : 1
  const rows = Math.floor(data.length / (width + 1))
  const plain = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row += 1) {
    const kind = data[row * (width + 1)]
    if (kind !== 0 && kind !== 2) throw new PdfSyntaxFault(`a predictor that is not read here: ${String(kind)}`)
    for (let column = 0; column < width; column += 1) {
      const above = kind === 2 && row > 0 ? (plain[(row - 1) * width + column] ?? 0) : 0
      plain[row * width + column] = (data[row * (width + 1) + 1 + column] ?? 0) + above
    }
  }
  return plain
}
