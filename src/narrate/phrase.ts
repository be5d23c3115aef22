/** Builds phrases: running text in which every figure stays a datum. */
import type { Datum, Phrase } from '../model/report-view.ts'

type Part = string | Datum | Phrase | null

const isPhrase = (part: Datum | Phrase): part is Phrase => Array.isArray(part)

/** Tagged template that keeps datums whole: phrase`thấp hơn ${difference} so với ${base}`. A null part is left out. */
export function phrase(texts: TemplateStringsArray, ...parts: readonly Part[]): Phrase {
  const pieces: (string | Datum)[] = []
  texts.forEach((text, index) => {
    if (text !== '') pieces.push(text)
    const part = parts[index]
    if (part === undefined || part === null || part === '') return
    if (typeof part === 'string') pieces.push(part)
    else if (isPhrase(part)) pieces.push(...part)
    else pieces.push(part)
  })
  return pieces
}

/** Joins phrases with a separator between each two and another before the last. */
export function join(phrases: readonly Phrase[], separator: string, last = separator): Phrase {
  return phrases.flatMap((part, index) => {
    if (index === 0) return part
    return [index === phrases.length - 1 ? last : separator, ...part]
  })
}

/** The phrase as plain text. */
export function plainText(parts: Phrase): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}

/** Lower-cases the first letter, for a name that stands inside a sentence. */
export function inSentence(name: string): string {
  const [first = ''] = name
  return first.toLocaleLowerCase('vi') + name.slice(first.length)
}
