/** The remark on a published value that was cut off instead of rounded, shared by the checks that can tell. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Finding } from './check.ts'
import type { Confrontation } from './published-against-computed.ts'

/** ICT-V017; information, so it casts no doubt. */
export function cutFinding({ key, locations, restsOn, params }: Confrontation): Finding {
  return { diagnostic: diagnose('ICT-V017', locations, params, key), restsOn, castsDoubtOn: [] }
}
