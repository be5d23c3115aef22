/** Words a change of the map: «Từ năm 2025: sau khi hợp nhất Phú Thọ, Vĩnh Phúc và Hòa Bình». */
import type { Catalog } from '../../catalog/catalog.ts'
import type { AreaBreak } from '../../model/history.ts'
import { namesList } from './names-list.ts'

export function areaBreakText({ year, area }: AreaBreak, catalog: Catalog): string {
  const names = area.predecessors.flatMap((code) => catalog.areaOn(code, `${year - 1}-12-31`)?.name ?? [])
  const how = names.length > 1 ? `sau khi hợp nhất ${namesList(names)}` : 'theo địa giới hành chính mới'
  return `Từ năm ${year}: ${how}`
}
