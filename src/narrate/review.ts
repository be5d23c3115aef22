/** The figures that need a look before the report is signed, as the draft says them. */
import { messageOf } from '../diagnostics/message.ts'
import type { Accepted, Diagnostic } from '../model/diagnostic.ts'
import type { Provenance } from '../model/provenance.ts'
import type { Phrase, ReviewItem } from '../model/report-view.ts'
import { stated } from './datum.ts'
import { locationText } from './place.ts'

const provenanceOf = ({ locations }: Diagnostic): Provenance => {
  const [first, ...others] = locations
  return first ? { kind: 'observed', locations: [first, ...others] } : { kind: 'request' }
}

/**
 * @param withPlaces whether file and line are shown
 * @returns for an accepted diagnostic, the reason and the name in the place of the remedy
 */
export function reviewItem(diagnostic: Diagnostic, withPlaces: boolean): ReviewItem {
  const told = messageOf(diagnostic, 'vi')
  const { message } = told
  const hint = diagnostic.accepted ? acceptedText(diagnostic.accepted) : told.hint
  const provenance = provenanceOf(diagnostic)
  const place = diagnostic.locations.map(locationText).join('; ')
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: [stated(diagnostic.code, message, provenance)],
    hint: [stated(`${diagnostic.code}.hint`, hint, provenance)],
    place: withPlaces && place !== '' ? [stated(`${diagnostic.code}.place`, place, provenance)] : [],
  }
}

const acceptedText = ({ reason, by }: Accepted): string => `Đã chấp nhận: ${withStop(reason)} (${by})`

const withStop = (text: string): string => text.trim().replace(/[.;,]+$/, '')

/**
 * Footnotes of what the office answers for, by figure key; what no printed figure can carry comes under `null`.
 * @param isPrinted whether the report prints the figure of a key
 */
export function acceptedNotes(
  diagnostics: readonly Diagnostic[],
  isPrinted: (key: string) => boolean,
): ReadonlyMap<string | null, readonly Phrase[]> {
  const notes = new Map<string | null, readonly Phrase[]>()
  for (const diagnostic of diagnostics) {
    const { accepted, figure, code } = diagnostic
    if (!accepted) continue
    const key = figure !== null && isPrinted(figure) ? figure : null
    const text = `${messageOf(diagnostic, 'vi').message} ${acceptedText(accepted)}.`
    notes.set(key, [...(notes.get(key) ?? []), [stated(`${code}.accepted`, text, provenanceOf(diagnostic))]])
  }
  return notes
}
