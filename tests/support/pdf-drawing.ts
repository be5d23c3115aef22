/** What a finished file draws beside its text: straight rules, the inks of its text, its fonts. */
import { getResolvedPDFJS } from 'unpdf'
import { openPdf } from './pdf-text.ts'

/** A straight stroke in points from the top left of its page. */
export interface PdfRule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly weight: number
}

export interface PdfDrawing {
  readonly rules: readonly PdfRule[]
  /** Colours in which text is shown, `#000000` for black. */
  readonly inks: ReadonlySet<string>
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[]
}

/** Of each page what it draws. */
export async function readDrawings(bytes: Uint8Array): Promise<readonly PdfDrawing[]> {
  const pdf = await openPdf(bytes)
  const { OPS } = await getResolvedPDFJS()
  const drawings: PdfDrawing[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    const steps = fnArray.map((operator, index) => ({ operator, args: listOf(argsArray[index]) }))
    const fonts = new Map<string, { name: string; isEmbedded: boolean }>()
    for (const { operator, args } of steps) {
      if (operator !== OPS.setFont) continue
      const id = String(args[0])
      const { name, missingFile } = recordOf(page.commonObjs.get(id))
      fonts.set(id, { name: String(name).replace(/^[A-Z]{6}\+/, ''), isEmbedded: missingFile === false })
    }
    drawings.push({ ...walked(steps, OPS, page.getViewport({ scale: 1 }).height), fonts: [...fonts.values()] })
  }
  return drawings
}

interface Step {
  readonly operator: number
  readonly args: readonly unknown[]
}

type Matrix = readonly [number, number, number, number, number, number]

function walked(
  steps: readonly Step[],
  ops: Readonly<Record<string, number>>,
  height: number,
): Pick<PdfDrawing, 'rules' | 'inks'> {
  const rules: PdfRule[] = []
  const inks = new Set<string>()
  const saved: { matrix: Matrix; ink: string; weight: number }[] = []
  let state: { matrix: Matrix; ink: string; weight: number } = { matrix: [1, 0, 0, 1, 0, 0], ink: '#000000', weight: 1 }
  for (const { operator, args } of steps) {
    if (operator === ops['save']) saved.push(state)
    else if (operator === ops['restore']) state = saved.pop() ?? state
    else if (operator === ops['transform']) state = { ...state, matrix: times(state.matrix, matrixOf(args)) }
    else if (operator === ops['setFillRGBColor']) state = { ...state, ink: String(args[0]) }
    else if (operator === ops['setLineWidth']) state = { ...state, weight: Number(args[0]) }
    else if (operator === ops['showText']) inks.add(state.ink)
    else if (operator === ops['constructPath']) rules.push(...strokesOf(args, state.matrix, state.weight, height))
  }
  return { rules, inks }
}

// A path of one stroke: its operator, then «move to» and «line to» in one list of numbers.
const STROKE = 20

function strokesOf([operator, data]: readonly unknown[], matrix: Matrix, weight: number, height: number): PdfRule[] {
  const numbers = listOf(listOf(data)[0]).map(Number)
  const [move, xA = 0, yA = 0, line, xB = 0, yB = 0] = numbers
  if (operator !== STROKE || numbers.length !== 6 || move !== 0 || line !== 1) return []
  const [x1, y1] = pointIn(matrix, xA, yA)
  const [x2, y2] = pointIn(matrix, xB, yB)
  return [{ x1, y1: height - y1, x2, y2: height - y2, weight }]
}

function pointIn([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d] = outer
  const [e, f] = pointIn(outer, inner[4], inner[5])
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    e,
    f,
  ]
}

function matrixOf(args: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = args.map(Number)
  return [a, b, c, d, e, f]
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value instanceof Float32Array ? [...value] : []
}

function recordOf(value: unknown): Readonly<Record<'name' | 'missingFile', unknown>> {
  const isFont = typeof value === 'object' && value !== null && 'name' in value && 'missingFile' in value
  return isFont ? { name: value.name, missingFile: value.missingFile } : { name: '', missingFile: true }
}
