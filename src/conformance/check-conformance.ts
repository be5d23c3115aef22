/** Whether a file is what it says it is: PDF/A-3, level A (ISO 19005-3), and PDF/UA-1 (ISO 14289-1). */
import type { Breach, Check } from './check.ts'
import { fileChecks } from './checks/file-checks.ts'
import { fontChecks } from './checks/font-checks.ts'
import { graphicsChecks } from './checks/graphics-checks.ts'
import { interactionChecks } from './checks/interaction-checks.ts'
import { metadataChecks } from './checks/metadata-checks.ts'
import { structureChecks } from './checks/structure-checks.ts'
import { tableChecks } from './checks/table-checks.ts'
import type { PdfFile } from './pdf-object.ts'
import { readPdf } from './read-pdf.ts'
import { Subject } from './subject.ts'

/** `quick` leaves out what is slow, such as the reading of all pages. */
export type Depth = 'quick' | 'whole'

/** All rules, in the order of the standards. */
export const conformanceChecks: readonly Check[] = [
  ...fileChecks,
  ...graphicsChecks,
  ...fontChecks,
  ...interactionChecks,
  ...metadataChecks,
  ...structureChecks,
  ...tableChecks,
]

/** All breaches of a file, whoever read it; empty where there are none. */
export function breachesOf(file: PdfFile, depth: Depth): readonly Breach[] {
  const subject = new Subject(file)
  const checks = conformanceChecks.filter(({ isSlow }) => depth === 'whole' || !isSlow)
  return checks.flatMap(({ rule, holds, breaches }) => {
    try {
      return Array.from(breaches(subject), (where) => ({ rule, holds, where }))
    } catch (fault) {
      return [{ rule, holds, where: `it cannot be told: ${messageOf(fault)}` }]
    }
  })
}

/** All breaches of the bytes of a file; one of 6.1.1 where they cannot be read at all. */
export function checkConformance(bytes: Uint8Array, depth: Depth): readonly Breach[] {
  try {
    return breachesOf(readPdf(bytes), depth)
  } catch (fault) {
    return [{ rule: 'PDF/A-3 6.1.1', holds: 'the file is a PDF', where: messageOf(fault) }]
  }
}

/** Bytes that are damaged can break the readers of objects and of compressed data in any way. */
function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}
