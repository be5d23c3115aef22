/** What a document must say on paper, leaf by leaf, and the same document with a number after each leaf. */
import type { Block, Document, Inline } from '../../src/document/nodes.ts'

/** Rewrites every text of a document that is printed. */
export function mapLeaves(document: Document, change: (text: string) => string): Document {
  const inline = (node: Inline): Inline => {
    switch (node.kind) {
      case 'text':
      case 'datum':
        return { ...node, text: change(node.text) }
      case 'lineBreak':
        return node
      case 'strong':
      case 'emphasis':
      case 'note':
        return { ...node, children: node.children.map(inline) }
      default:
        return node satisfies never
    }
  }
  const all = (children: readonly Inline[]): readonly Inline[] => children.map(inline)
  const block = (node: Block): Block => {
    switch (node.kind) {
      case 'paragraph':
        return { ...node, children: all(node.children) }
      case 'heading':
        return { ...node, label: change(node.label), children: all(node.children) }
      case 'list':
        return { ...node, items: node.items.map((blocks) => blocks.map(block)) }
      case 'table': {
        const rows = (cells: typeof node.head): typeof node.head =>
          cells.map((row) => row.map((cell) => ({ ...cell, children: all(cell.children) })))
        return { ...node, caption: all(node.caption), head: rows(node.head), body: rows(node.body) }
      }
      case 'chart':
        return { ...node, caption: all(node.caption), chart: chartLeaves(node.chart, change) }
      case 'letterhead':
        return {
          ...node,
          superior: node.superior === null ? null : change(node.superior),
          agency: node.agency.map(change),
          motto: { nation: change(node.motto.nation), creed: change(node.motto.creed) },
          number: change(node.number),
          placeAndDate: change(node.placeAndDate),
        }
      case 'title':
        return { ...node, type: change(node.type), subject: all(node.subject) }
      case 'addressees': {
        // Where nobody is addressed, the label stands for nothing and is left out.
        const names = node.names.map(change)
        return { ...node, names, label: names.length > 0 ? change(node.label) : node.label }
      }
      case 'signature':
        return {
          ...node,
          authority: node.authority.map(change),
          name: node.name === null ? null : change(node.name),
          // Where nobody receives it, the label stands for nothing and is left out.
          recipientsLabel: node.recipients.length > 0 ? change(node.recipientsLabel) : node.recipientsLabel,
          recipients: node.recipients.map(change),
        }
      default:
        return node satisfies never
    }
  }
  const blocks = document.blocks.map(block)
  const annexes = document.annexes.map((annex) => ({
    ...annex,
    label: change(annex.label),
    title: all(annex.title),
    reference: all(annex.reference),
    blocks: annex.blocks.map(block),
  }))
  return { meta: { ...document.meta, marks: document.meta.marks.map(change) }, blocks, annexes }
}

type Chart = Extract<Block, { kind: 'chart' }>['chart']

function chartLeaves(chart: Chart, change: (text: string) => string): Chart {
  switch (chart.type) {
    case 'bullet':
      return {
        ...chart,
        rows: chart.rows.map((row) => ({
          ...row,
          label: change(row.label),
          value: { ...row.value, text: change(row.value.text) },
          benchmark: { ...row.benchmark, text: change(row.benchmark.text) },
          benchmarkLabel: change(row.benchmarkLabel),
        })),
      }
    case 'bars':
      return {
        ...chart,
        // A legend without bars says nothing and is left out.
        series: chart.groups.length > 0 ? chart.series.map(change) : chart.series,
        groups: chart.groups.map((group) => ({
          label: change(group.label),
          bars: group.bars.map((bar) => bar && { ...bar, value: { ...bar.value, text: change(bar.value.text) } }),
        })),
      }
    case 'trend':
      // Without years there is no panel.
      return {
        ...chart,
        breaks: chart.breaks.map((each) =>
          chart.rows.length > 0 && chart.years.indexOf(each.year) > 0 ? { ...each, label: change(each.label) } : each,
        ),
        rows: chart.rows.map((row) => ({
          ...row,
          label: chart.years.length > 0 ? change(row.label) : row.label,
          readings: row.readings.map((reading, index) =>
            reading && index < chart.years.length
              ? { ...reading, value: { ...reading.value, text: change(reading.value.text) } }
              : reading,
          ),
        })),
      }
    case 'distribution':
      // Areas between the ends are dots without words.
      return chart
    case 'tiles':
      return {
        ...chart,
        classes: chart.tiles.length > 0 ? chart.classes.map(change) : chart.classes,
        tiles: chart.tiles.map((tile) => ({
          ...tile,
          label: change(tile.label),
          value: tile.value && { ...tile.value, text: change(tile.value.text) },
        })),
      }
    default:
      return chart satisfies never
  }
}

/** The document with a mark `⟨n⟩` after each leaf, and the leaves as they must be found. */
export function numberLeaves(document: Document): { readonly document: Document; readonly leaves: readonly string[] } {
  const leaves: string[] = []
  const numbered = mapLeaves(document, (text) => {
    const leaf = `${text}⟨${leaves.length}⟩`
    leaves.push(leaf)
    return leaf
  })
  return { document: numbered, leaves }
}
