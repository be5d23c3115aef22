/** A file that travels inside the PDF. */

/** How the file stands to the report (ISO 19005-3, 6.8): `Source` is what it was made from, `Data` what it shows. */
export type Relationship = 'Source' | 'Data'

export interface AttachedFile {
  readonly name: string
  /** In Vietnamese, for the panel of attachments. */
  readonly description: string
  readonly mimeType: string
  readonly relationship: Relationship
  readonly bytes: Uint8Array
}
