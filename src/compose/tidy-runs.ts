/**
 * Puts white space and punctuation right where tags have fallen away: one space between words, none before a mark,
 * no comma left dangling. Only the words of templates are touched, never those of the view and never a value.
 */
import type { Run } from './runs.ts'

type TextRun = Extract<Run, { readonly text: string }>

/** The mark that ends the report and each annex (Decree 30/2020/NĐ-CP, form 1.4); it is no stray punctuation. */
export const CLOSING_MARK = './.'

/** Runs of one paragraph, heading or cell; empty where nothing but stray marks is left. */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const tidy: Run[] = []
  for (const run of runs) {
    if (run.kind === 'text') appendText(tidy, run)
    else append(tidy, run)
  }
  trimEnd(tidy)
  return hasWords(tidy) ? tidy : []
}

function append(tidy: Run[], run: Run): void {
  // A line break that would begin the paragraph, or follow another, breaks nothing.
  if (run.kind === 'lineBreak') {
    trimSpaces(tidy)
    if (tidy.length === 0 || tidy.at(-1)?.kind === 'lineBreak') return
  }
  tidy.push(run)
}

function appendText(tidy: Run[], run: TextRun): void {
  let text = withinText(run.text)
  if (text === '') return
  const last = tidy.at(-1)
  if (!last || last.kind === 'lineBreak') text = text.replace(/^ +/, '')
  if (!last) text = text.replace(/^(?:[,;:]+ *|\.(?: +|$))+/, '')
  if (last?.kind === 'text' && last.text.endsWith(' ')) text = text.replace(/^ +/, '')
  if (/^ *[,.;:](?![\p{L}\p{N}])/u.test(text)) {
    text = text.replace(/^ +/, '')
    if (last) dropBefore(tidy, text)
  }
  if (text !== '') tidy.push({ ...run, text })
}

/** One line, single spaces, no space before a mark, no mark right before another that makes it needless. */
function withinText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ \t\n]+/g, ' ')
    .replace(/ ?\( ?\)/g, '')
    .replace(/ +([,.;:])(?=[ )»]|$)/g, '$1')
    .replace(/[,;](?= ?[,;]| ?\.(?!\.)| ?:)/g, '')
    .replace(/ +([,.;:])(?=[ )»]|$)/g, '$1')
}

/** Takes from what stands before a mark the space, and the comma that the mark makes needless. */
function dropBefore(tidy: Run[], mark: string): void {
  const last = tidy.at(-1)
  if (last?.kind !== 'text') return
  const stray = mark.startsWith('./') ? / +$/ : /[ ,;]+$/
  replaceLast(tidy, last, last.text.replace(stray, ''))
}

function trimSpaces(tidy: Run[]): void {
  const last = tidy.at(-1)
  if (last?.kind === 'text') replaceLast(tidy, last, last.text.replace(/ +$/, ''))
}

/** The end of a paragraph: no space, no line break, no comma. */
function trimEnd(tidy: Run[]): void {
  for (let last = tidy.at(-1); last && last.kind !== 'datum'; last = tidy.at(-1)) {
    if (last.kind === 'lineBreak') tidy.pop()
    else {
      const text = last.text.replace(last.kind === 'text' ? /[ ,]+$/ : /\s+$/, '')
      replaceLast(tidy, last, text)
      if (text !== '') return
    }
  }
}

function replaceLast(tidy: Run[], last: TextRun, text: string): void {
  tidy.pop()
  if (text !== '') tidy.push({ ...last, text })
}

function hasWords(runs: readonly Run[]): boolean {
  return runs.some(
    (run) => run.kind === 'datum' || ((run.kind === 'text' || run.kind === 'verbatim') && isWord(run.text)),
  )
}

function isWord(text: string): boolean {
  return text.trim() === CLOSING_MARK || /[^\s,.;:()]/u.test(text)
}
