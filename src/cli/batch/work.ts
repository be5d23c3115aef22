/** What a worker does with what it is asked. */
import { parseWork, type ReadyTask } from '../../batch/work.ts'
import { loadStages } from '../../pipeline/load-stages.ts'
import { workOnOverview } from './work-on-overview.ts'
import { workOnTask } from './work-on-task.ts'
import { rememberedCatalog, rememberedFonts, rememberedSeeds } from './worker-memory.ts'

/** Answers a message with its result. Throws only for faults of the program. */
export async function work(message: unknown): Promise<unknown> {
  const asked = parseWork(message)
  switch (asked.kind) {
    case 'ready':
      return getReady(asked)
    case 'report':
      return workOnTask(asked)
    case 'overview':
      return workOnOverview(asked)
    default:
      return asked satisfies never
  }
}

async function getReady(task: ReadyTask): Promise<null> {
  rememberedCatalog(task)
  rememberedSeeds(task)
  await Promise.all([rememberedFonts(task), loadStages(task.formats)])
  return null
}
