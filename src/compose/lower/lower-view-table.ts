/** `::table{id="…"}`: a table of the view, with its merged heads. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { TableCell, TableNode } from '../../document/nodes.ts'
import type { CellView } from '../../model/report-view.ts'
import { phraseInlines } from '../runs.ts'
import { suggestion } from '../suggestion.ts'
import { attributeOf, type DirectiveNode } from './check-directive.ts'
import { type Lowering, locationOf } from './lowering.ts'

const KIND = { vi: 'bảng', en: 'table' }

/** A table without rows falls away. */
export function lowerViewTable(node: DirectiveNode, lowering: Lowering): readonly TableNode[] {
  const id = attributeOf(node, 'id')
  const table = lowering.view.tables.get(id)
  if (table === undefined) {
    const params = { kind: KIND, name: id, suggestion: suggestion(id, [...lowering.view.tables.keys()]) }
    lowering.report(diagnose('ICT-C008', [locationOf(node, lowering)], params))
    return []
  }
  if (table === null || table.body.length === 0) return []
  return [
    {
      kind: 'table',
      id,
      caption: phraseInlines(table.caption),
      columns: table.columns,
      head: table.head.map((row) => row.map((cell) => tableCell(cell, 'column'))),
      body: table.body.map((row) => row.map((cell) => tableCell(cell, cell.isRowHead ? 'row' : 'none'))),
    },
  ]
}

function tableCell(cell: CellView, header: TableCell['header']): TableCell {
  const content = phraseInlines(cell.content)
  return {
    children: cell.isStrong ? [{ kind: 'strong', children: content }] : content,
    colSpan: cell.colSpan ?? 1,
    rowSpan: cell.rowSpan ?? 1,
    header,
  }
}
