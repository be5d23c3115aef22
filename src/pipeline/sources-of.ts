/** Every data file of a request, the report's year first. */
import type { SourceFile } from '../model/source-file.ts'
import type { EarlierSources } from './observe-earlier.ts'

interface Sources {
  readonly sources: readonly SourceFile[]
  readonly previousSources: readonly SourceFile[]
  readonly earlierSources?: readonly EarlierSources[]
}

export function sourcesOf({ sources, previousSources, earlierSources = [] }: Sources): readonly SourceFile[] {
  return [...sources, ...previousSources, ...earlierSources.flatMap((year) => year.sources)]
}
