/** The indicator of a row of a long table, by its code and its name. */
import { diagnose } from '../diagnostics/diagnose.ts'
import { foldName } from '../locale/fold.ts'
import { mapDate } from '../model/map-date.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { columnNames } from './column-list.ts'
import { suggestion } from './resolve-area.ts'
import { type IndicatorReading, resolveIndicator } from './resolve-indicator.ts'
import { type ReadRow, roleText } from './row-subject.ts'

export type FoundIndicator = Extract<IndicatorReading, { readonly kind: 'found' }>

type Problem = Exclude<IndicatorReading, { readonly kind: 'found' | 'leftOut' }>

/**
 * The indicator, null where there is none to use. A code of the office's own does not matter where the name is known.
 * @param isTold whether the row holds a figure, so that leaving it out must be told
 */
export function rowIndicator(read: ReadRow, isTold: boolean, context: NormalizeContext): FoundIndicator | null {
  const code = roleText(read, 'indicator')
  const name = roleText(read, 'indicatorName')
  const [byCode, byName] = [code, name].map((text) => (text === '' ? null : resolveIndicator(text, context)))
  if (byCode?.kind === 'leftOut' || byName?.kind === 'leftOut') return null
  const found = byCode?.kind === 'found' ? byCode : byName?.kind === 'found' ? byName : null
  if (found && byCode?.kind === 'found' && byName?.kind === 'found' && byCode.indicator !== byName.indicator) {
    tellDisagreement(read, byCode, byName, context)
    return null
  }
  if (found) return withLevel(found, byName)
  const problem = byCode ?? byName
  if (problem && problem.kind !== 'found' && isTold)
    tellUnknown(read, byCode ? 'indicator' : 'indicatorName', problem, context)
  return null
}

/** A code without level beside «… (cấp huyện)» takes the level of the name. */
function withLevel(found: FoundIndicator, byName: IndicatorReading | null | undefined): FoundIndicator {
  if (byName?.kind !== 'found') return found
  return { ...found, level: found.level ?? byName.level, powerOfTen: found.powerOfTen || byName.powerOfTen }
}

function tellDisagreement(
  read: ReadRow,
  byCode: FoundIndicator,
  byName: FoundIndicator,
  context: NormalizeContext,
): void {
  const [code, name] = [roleText(read, 'indicator'), roleText(read, 'indicatorName')]
  const places = [placeOf(read, 'indicator'), placeOf(read, 'indicatorName')]
  const key = `indicators ${read.table.file} ${code} ${name}`
  const params = { code, codeMeans: byCode.indicator.name, name, nameMeans: byName.indicator.code }
  context.faults.once(key, () => diagnose('ICT-N032', places, params))
}

function tellUnknown(
  read: ReadRow,
  role: 'indicator' | 'indicatorName',
  problem: Exclude<IndicatorReading, { readonly kind: 'found' }>,
  context: NormalizeContext,
): void {
  if (problem.kind === 'leftOut') return
  const text = roleText(read, role)
  if (problem.kind === 'unknown' && isSwapped(read, text, context)) {
    const params = { area: areaCell(read), text }
    context.faults.gather(
      `swapped ${read.table.file} ${read.table.sheet}`,
      () => placeOf(read, role),
      (places) => diagnose('ICT-N037', places, params),
    )
    return
  }
  const key = `indicator ${read.table.file} ${foldName(text)}`
  context.faults.gather(
    key,
    () => placeOf(read, role),
    (places) => indicatorProblem(text, problem, places, 'row'),
  )
}

/** True where the cell of the indicator names an area, and that of the area an indicator. */
function isSwapped(read: ReadRow, text: string, context: NormalizeContext): boolean {
  const { kind } = context.catalog.matchArea(text, mapDate(context.options.year, context.options.map))
  return kind !== 'unknown' && resolveIndicator(areaCell(read), context).kind === 'found'
}

function areaCell(read: ReadRow): string {
  return roleText(read, 'area') || roleText(read, 'areaName')
}

/** The diagnostic of a header or a row whose indicator cannot be used. */
export function indicatorProblem(
  text: string,
  problem: Problem,
  places: readonly SourceLocation[],
  where: 'row' | 'column',
): ReturnType<typeof diagnose> {
  switch (problem.kind) {
    case 'unknown': {
      const near = suggestion(problem.nearest)
      // The figure that is probably meant, so that it is not missed a second time.
      const figure = problem.nearest?.code ?? null
      return where === 'column'
        ? diagnose('ICT-N003', places, { columns: columnNames([text]), suggestion: near }, figure)
        : diagnose('ICT-N004', places, { text, suggestion: near }, figure)
    }
    case 'ambiguous':
      return diagnose('ICT-N005', places, { text, candidates: problem.candidates.map(({ code }) => code).join(', ') })
    case 'wrongKey':
      return diagnose('ICT-N029', places, { text, key: problem.key })
    case 'otherUnit':
      return diagnose('ICT-N019', places, {
        text: problem.unit.printed,
        indicator: problem.indicator.name,
        expected: problem.expected.printed,
      })
    default:
      return problem satisfies never
  }
}

function placeOf(read: ReadRow, role: 'indicator' | 'indicatorName'): SourceLocation {
  return read.table.place(read.row, read.plan.roles.get(role) ?? 1)
}
