/** Words a refusal by the disk as a diagnostic that says what to do. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

const NOT_ALLOWED = new Set(['EACCES', 'EROFS', 'EPERM'])
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const IN_USE = new Set(['EBUSY', 'ETXTBSY'])
const OTHER_KIND = new Set(['ENOTDIR', 'EISDIR', 'EEXIST', 'ENOTEMPTY'])

/**
 * The diagnostic for a path that could not be written.
 * @param path as the user would write it
 * @param reason the system's code, e.g. `ENOSPC`
 * @param platform `EPERM` is a lack of rights, but on Windows a file that a viewer holds open
 */
export function outputFault(path: string, reason: string, platform: string = process.platform): Diagnostic {
  const params = { path, reason }
  const isHeldOpen = reason === 'EPERM' && platform === 'win32'
  if (isHeldOpen) return diagnose('ICT-P203', [], params)
  if (NOT_ALLOWED.has(reason)) return diagnose('ICT-P201', [], params)
  if (FULL.has(reason)) return diagnose('ICT-P202', [], params)
  if (IN_USE.has(reason)) return diagnose('ICT-P203', [], params)
  if (OTHER_KIND.has(reason)) return diagnose('ICT-P204', [], params)
  return diagnose('ICT-P205', [], params)
}
