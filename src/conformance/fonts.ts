/** The fonts of a file with all that is shown in each. */
import type { Page } from './pages.ts'
import { isReference, isStream, type PdfDictionary } from './pdf-object.ts'
import type { Objects } from './objects.ts'
import { readTrueType, type TrueType } from './true-type.ts'
import { readUnicodeMap } from './unicode-map.ts'

export interface UsedFont {
  /** Number of its object, by which faults name it. */
  readonly object: number
  readonly dictionary: PdfDictionary
  /** The font within a composite font. */
  readonly descendant: PdfDictionary
  readonly descriptor: PdfDictionary
  /** Null where it is not embedded, or no TrueType. */
  readonly program: TrueType | null
  /** Null where the font has none. */
  readonly meanings: ReadonlyMap<number, string> | null
  readonly shown: ReadonlySet<number>
  /** Those of them that stand somewhere without other words in their place. */
  readonly unreplaced: ReadonlySet<number>
}

/** Fonts that show at least one glyph. */
export function usedFonts(pages: readonly Page[], objects: Objects): readonly UsedFont[] {
  const codes = new Map<number, { readonly shown: Set<number>; readonly unreplaced: Set<number> }>()
  for (const { resources, drawing } of pages) {
    const fonts = objects.dictionary(resources.get('Font'))
    for (const [name, shown] of drawing.shown) {
      const reference = fonts.get(name)
      if (!isReference(reference)) continue
      const known = codes.get(reference.number) ?? { shown: new Set(), unreplaced: new Set() }
      codes.set(reference.number, known)
      for (const code of shown) known.shown.add(code)
      for (const code of drawing.unreplaced.get(name) ?? []) known.unreplaced.add(code)
    }
  }
  return [...codes].map(([object, { shown, unreplaced }]) => {
    const dictionary = objects.dictionary({ kind: 'reference', number: object })
    const descendant = objects.dictionary(objects.array(dictionary.get('DescendantFonts'))[0])
    const descriptor = objects.dictionary(descendant.get('FontDescriptor'))
    const [file, map] = [objects.get(descriptor.get('FontFile2')), objects.get(dictionary.get('ToUnicode'))]
    const program = isStream(file) ? readTrueType(file.decode()) : null
    const meanings = isStream(map) ? readUnicodeMap(map.decode()) : null
    return { object, dictionary, descendant, descriptor, program, meanings, shown, unreplaced }
  })
}
