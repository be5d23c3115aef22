/** What the description of a page does, as far as the rules ask: its marked content, its text, its colours, its depth. */
import {
  isArray,
  isDictionary,
  isString,
  type PdfDictionary,
  type PdfObject,
  type PdfString,
  shown,
} from './pdf-object.ts'
import type { Objects } from './objects.ts'
import { Keyword, tokens } from './tokens.ts'

export interface Drawing {
  /** Marked content with a number: its tag and number, in the order in which it is drawn. */
  readonly marks: readonly { readonly tag: string; readonly number: number }[]
  /** Codes shown in each font by the name of its resource, two bytes a code. */
  readonly shown: ReadonlyMap<string, ReadonlySet<number>>
  /** Words that stand in the place of what is drawn. */
  readonly actualTexts: readonly PdfString[]
  /** Codes that were shown where no words stand in their place. */
  readonly unreplaced: ReadonlyMap<string, ReadonlySet<number>>
  /** Colour spaces of the device that are drawn in. */
  readonly deviceColors: ReadonlySet<string>
  /** Names of resources used, by their kind. */
  readonly graphicsStates: ReadonlySet<string>
  readonly objects: ReadonlySet<string>
  /** The most q that stood open at once. */
  readonly depth: number
  /** Breaches found on the way: rule and what was met. */
  readonly faults: readonly { readonly rule: string; readonly where: string }[]
}

/** Operators of ISO 32000-1, annex A: all others are forbidden (ISO 19005-3, 6.2.2). */
const OPERATORS: ReadonlySet<string> = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q ' +
    're RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' '),
)
const PAINTS: ReadonlySet<string> = new Set('f F f* B B* b b* S s sh Do Tj TJ \' " EI'.split(' '))
const DEVICE: ReadonlyMap<string, string> = new Map([
  ...(['G', 'g'] as const).map((word) => [word, 'DeviceGray'] as const),
  ...(['RG', 'rg'] as const).map((word) => [word, 'DeviceRGB'] as const),
  ...(['K', 'k'] as const).map((word) => [word, 'DeviceCMYK'] as const),
])

interface Mark {
  readonly isArtifact: boolean
  readonly isTagged: boolean
  readonly isReplaced: boolean
}

/** Reads the operators of a page from the first to the last. Throws for bytes that are none. */
export function readDrawing(content: Uint8Array, resources: PdfDictionary, objects: Objects): Drawing {
  const reader = tokens(content, 0, false)
  const state = new DrawingState(resources, objects)
  let operands: PdfObject[] = []
  while (!reader.isAtEnd()) {
    const token = reader.next()
    if (!(token instanceof Keyword)) operands.push(token)
    else {
      state.operate(token.word, operands)
      operands = []
    }
  }
  return state.finish()
}

class DrawingState {
  readonly #resources: PdfDictionary
  readonly #store: Objects
  readonly #marks: { readonly tag: string; readonly number: number }[] = []
  readonly #shown = new Map<string, Set<number>>()
  readonly #unreplaced = new Map<string, Set<number>>()
  readonly #actualTexts: PdfString[] = []
  readonly #deviceColors = new Set<string>(['DeviceGray'])
  readonly #graphicsStates = new Set<string>()
  readonly #objects = new Set<string>()
  readonly #faults: { readonly rule: string; readonly where: string }[] = []
  readonly #open: Mark[] = []
  readonly #fonts: string[] = []
  #font = ''
  #most = 0

  constructor(resources: PdfDictionary, objects: Objects) {
    this.#resources = resources
    this.#store = objects
  }

