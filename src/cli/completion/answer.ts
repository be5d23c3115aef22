/** What may stand at a place of the command line, as the shells' scripts are told it. */

/** A word that may stand there, and what it means. */
export interface Candidate {
  readonly value: string
  readonly text: string
}

export type Answer =
  | { readonly kind: 'words'; readonly words: readonly Candidate[] }
  /** Names of files, which shells know best; any file will do where no endings are named. */
  | { readonly kind: 'files'; readonly endings: readonly string[] }
  | { readonly kind: 'folders' }

/** Those that go on from what was typed, in whatever case. */
export function goingOn(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  const beginning = typed.toLowerCase()
  return candidates.filter(({ value }) => value.toLowerCase().startsWith(beginning))
}

/** A first line that says what follows, then a word a line, with its meaning behind a tabulator. */
export function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'words':
      return ['words', ...answer.words.map(({ value, text }) => `${value}\t${text.replace(/\s+/g, ' ')}`)].join('\n')
    case 'files':
      return ['files', ...answer.endings].join(' ')
    case 'folders':
      return 'folders'
    default:
      return answer satisfies never
  }
}
