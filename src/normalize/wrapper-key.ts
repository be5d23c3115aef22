/** Keys that JSON has around its data by the habit of whoever wrote the export, and that say nothing of them. */
import { foldBare } from '../locale/fold.ts'

const WRAPPERS: ReadonlySet<string> = new Set(
  [
    'body',
    'content',
    'data',
    'dataset',
    'datasets',
    'dữ liệu',
    'export',
    'figures',
    'ict',
    'indicators',
    'chỉ tiêu',
    'items',
    'list',
    'danh sách',
    'observations',
    'payload',
    'records',
    'report',
    'báo cáo',
    'response',
    'result',
    'results',
    'kết quả',
    'root',
    'rows',
    'series',
    'số liệu',
    'table',
    'value',
    'values',
  ].map(foldBare),
)

/** True for `data`, `so_lieu`, `records`: any other key around figures may be the name of something, and must be known. */
export function isWrapperKey(key: string): boolean {
  return WRAPPERS.has(foldBare(key.replaceAll('_', ' ')))
}
