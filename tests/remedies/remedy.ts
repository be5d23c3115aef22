/** One code and its remedy: an input that is told of, and the same input mended, of which nothing is told. */
import type { Catalog } from '../../src/catalog/catalog.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Project } from '../../src/model/project.ts'
import { checkData } from '../../src/pipeline/build-report.ts'
import type { DataRequest } from '../../src/pipeline/evaluate.ts'
import { parseProject } from '../../src/project/parse-project.ts'
import { catalog as shipped } from '../support/sample.ts'

/** What a run tells of. */
export type Told = () => Promise<readonly Diagnostic[]>

export interface Remedy {
  readonly code: string
  /** What is done. */
  readonly remedy: string
  /** Errors that this one cannot be had without, such as the one that an acceptance is of. */
  readonly beside?: readonly string[]
  readonly fault: Told
  readonly mended: Told
}

/** Content of a data file: text is UTF-8. */
export type Content = string | Uint8Array

type Changes = Partial<DataRequest> & { readonly catalog?: Catalog }

export const bytesOf = (content: Content): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** Checks data files for Hòa Bình in 2023, by the whole way that `check` takes. */
export function checked(
  files: Readonly<Record<string, Content>>,
  { catalog = shipped, ...changes }: Changes = {},
): Told {
  return async () => {
    const sources = Object.entries(files).map(([path, content]) => ({ path, bytes: bytesOf(content) }))
    const request: DataRequest = {
      year: 2023,
      province: '17',
      provinceLocation: null,
      sources,
      previousSources: [],
      project: projectOf(''),
      ...changes,
    }
    return (await checkData(request, catalog)).diagnostics
  }
}

/** A file of the data folder that is mended by changing it. */
export function mendedFile(path: string, changes: Changes = {}) {
  return (code: string, remedy: string, fault: Content, mended: Content, others: Changes = {}): Remedy => ({
    code,
    remedy,
    fault: checked({ [path]: fault }, { ...changes, ...others }),
    mended: checked({ [path]: mended }, { ...changes, ...others }),
  })
}

/** Settings as the text of a project file; fails the test where it cannot be used. */
export function projectOf(text: string): Project {
  const { value, diagnostics } = parseProject({ path: 'ict-report.yaml', text })
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}
