/** Where the user's part of a report comes from: what a watched build looks at again and again. */
import { DATA_FOLDER, PROJECT_FILE } from '../choose-data.ts'
import type { BuildOptions } from '../options.ts'
import { OFFICE_FOLDER, TEMPLATE_FOLDER } from '../report-request.ts'

/** A file or a folder; names are relative to the work folder, or absolute. */
export interface WatchedPlace {
  readonly name: string
  /** Whether the folders in it are looked into too: data are divided by years. */
  readonly isDivided: boolean
}

/** Files that are not there yet are among them: they may come. */
export function watchedPlaces({ year, data }: Pick<BuildOptions, 'year' | 'data'>): readonly WatchedPlace[] {
  return [
    { name: PROJECT_FILE, isDivided: false },
    { name: data ?? DATA_FOLDER, isDivided: true },
    { name: `${OFFICE_FOLDER}/${year}`, isDivided: false },
    { name: TEMPLATE_FOLDER, isDivided: false },
  ]
}
