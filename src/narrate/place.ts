/** Says in Vietnamese where a figure comes from: file and line, sheet and cell, or the publication. */
import type { Catalog } from '../catalog/catalog.ts'
import type { Provenance, SourceLocation } from '../model/provenance.ts'

/** `so-lieu-ict-2023.csv, dòng 6` */
export function locationText(location: SourceLocation): string {
  if (location.sheet !== null && location.cell !== null)
    return `${location.file}, trang ${location.sheet}, ô ${location.cell}`
  return location.line === null ? location.file : `${location.file}, dòng ${location.line}`
}

const formulaText = (provenance: Provenance & { kind: 'derived' }, catalog: Catalog): string => {
  const names = provenance.inputs.map((input) => {
    const name = catalog.figureOf(input.key)?.indicator.name.vi
    return name === undefined ? input.key : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
  })
  return `tính từ ${[...new Set(names)].join('; ')}`
}

/**
 * The origin of a printed figure.
 * @param withPlaces false says only the kind of origin, for copies that do not show the office's file names
 */
export function originText(provenance: Provenance, catalog: Catalog, withPlaces: boolean): string {
  switch (provenance.kind) {
    case 'observed':
      return withPlaces ? provenance.locations.map(locationText).join('; ') : 'số liệu báo cáo'
    case 'derived':
      return formulaText(provenance, catalog)
    case 'seed':
      return provenance.place.source
    case 'setting':
      return withPlaces ? locationText(provenance.location) : 'thiết lập của đơn vị'
    case 'request':
      return 'yêu cầu lập báo cáo'
    default:
      return provenance satisfies never
  }
}
