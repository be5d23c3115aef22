/** A figure of a province that was merged from several: those of its predecessors added up. */
import type { Formula } from './formula.ts'
import { sum } from './sum.ts'

/** The old provinces' figures added up, in their own unit. Source: whole provinces were merged (Resolution 202/2025/QH15). */
export const combined: Formula = {
  name: 'combined',
  notation: '{predecessor}',
  parameters: [
    {
      name: 'predecessor',
      label: { vi: 'từng tỉnh trước khi sắp xếp', en: 'each province before the merger' },
      effect: 'raises',
    },
  ],
  repeats: true,
  evaluate: sum.evaluate,
}
