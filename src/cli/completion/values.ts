/** What may stand for options and arguments: from closed sets, the data of the folder and the reference data. */
import type { Catalog } from '../../catalog/catalog.ts'
import { type Bilingual, type Language, figureKey } from '../../model/indicator.ts'
import { DATA_FOLDER, yearsWithData } from '../choose-data.ts'
import { FORMATS } from '../option-parsers.ts'
import { type PackageFiles, shippedCatalog } from '../package-files.ts'
import { PlacedArgument, PlacedOption, type Place } from '../placed-parts.ts'
import type { WorkFolder } from '../work-folder.ts'
import { type Answer, type Candidate, goingOn } from './answer.ts'
import type { ValuesOf } from './candidates-for.ts'
import type { CommandLine } from './command-line.ts'
import { provinceNames } from './province-names.ts'

export interface Sources {
  readonly language: Language
  readonly current: WorkFolder
  readonly packageFiles: PackageFiles
}

/** Endings of files, by the option that takes them. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = { '--sign': ['p12', 'pfx'] }

/** Reference data are read only where they are asked for. */
export function valuesFrom(sources: Sources): ValuesOf {
  return async (part, typed, line) => {
    if (part.argChoices) return among(part.argChoices.map(plain), typed)
    if (!(part instanceof PlacedOption || part instanceof PlacedArgument)) return among([], typed)
    const endings = part instanceof PlacedOption ? (ENDINGS[part.long ?? ''] ?? []) : []
    return valuesAt(part.place, typed, { ...sources, line, endings })
  }
}

interface Surroundings extends Sources {
  readonly line: CommandLine
  readonly endings: readonly string[]
}

async function valuesAt(place: Place, typed: string, surroundings: Surroundings): Promise<Answer> {
  const { language, current, packageFiles, line, endings } = surroundings
  const catalog = (): Catalog => shippedCatalog(packageFiles)
  switch (place) {
    case 'year':
      return among(years(yearsWithData(current, dataOf(line)), language), typed)
    case 'name':
      return { kind: 'words', words: provinceNames(catalog().areasOn(dateOf(line)), typed) }
    case 'names':
      return inList(typed, (last) => provinceNames(catalog().areasOn(dateOf(line)), last))
    case 'list':
      return inList(typed, (last) => goingOn(FORMATS.map(plain), last))
    case 'key':
      return among(figures(catalog(), typed, language), typed)
    case 'code':
      return among(await diagnosticCodes(language), typed)
    case 'folder':
      return { kind: 'folders' }
    case 'path':
    case 'file':
      return { kind: 'files', endings }
    case 'report':
      return { kind: 'files', endings: ['pdf'] }
    case 'part':
      return among([plain('auto')], typed)
    case 'date':
    case 'number':
    // Closed sets, which the option itself knows.
    case 'format':
    case 'severity':
    case 'language':
    case 'shell':
      return among([], typed)
    default:
      return place satisfies never
  }
}

const WITH_DATA: Bilingual = { vi: 'có số liệu', en: 'has data' }

function years(all: readonly number[], language: Language): readonly Candidate[] {
  return all.map((year) => ({ value: String(year), text: WITH_DATA[language] }))
}

/** By code; with the levels once a code is whole. */
function figures({ indicators }: Catalog, typed: string, language: Language): readonly Candidate[] {
  const [code = ''] = typed.toLowerCase().split('@')
  return indicators.flatMap((indicator) => {
    const text = indicator.name[language]
    const levels = indicator.code === code ? indicator.levels.slice(1) : []
    const keys = levels.map((level) => ({ value: figureKey(indicator, level), text }))
    return [{ value: indicator.code, text }, ...keys]
  })
}

async function diagnosticCodes(language: Language): Promise<readonly Candidate[]> {
  const { definitions } = await import('../../diagnostics/definitions.ts')
  return Object.entries(definitions)
    .map(([value, { title }]) => ({ value, text: title[language] }))
    .sort((a, b) => (a.value < b.value ? -1 : 1))
}

/** Provinces are those of the year that the command is about; those of today where it names none. */
function dateOf({ args, given }: CommandLine): string {
  const year = given.get('--year') ?? args[0] ?? ''
  return /^\d{4}$/.test(year) ? `${year}-12-31` : '9999-12-31'
}

function dataOf({ given }: CommandLine): string | null {
  const data = given.get('--data') ?? DATA_FOLDER
  return data === DATA_FOLDER ? null : data
}

function among(candidates: readonly Candidate[], typed: string): Answer {
  return { kind: 'words', words: goingOn(candidates, typed) }
}

/** The last of several names with commas between them; those before it are not named again. */
function inList(typed: string, namesFor: (last: string) => readonly Candidate[]): Answer {
  const before = typed.slice(0, typed.lastIndexOf(',') + 1)
  const named = new Set(before.split(','))
  const names = namesFor(typed.slice(before.length)).filter(({ value }) => !named.has(value))
  return { kind: 'words', words: names.map(({ value, text }) => ({ value: `${before}${value}`, text })) }
}

function plain(value: string): Candidate {
  return { value, text: '' }
}
