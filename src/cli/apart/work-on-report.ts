/** What the thread does that reads a report: opens it, and tells what is in it or whether it agrees. */
import { nodeWorld } from '../../io/node-world.ts'
import { shippedCatalog, shippedFonts } from '../package-files.ts'
import { parseTask } from './report-task.ts'

/** Answers a task with its outcome. Throws only for faults of the program. */
export async function workOnReport(message: unknown): Promise<unknown> {
  const { kind, root, version, path, bytes } = parseTask(message)
  const file = { path, bytes }
  switch (kind) {
    case 'extract': {
      const { extractData } = await import('../../pipeline/open-report.ts')
      return extractData(file)
    }
    case 'verify': {
      const { verifyReport } = await import('../../pipeline/verify-report.ts')
      const packageFiles = { root, version, world: nodeWorld() }
      const request = { file, version, fonts: () => shippedFonts(packageFiles) }
      return verifyReport(request, shippedCatalog(packageFiles))
    }
    default:
      return kind satisfies never
  }
}