  operate(word: string, operands: readonly PdfObject[]): void {
    const [first] = operands
    if (!OPERATORS.has(word)) this.#fault('PDF/A-3 6.2.2', `the operator ${word}`)
    if (PAINTS.has(word) && this.#open.length === 0) this.#fault('PDF/UA-1 7.1', `${word} outside of marked content`)
    const color = DEVICE.get(word)
    if (color !== undefined) this.#deviceColors.add(color)
    if (typeof first === 'string') this.#name(word, first)
    switch (word) {
      case 'BDC':
      case 'BMC':
        this.#begin(first, operands[1])
        break
      case 'EMC':
        if (!this.#open.pop()) this.#fault('PDF/UA-1 7.1', 'EMC without BDC')
        break
      case 'Tj':
      case "'":
        this.#show(first)
        break
      case '"':
        this.#show(operands[2])
        break
      case 'TJ':
        if (isArray(first)) for (const item of first) this.#show(item)
        break
      case 'q':
        this.#fonts.push(this.#font)
        this.#most = Math.max(this.#most, this.#fonts.length)
        break
      case 'Q': {
        const font = this.#fonts.pop()
        if (font === undefined) this.#fault('PDF/A-3 6.2.2', 'Q without q')
        else this.#font = font
        break
      }
      case 'ri':
        if (!RENDERING_INTENTS.has(shown(first))) this.#fault('PDF/A-3 6.2.6', `the rendering intent ${shown(first)}`)
        break
      default:
    }
  }

  finish(): Drawing {
    if (this.#open.length > 0) this.#fault('PDF/UA-1 7.1', 'BDC without EMC')
    if (this.#fonts.length > 0) this.#fault('PDF/A-3 6.2.2', 'q without Q')
    return {
      marks: this.#marks,
      shown: this.#shown,
      unreplaced: this.#unreplaced,
      actualTexts: this.#actualTexts,
      deviceColors: this.#deviceColors,
      graphicsStates: this.#graphicsStates,
      objects: this.#objects,
      depth: this.#most,
      faults: this.#faults,
    }
  }

  #name(word: string, name: string): void {
    if (word === 'Tf') this.#font = name
    if (word === 'gs') this.#graphicsStates.add(name)
    if (word === 'Do') this.#objects.add(name)
    if ((word === 'cs' || word === 'CS') && name.startsWith('Device')) this.#deviceColors.add(name)
  }

  #begin(tag: PdfObject | undefined, given: PdfObject | undefined): void {
    const named = this.#store.dictionary(this.#resources.get('Properties'))
    const properties = typeof given === 'string' ? this.#store.dictionary(named.get(given)) : given
    const list: PdfDictionary = isDictionary(properties) ? properties : new Map()
    const number = list.get('MCID')
    const replacement = list.get('ActualText')
    const isArtifact = tag === 'Artifact'
    const isTagged = typeof number === 'number'
    if (isArtifact && this.#open.some((mark) => mark.isTagged)) {
      this.#fault('PDF/UA-1 7.1', 'an artifact within tagged content')
    }
    if (isTagged && this.#open.some((mark) => mark.isArtifact)) {
      this.#fault('PDF/UA-1 7.1', 'tagged content within an artifact')
    }
    if (isTagged && this.#open.some((mark) => mark.isTagged)) {
      this.#fault('PDF/UA-1 7.1', 'tagged content within tagged content')
    }
    if (!isArtifact && !isTagged && this.#open.length === 0) {
      this.#fault('PDF/UA-1 7.1', `marked content ${shown(tag)} that is neither tagged nor an artifact`)
    }
    if (isTagged) this.#marks.push({ tag: shown(tag), number })
    if (isString(replacement)) this.#actualTexts.push(replacement)
    this.#open.push({ isArtifact, isTagged, isReplaced: isString(replacement) })
  }

  #show(value: PdfObject | undefined): void {
    if (!isString(value)) return
    const shown = setOf(this.#shown, this.#font)
    const isReplaced = this.#open.some((mark) => mark.isReplaced)
    const unreplaced = isReplaced ? null : setOf(this.#unreplaced, this.#font)
    const { bytes } = value
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      const code = bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)
      shown.add(code)
      unreplaced?.add(code)
    }
  }

  #fault(rule: string, where: string): void {
    this.#faults.push({ rule, where })
  }
}

/** ISO 32000-1, table 70. */
const RENDERING_INTENTS: ReadonlySet<string> = new Set([
  'RelativeColorimetric',
  'AbsoluteColorimetric',
  'Perceptual',
  'Saturation',
])

function setOf(sets: Map<string, Set<number>>, name: string): Set<number> {
  const known = sets.get(name)
  if (known) return known
  const fresh = new Set<number>()
  sets.set(name, fresh)
  return fresh
}
