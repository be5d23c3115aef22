/** Words a change of the map: «Từ năm 2025: sau khi hợp nhất Hòa Bình, Phú Thọ và Vĩnh Phúc». */
import type { MapBreak } from '../../model/history.ts'
import { namesList } from './names-list.ts'

/** A mark over a chart. */
export function mapBreakText(change: MapBreak): string {
  return `Từ năm ${change.year}: ${whatChanged(change)}`
}

/** What a reader who does not see the chart is told of the mark. */
export function mapBreakSentence(change: MapBreak): string {
  const before =
    change.kind === 'merged' ? '; số liệu các năm trước là số liệu tổng hợp của các tỉnh, thành phố này' : ''
  return `${mapBreakText(change)}${before}.`
}

function whatChanged(change: MapBreak): string {
  switch (change.kind) {
    case 'merged':
      return `sau khi hợp nhất ${namesList(change.predecessors.map(({ name }) => name))}`
    case 'unitsChanged':
      return 'đơn vị hành chính được sắp xếp lại'
    default:
      return change satisfies never
  }
}
