/** Fonts: ISO 19005-3, 6.2.11; ISO 14289-1, 7.21. Files of ours have composite TrueType fonts only. */
import type { Check } from '../check.ts'
import type { UsedFont } from '../fonts.ts'
import { isArray, isStream, isString, type PdfObject, textOf, shown } from '../pdf-object.ts'
import type { Subject } from '../subject.ts'

const SUBSET_TAG = /^[A-Z]{6}\+/
const PRIVATE_USE = /\p{Co}/u
// U+0000, U+FEFF and U+FFFE mean nothing (ISO 19005-3, 6.2.11.7.2).
const MEANINGLESS = /[\0\ufeff\ufffe]/
// A width of the dictionary and of the program may differ by this much (ISO 19005-3, 6.2.11.5).
const WIDTH_LEEWAY = 1

/** A check of each font that is used. */
function ofEach(rule: string, holds: string, find: (font: UsedFont, subject: Subject) => Iterable<string>): Check {
  return {
    rule,
    holds,
    isSlow: true,
    breaches: function* (subject) {
      for (const font of subject.fonts) for (const what of find(font, subject)) yield `font ${font.object}: ${what}`
    },
  }
}

/** The checks of fonts. */
export const fontChecks: readonly Check[] = [
  ofEach(
    'PDF/A-3 6.2.11.3 (31-001)',
    'fonts are composite, with Identity-H',
    function* ({ dictionary, descendant }, subject) {
      for (const font of [dictionary, descendant]) if (font.get('Type') !== 'Font') yield 'no Type Font'
      if (dictionary.get('Subtype') !== 'Type0') yield `Subtype ${shown(dictionary.get('Subtype'))}`
      if (dictionary.get('Encoding') !== 'Identity-H') yield `Encoding ${shown(dictionary.get('Encoding'))}`
      if (descendant.get('Subtype') !== 'CIDFontType2') yield `descendant ${shown(descendant.get('Subtype'))}`
      const system = subject.dictionary(descendant.get('CIDSystemInfo'))
      if (!isString(system.get('Registry')) || !isString(system.get('Ordering'))) yield 'no CIDSystemInfo'
    },
  ),
  ofEach('PDF/A-3 6.2.11.3.2 (31-005)', 'codes lead to glyphs by a CIDToGIDMap', function* ({ descendant }, subject) {
    const map = subject.get(descendant.get('CIDToGIDMap'))
    if (map !== 'Identity' && !isStream(map)) yield 'no CIDToGIDMap'
  }),
  ofEach('PDF/A-3 6.2.11.4 (31-009)', 'font programs are embedded', function* ({ program }) {
    if (!program) yield 'no TrueType program'
  }),
  ofEach(
    'PDF/A-3 6.2.11.4.1 (31-030)',
    'every glyph shown is there, and none is .notdef',
    function* ({ shown, program }) {
      for (const code of shown) {
        if (code === 0) yield 'the glyph .notdef is shown'
        else if (program && code >= program.glyphCount) yield `no glyph ${code}`
      }
    },
  ),
  ofEach(
    'PDF/A-3 6.2.11.4.2 (31-012)',
    'subsets are named as such, and name their glyphs wholly',
    function* (font, subject) {
      const names = [font.dictionary.get('BaseFont'), font.descendant.get('BaseFont'), font.descriptor.get('FontName')]
      if (new Set(names).size > 1 || !SUBSET_TAG.test(shown(names[0]))) yield `names ${names.map(shown).join(', ')}`
      const glyphs = subject.get(font.descriptor.get('CIDSet'))
      if (!isStream(glyphs)) return
      const bits = glyphs.decode()
      for (let code = 0; code < (font.program?.glyphCount ?? 0); code += 1) {
        if (((bits[code >> 3] ?? 0) & (0x80 >> (code & 7))) === 0) yield `CIDSet ${code}`
      }
    },
  ),
  ofEach(
    'PDF/A-3 6.2.11.5 (31-016)',
    'widths agree with the font program',
    function* ({ descendant, program, shown }, subject) {
      const usual = subject.get(descendant.get('DW'))
      const widths = widthsOf(subject.array(descendant.get('W')), subject)
      for (const code of program ? shown : []) {
        const width = widths.get(code) ?? (typeof usual === 'number' ? usual : 1000)
        if (Math.abs(width - (program?.width(code) ?? 0)) > WIDTH_LEEWAY) yield `glyph ${code} is ${width} wide`
      }
    },
  ),
  ofEach('PDF/A-3 6.2.11.7.2 (31-027)', 'every glyph shown has a meaning in Unicode', function* ({ meanings, shown }) {
    if (!meanings) {
      yield 'no ToUnicode'
      return
    }
    for (const code of shown) {
      const meaning = meanings.get(code) ?? ''
      if (meaning === '' || MEANINGLESS.test(meaning)) yield `code ${code} means nothing`
    }
  }),
  ofEach(
    'PDF/A-3 6.2.11.7.3',
    'where a glyph is of private use, words say what it means',
    function* ({ meanings, unreplaced }) {
      for (const code of unreplaced)
        if (PRIVATE_USE.test(meanings?.get(code) ?? '')) yield `code ${code} is of private use`
    },
  ),
  {
    rule: 'PDF/A-3 6.2.11.7.3',
    holds: 'words in the place of glyphs are not of private use themselves',
    isSlow: true,
    breaches: function* ({ pages }) {
      for (const { number, drawing } of pages) {
        for (const text of drawing.actualTexts) if (PRIVATE_USE.test(textOf(text))) yield `page ${number}: ActualText`
      }
    },
  },
]

/** Widths by code: `first [w w w]` and `first last w` (ISO 32000-1, 9.7.4.3). */
function widthsOf(entries: readonly PdfObject[], subject: Subject): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  let at = 0
  while (at + 1 < entries.length) {
    const [first, second] = [Number(entries[at]), subject.get(entries[at + 1])]
    if (isArray(second)) {
      for (const [index, width] of second.entries()) widths.set(first + index, Number(width))
      at += 2
    } else {
      for (let code = first; code <= Number(second); code += 1) widths.set(code, Number(entries[at + 2]))
      at += 3
    }
  }
  return widths
}
