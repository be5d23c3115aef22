/** Tells a folder that holds nothing but finished files, so that a run with nothing to write can leave it alone. */
import { systemCode } from '../io/system-code.ts'
import { type Disk, nodeDisk } from './disk.ts'

/** Files on their way, copies kept for the case of a failure, records of switches, locks and journals: names of a run under way, or one killed. */
const PASSING = /^\.(?:.+\.\d+-\d+\.(?:tmp|old|switch)|ict-report-lock\..+|ict-report-manifest.*\.journal)$/

/** False too where the folder cannot be looked into: the run that goes on will tell why. */
export function isSwept(folder: string, disk: Disk = nodeDisk): boolean {
  try {
    return !disk.list(folder).some((name) => PASSING.test(name))
  } catch (fault) {
    systemCode(fault)
    return false
  }
}
