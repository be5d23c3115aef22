/** A file as the edges loaded it. */
export interface SourceFile {
  /** Path as the user would write it, relative to the project folder, with forward slashes. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A text file (template, office text, project file), already decoded as UTF-8. */
export interface TextFile {
  readonly path: string
  readonly text: string
}
