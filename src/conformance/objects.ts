/** The objects of a file, found by what leads to them. */
import {
  isArray,
  isDictionary,
  isReference,
  isStream,
  type PdfDictionary,
  type PdfFile,
  type PdfObject,
} from './pdf-object.ts'

const EMPTY: PdfDictionary = new Map()
// A chain of references that ends in itself leads nowhere.
const LONGEST_CHAIN = 8

export class Objects {
  readonly file: PdfFile
  readonly catalog: PdfDictionary

  constructor(file: PdfFile) {
    this.file = file
    this.catalog = this.dictionary(file.trailer.get('Root'))
  }

  /** The object that a reference leads to; null where there is none. */
  get(value: PdfObject | undefined): PdfObject {
    let object = value ?? null
    for (let step = 0; isReference(object) && step < LONGEST_CHAIN; step += 1) {
      object = this.file.objects.get(object.number) ?? null
    }
    return isReference(object) ? null : object
  }

  /** A dictionary, that of a stream too; an empty one where there is none. */
  dictionary(value: PdfObject | undefined): PdfDictionary {
    const object = this.get(value)
    return isDictionary(object) ? object : isStream(object) ? object.dictionary : EMPTY
  }

  array(value: PdfObject | undefined): readonly PdfObject[] {
    const object = this.get(value)
    return isArray(object) ? object : []
  }
}
