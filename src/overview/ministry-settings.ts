/** Who issues the summary: the ministry of the date of issue, unless the project file names another body. */
import type { Institution } from '../model/institution.ts'
import type { WordingSettings } from '../model/project.ts'

const SEAT = 'Hà Nội'
const HEAD = 'BỘ TRƯỞNG'

/** The settings with the ministry in the place of a department. */
export function ministrySettings(project: WordingSettings, ministry: Institution): WordingSettings {
  const { agency, signature } = project
  if (agency.name !== null) return project
  return {
    ...project,
    agency: {
      ...agency,
      name: [ministry.name],
      symbol: agency.symbol ?? `BC-${ministry.abbreviation}`,
      place: agency.place ?? SEAT,
    },
    signature: { ...signature, authority: signature.authority ?? [HEAD] },
  }
}
