/** Paints the primitives of a page, those of one leaf as one stretch of marked content. */
import type PDFDocument from 'pdfkit'
import type { Page } from '../../layout/layout.ts'
import type { Dot, FontStyle, Primitive, Tag, TextRun } from '../../layout/primitives.ts'
import { officialPage } from '../../layout/page-style.ts'
import { number, unicodeString } from './operators.ts'
import type { BoundingBox, StructureTree } from './structure-tree.ts'
import type { FaceEncoder } from './text-encoder.ts'

export interface Painter {
  readonly doc: PDFDocument
  readonly encoders: Readonly<Record<FontStyle, FaceEncoder>>
  readonly tree: StructureTree
}

const { ascent, descent } = officialPage.font

/** Adds the page to the document. The page's origin is the top left; y is turned for text only. */
export function paintPage(page: Page, painter: Painter): void {
  const { doc, encoders, tree } = painter
  doc.addPage({ size: [page.width, page.height], margin: 0 })
  for (const stretch of stretchesOf(page.primitives)) {
    doc.addContent([openMark(stretch.tag, tree), ...operatorsOf(stretch.primitives, encoders), 'EMC'].join('\n'))
    if (typeof stretch.tag === 'number') tree.bound(stretch.tag, boxOf(stretch.primitives, page.height))
  }
  for (const primitive of page.primitives) {
    if (primitive.kind !== 'text') continue
    const { font } = encoders[primitive.style]
    doc.page.fonts[font.id] ??= font.ref()
  }
}

interface Stretch {
  readonly tag: Tag
  readonly primitives: Primitive[]
}

function stretchesOf(primitives: readonly Primitive[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const primitive of primitives) {
    const last = stretches.at(-1)
    if (last && last.tag === primitive.tag) last.primitives.push(primitive)
    else stretches.push({ tag: primitive.tag, primitives: [primitive] })
  }
  return stretches
}

function openMark(tag: Tag, tree: StructureTree): string {
  switch (tag) {
    case 'pagination':
      return '/Artifact <</Type /Pagination>> BDC'
    case 'layout':
      return '/Artifact <</Type /Layout>> BDC'
    default:
      return tree.open(tag)
  }
}

function operatorsOf(primitives: readonly Primitive[], encoders: Painter['encoders']): readonly string[] {
  const operators: string[] = []
  let isInText = false
  for (const primitive of primitives) {
    const isText = primitive.kind === 'text'
    if (isText !== isInText) operators.push(isText ? 'BT' : 'ET')
    isInText = isText
    operators.push(operatorOf(primitive, encoders))
  }
  if (isInText) operators.push('ET')
  return operators
}

function operatorOf(primitive: Primitive, encoders: Painter['encoders']): string {
  switch (primitive.kind) {
    case 'text':
      return textOperator(primitive, encoders[primitive.style])
    case 'rule': {
      const { x1, y1, x2, y2, weight, dashes } = primitive
      const stroke = `${number(weight)} w ${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`
      return dashes ? `[${dashes.map(number).join(' ')}] 0 d ${stroke} [] 0 d` : stroke
    }
    case 'rect': {
      const { x, y, width, height, fill, outline } = primitive
      const box = `${number(x)} ${number(y)} ${number(width)} ${number(height)} re`
      const ink = fill === null ? '' : `${number(fill)} g `
      const paint = fill === null ? 'S' : outline === null ? 'f' : 'B'
      return `${outline === null ? '' : `${number(outline)} w `}${ink}${box} ${paint}${fill === null ? '' : ' 0 g'}`
    }
    case 'path': {
      const strokes = primitive.segments.map(
        ([x1, y1, x2, y2]) => `${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l`,
      )
      return `${number(primitive.weight)} w ${strokes.join(' ')} S`
    }
    case 'dot': {
      const { fill, outline } = primitive
      return `${number(outline)} w ${number(fill)} g ${circle(primitive)} b 0 g`
    }
    default:
      return primitive satisfies never
  }
}

/** How far the handles of a quarter of a circle stand from its ends, as a share of the radius. */
const QUARTER = (4 / 3) * (Math.SQRT2 - 1)

/** A closed path of four curves; PDF has no operator for circles. */
function circle({ x, y, radius }: Dot): string {
  const at = (dx: number, dy: number): string => `${number(x + dx * radius)} ${number(y + dy * radius)}`
  const quarters = [
    [at(1, QUARTER), at(QUARTER, 1), at(0, 1)],
    [at(-QUARTER, 1), at(-1, QUARTER), at(-1, 0)],
    [at(-1, -QUARTER), at(-QUARTER, -1), at(0, -1)],
    [at(QUARTER, -1), at(1, -QUARTER), at(1, 0)],
  ]
  return `${at(1, 0)} m ${quarters.map((points) => `${points.join(' ')} c`).join(' ')} h`
}

/** The run, and where a character has no glyph what it says in truth. */
function textOperator(run: TextRun, encoder: FaceEncoder): string {
  const place = `1 0 0 -1 ${number(run.x)} ${number(run.baseline)} Tm`
  const shown = `/${encoder.font.id} ${number(run.size)} Tf ${place} ${encoder.show(run)} TJ`
  if (encoder.isFaithful(run.text)) return shown
  return `/Span <</ActualText ${unicodeString(run.text)}>> BDC ${shown} EMC`
}

function boxOf(primitives: readonly Primitive[], pageHeight: number): BoundingBox {
  const boxes = primitives.map(extentOf)
  return [
    Math.min(...boxes.map((box) => box[0])),
    pageHeight - Math.max(...boxes.map((box) => box[3])),
    Math.max(...boxes.map((box) => box[2])),
    pageHeight - Math.min(...boxes.map((box) => box[1])),
  ]
}

/** Left, top, right, bottom. */
type Extent = readonly [number, number, number, number]

function extentOf(primitive: Primitive): Extent {
  switch (primitive.kind) {
    case 'text': {
      const { x, baseline, width, size } = primitive
      return [x, baseline - size * ascent, x + width, baseline + size * descent]
    }
    case 'rule': {
      const { x1, y1, x2, y2, weight } = primitive
      // Strokes end square at their ends: a level one is thick upwards and downwards alone.
      return y1 === y2 ? grown([x1, y1, x2, y2], 0, weight) : grown([x1, y1, x2, y2], weight, 0)
    }
    case 'rect': {
      const { x, y, width, height, outline } = primitive
      return grown([x, y, x + width, y + height], outline ?? 0, outline ?? 0)
    }
    case 'path': {
      const xs = primitive.segments.flatMap(([x1, , x2]) => [x1, x2])
      const ys = primitive.segments.flatMap(([, y1, , y2]) => [y1, y2])
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    }
    case 'dot': {
      const { x, y, radius, outline } = primitive
      return grown([x - radius, y - radius, x + radius, y + radius], outline, outline)
    }
    default:
      return primitive satisfies never
  }
}

/** The extent with half the weight of a stroke about it. */
function grown([left, top, right, bottom]: Extent, acrossX: number, acrossY: number): Extent {
  return [left - acrossX / 2, top - acrossY / 2, right + acrossX / 2, bottom + acrossY / 2]
}
