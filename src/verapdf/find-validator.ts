/** Where the validator is: veraPDF, which the office has installed itself. */
import { delimiter, join } from 'node:path'
import type { World } from '../io/world.ts'

/** Names the path of the program where it is not on the PATH. */
export const VALIDATOR_VARIABLE = 'ICT_REPORT_VERAPDF'

/** Its start scripts: a batch file on Windows. */
const NAMES: Readonly<Record<'windows' | 'others', readonly string[]>> = {
  windows: ['verapdf.bat', 'verapdf.cmd', 'verapdf.exe'],
  others: ['verapdf'],
}

/** Path of the program; null where there is none, also where the variable names a file that is not there. */
export function findValidator(world: Pick<World, 'env' | 'kindOf'>, platform: string): string | null {
  const named = world.env(VALIDATOR_VARIABLE)?.trim()
  if (named) return world.kindOf(named) === 'file' ? named : null
  // Windows calls the variable Path, and its environment takes both.
  const folders = (world.env('PATH') ?? world.env('Path') ?? '').split(delimiter).filter((folder) => folder !== '')
  const names = platform === 'win32' ? NAMES.windows : NAMES.others
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return paths.find((path) => world.kindOf(path) === 'file') ?? null
}
