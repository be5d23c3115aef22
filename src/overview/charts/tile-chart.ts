/** The provinces as tiles about where they lie, shaded by their quarter of the ranking. */
import type { ChartView, Phrase } from '../../model/report-view.ts'
import type { Tile } from '../../model/tile.ts'
import { stated } from '../../narrate/datum.ts'
import { inSentence, join, phrase } from '../../narrate/phrase.ts'
import { nameList } from '../name-list.ts'
import type { Overview } from '../overview.ts'
import type { Ranking, Standing } from '../ranking.ts'

/** From the last quarter to the first: the lightest shade is the last. */
const CLASSES = ['nhóm xếp cuối', 'nhóm xếp thứ ba', 'nhóm xếp thứ hai', 'nhóm xếp đầu']

/** Fewer provinces fall into no classes. */
const LEAST_PROVINCES = 8

/** Null where there is no grid for the map of the year, or too few figures for classes. */
export function tileChart(ranking: Ranking, overview: Overview): ChartView | null {
  const { metric, standings } = ranking
  const { tiles, areas } = overview
  if (tiles.length === 0 || standings.length < LEAST_PROVINCES) return null
  const names = new Map(areas.map(({ code, name }) => [code, name]))
  const byArea = new Map(standings.map((standing) => [standing.area, standing]))
  return {
    id: `tiles.${metric.key}`,
    caption: [`${metric.name} theo tỉnh, thành phố (${metric.unit.printed.vi})`],
    alternative: alternative(ranking),
    chart: {
      type: 'tiles',
      classes: CLASSES,
      tiles: tiles.map(({ code, column, row }: Tile) => {
        const standing = byArea.get(code)
        return {
          label: names.get(code) ?? code,
          column,
          row,
          value: standing
            ? stated(`${code}/${metric.key}`, bare(standing, metric.unit.printed.vi), standing.sourced.provenance)
            : null,
          level: standing ? levelOf(standing, standings.length) : null,
          isOwn: false,
        }
      }),
    },
  }
}

/** In a tile the unit is that of the caption, and there is no room for a second one. */
const bare = ({ text }: Standing, unit: string): string => (unit === '%' ? text.replace('%', '') : text)

/** Equal figures have one rank, and so one class. */
const levelOf = ({ rank }: Standing, count: number): number =>
  CLASSES.length - 1 - Math.floor(((rank - 1) * CLASSES.length) / count)

function alternative({ metric, standings }: Ranking): Phrase {
  const groups = CLASSES.map((name, level) => {
    const own = standings.filter((standing) => levelOf(standing, standings.length) === level)
    return own.length === 0 ? null : phrase`${name} gồm ${nameList(own.map((each) => each.name))}`
  })
  const told = groups.flatMap((group) => (group ? [group] : [])).toReversed()
  return phrase`Bản đồ ô về ${inSentence(metric.name)}: ${join(told, '; ')}.`
}
