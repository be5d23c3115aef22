/** The outside as the program may see it: files, folders and the environment. Tests hand in a world of their own. */

/** What reading a file gave; a missing file is no fault until somebody asked for it. */
export type ReadResult =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  /** The system said no; `reason` is its code, e.g. `EACCES`. */
  | { readonly kind: 'refused'; readonly reason: string }

export type PathKind = 'file' | 'folder' | 'none'

export interface World {
  /** Absolute path of the folder the program was started in. */
  readonly cwd: string
  /** Value of an environment variable; undefined where it is not set. */
  env(name: string): string | undefined
  /** Reads a file whole. */
  readFile(path: string): ReadResult
  /** Names of the files (not folders) directly in a folder, in code unit order; empty where there is no such folder. */
  listFiles(folder: string): readonly string[]
  /** Names of the folders directly in a folder, in code unit order. */
  listFolders(folder: string): readonly string[]
  kindOf(path: string): PathKind
  /** The system's code, e.g. `EACCES`, where it does not let the files of a folder be listed; null where it does. */
  refusalOf(folder: string): string | null
}
