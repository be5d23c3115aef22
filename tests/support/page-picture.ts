/** Pages as small grey pictures, painted by a program that did not write them, and how far two of them differ. */
import { ColorSpace, Image, Matrix, PDFDocument, type Pixmap } from 'mupdf'

export interface Picture {
  readonly width: number
  readonly height: number
  /** From 0, black, to 255, row by row. */
  readonly greys: Uint8Array
  readonly png: () => Uint8Array
}

/** Small: what is seen is where things stand and how dark they are, not the shape of a letter. */
const DPI = 20

/** Pictures of the pages with these numbers, from 1. */
export function pagePictures(bytes: Uint8Array, numbers: readonly number[]): readonly Picture[] {
  const document = PDFDocument.openDocument(bytes, 'application/pdf')
  return numbers.map((number) => {
    const page = document.loadPage(number - 1)
    return pictureOf(page.toPixmap(Matrix.scale(DPI / 72, DPI / 72), ColorSpace.DeviceGray, false))
  })
}

/** A picture that was kept as a PNG. */
export function readPicture(png: Uint8Array): Picture {
  return pictureOf(new Image(png).toPixmap())
}

function pictureOf(pixmap: Pixmap): Picture {
  const [width, height] = [pixmap.getWidth(), pixmap.getHeight()]
  const [stride, samples] = [pixmap.getStride(), pixmap.getPixels()]
  const step = pixmap.getNumberOfComponents() + pixmap.getAlpha()
  const greys = Uint8Array.from({ length: width * height }, (_, at) => {
    return samples[Math.floor(at / width) * stride + (at % width) * step] ?? 0
  })
  return { width, height, greys, png: () => pixmap.asPNG().slice() }
}

const BLOCK = 6

/** The share of small squares whose mean grey differs by more than a tenth; 1 for pictures of different sizes. */
export function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1
  const [across, down] = [Math.floor(a.width / BLOCK), Math.floor(a.height / BLOCK)]
  const squares = Array.from({ length: across * down }, (_, at) => [at % across, Math.floor(at / across)] as const)
  const differing = squares.filter(([x, y]) => Math.abs(meanAt(a, x, y) - meanAt(b, x, y)) > 25.5)
  return differing.length / squares.length
}

function meanAt({ width, greys }: Picture, x: number, y: number): number {
  let total = 0
  for (let row = y * BLOCK; row < (y + 1) * BLOCK; row += 1) {
    for (let column = x * BLOCK; column < (x + 1) * BLOCK; column += 1) total += greys[row * width + column] ?? 0
  }
  return total / (BLOCK * BLOCK)
}
