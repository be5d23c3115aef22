/** The figures that need a look before the report is signed, as the draft says them. */
import { messageOf } from '../diagnostics/message.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Provenance } from '../model/provenance.ts'
import type { ReviewItem } from '../model/report-view.ts'
import { stated } from './datum.ts'
import { locationText } from './place.ts'

const provenanceOf = ({ locations }: Diagnostic): Provenance => {
  const [first, ...others] = locations
  return first ? { kind: 'observed', locations: [first, ...others] } : { kind: 'request' }
}

/** @param withPlaces whether file and line are shown */
export function reviewItem(diagnostic: Diagnostic, withPlaces: boolean): ReviewItem {
  const { message, hint } = messageOf(diagnostic, 'vi')
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
