/**
 * A form to fill: one row a figure, with the figure of the year before and a word on how it is written. Filled in and put
 * into the folder of the year, it reads back as it is.
 */
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { DataColumn, DataTable } from '../model/data-table.ts'
import { type Indicator, type Language, type Level, figureKey } from '../model/indicator.ts'
import type { Observation } from '../model/observation.ts'
import { isReportedOn } from '../model/reported-on.ts'
import {
  COLUMN_WORDS,
  COMPUTED,
  LEVEL_WORDS,
  MISSING,
  PREVIOUS_WORD,
  REQUIRED,
  SHEET_NAME,
  WRITING,
} from './form-words.ts'
import { mergedNote, mergedText, type MergedYear } from './merged-year.ts'
import { previousText } from './previous-text.ts'

export interface FormRequest {
  readonly area: Area
  readonly year: number
  /** ISO date of the map of the year: after June 2025 no figure is about districts. */
  readonly map: string
  /** Figures of the year before; none where there are none. */
  readonly previous: readonly Observation[]
  /** Of a province that was merged since: the year before of its predecessors, null for any other. */
  readonly merged: MergedYear | null
  readonly language: Language
}

/** The form of a year with the indicators of the catalogue, in its order. */
export function form(request: FormRequest, catalog: Catalog): DataTable {
  const { area, year, previous, merged, language } = request
  const known = new Map(
    previous.filter((each) => each.area === area.code && each.period === year - 1).map((each) => [each.key, each]),
  )
  const rows = catalog.indicators.flatMap((indicator) =>
    levelsOf(indicator, request).map((level): readonly string[] => {
      const unit = catalog.unitOf(indicator)
      const key = figureKey(indicator, level)
      const last = known.get(key)
      const together = merged?.figures.get(key)
      const lastYear = together ? mergedText(together, indicator, unit, language) : ''
      const remark = together && merged ? mergedNote(together, merged, year - 1) : null
      return [
        key,
        indicator.name[language],
        LEVEL_WORDS[level][language],
        language === 'vi' ? area.officialName : area.nameEn,
        String(year),
        unit.printed[language],
        last ? previousText(last, indicator, unit, language) : lastYear,
        '',
        [noteOn(indicator, catalog, language), ...(remark ? [remark[language]] : [])].join(' '),
      ]
    }),
  )
  return { name: `${SHEET_NAME[language]} ${year}`, columns: columnsOf(year, language), rows }
}

function levelsOf(indicator: Indicator, { map }: FormRequest): readonly Level[] {
  return indicator.levels.filter((level) => isReportedOn(indicator, level, map))
}

function columnsOf(year: number, language: Language): readonly DataColumn[] {
  const text = (word: keyof typeof COLUMN_WORDS, width: number): DataColumn => ({
    title: COLUMN_WORDS[word][language],
    kind: 'text',
    width,
  })
  return [
    text('code', 30),
    text('name', 44),
    text('level', 11),
    text('area', 20),
    text('period', 8),
    text('unit', 20),
    { title: `${PREVIOUS_WORD[language]} ${year - 1}`, kind: 'text', width: 20 },
    { title: COLUMN_WORDS.value[language], kind: 'input', width: 24 },
    text('note', 64),
  ]
}

function noteOn({ kind, required, formula }: Indicator, catalog: Catalog, language: Language): string {
  const inputs = formula?.inputs.map((key) => catalog.figureOf(key)?.indicator.name[language] ?? key) ?? []
  const absence = inputs.length === 0 ? MISSING[language] : `${COMPUTED[language]}${inputs.join('; ')}.`
  return [...(required ? [REQUIRED[language]] : []), WRITING[kind][language], absence].join(' ')
}
