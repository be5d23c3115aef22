/** Every data file of a request, the report's year first. */
import type { SourceFile } from '../model/source-file.ts'
import type { DataRequest } from './evaluate.ts'

export function sourcesOf({ sources, previousSources, earlierSources = [] }: DataRequest): readonly SourceFile[] {
  return [...sources, ...previousSources, ...earlierSources.flatMap((year) => year.sources)]
}
