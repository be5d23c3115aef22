/** What a build is asked for: data, words, templates, date and formats. Everything from outside comes in here. */
import type { TemplateSet } from '../compose/template-set.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SourceFile, TextFile } from '../model/source-file.ts'
import type { FontFiles } from '../render/pdf/fonts.ts'
import type { DataRequest } from './evaluate.ts'

export type ReportFormat = 'pdf' | 'md'

export interface IdentifiedFiles {
  readonly project: readonly SourceFile[]
  readonly reference: readonly SourceFile[]
}

/** How the copy for signature is signed. */
export interface SigningRequest {
  /** A PKCS #12 file. */
  readonly file: SourceFile
  /** Asked for only once there is a report to sign; what stands in the way is told. */
  readonly password: () => Promise<Outcome<string>>
  /** When it is signed. */
  readonly time: Date
}

/** Everything about a report but its figures; the files are those that its PDF names as what it was made from. */
export interface ReportRequest
  extends Pick<DataRequest, 'year' | 'project' | 'sources' | 'previousSources' | 'earlierSources'> {
  readonly officeTexts: readonly TextFile[]
  readonly templates: TemplateSet
  /** ISO date of the document, null leaves the day blank. */
  readonly date: string | null
  /** Whether the data are the sample that ships, or a copy of it. */
  readonly isSample: boolean
  /** The copy for signature: no draft mark and no review section, refused while a warning is open. */
  readonly isFinal: boolean
  readonly version: string
  readonly formats: readonly ReportFormat[]
  /** Loads the fonts; asked for only when a PDF is wanted. */
  readonly fonts: () => Promise<FontFiles>
  /** The project file, if there is one, and the reference data: what a PDF names beside the files it was made from. */
  readonly identified: () => IdentifiedFiles
  /** Left out where nothing is to be signed. */
  readonly signing?: SigningRequest
}

export interface BuildRequest extends DataRequest, ReportRequest {}
