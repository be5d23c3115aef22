/**
 * Regions that statistics offices put between the country and its provinces (Thông tư 05/2021/TT-BKHĐT and the
 * yearbooks before and after it). They are sums of provinces and no area of a report.
 */
import { foldBare } from '../locale/fold.ts'

const REGIONS: readonly string[] = [
  'Trung du và miền núi phía Bắc',
  'Trung du và miền núi Bắc Bộ',
  'Miền núi và trung du phía Bắc',
  'Đông Bắc',
  'Tây Bắc',
  'Đồng bằng sông Hồng',
  'Bắc Trung Bộ và Duyên hải miền Trung',
  'Bắc Trung Bộ và Duyên hải Nam Trung Bộ',
  'Bắc Trung Bộ',
  'Duyên hải Nam Trung Bộ',
  'Duyên hải Nam Trung Bộ và Tây Nguyên',
  'Tây Nguyên',
  'Đông Nam Bộ',
  'Đồng bằng sông Cửu Long',
  'Northern midlands and mountain areas',
  'Red River Delta',
  'North Central and Central coastal areas',
  'Northern Central area and Central coastal area',
  'Central Highlands',
  'South East',
  'Mekong River Delta',
]

const regions: ReadonlySet<string> = new Set(REGIONS.map(foldBare))

/** True for the name of such a region, with or without «vùng». */
export function isRegion(text: string): boolean {
  return regions.has(foldBare(text).replace(/^vung /, ''))
}
