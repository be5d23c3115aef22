/** The text of a template without byte order mark and carriage returns; characters that cannot be printed are told. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { TextFile } from '../model/source-file.ts'
import { placeAfter, templateLocation } from './template-place.ts'

/**
 * Controls; marks of writing direction, which make a line read otherwise than it is written; and the private use area:
 * the slots of values stand there, so no text may.
 */
const UNPRINTABLE = /(?![\t\n])[\p{Cc}\p{Co}\p{Cs}\p{Bidi_Control}\uFFFE\uFFFF]/gu

export interface CleanSource {
  readonly text: string
  readonly faults: readonly Diagnostic[]
}

/** Each kind of bad character is told once, at its first place, and taken as a space. */
export function cleanSource(file: TextFile): CleanSource {
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const told = new Set<string>()
  const faults: Diagnostic[] = []
  const clean = text.replace(UNPRINTABLE, (character, offset: number) => {
    if (!told.has(character)) {
      told.add(character)
      const location = templateLocation(file.path, placeAfter(text, offset), null)
      faults.push(diagnose('ICT-C020', [location], { character: codePointName(character) }))
    }
    return ' '
  })
  return { text: clean, faults }
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
