/** Bounds that keep a hostile or mistaken JSON text from exhausting the stack or the memory, checked before it is read. */

/** Deeper data are no table; the reader calls itself once a level. */
export const DEEPEST = 64

/** Far beyond all figures of all provinces of a century. */
export const MOST_VALUES = 2_000_000

export type LimitFault =
  | { readonly kind: 'tooDeep'; readonly offset: number }
  | { readonly kind: 'tooMany'; readonly offset: number }

/** The first place where the text goes beyond a bound, null where it stays within. */
export function limitFault(text: string): LimitFault | null {
  let depth = 0
  let values = 0
  let isString = false
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index]
    if (isString) {
      if (unit === '\\') index += 1
      else if (unit === '"' || unit === '\n') isString = false
    } else if (unit === '"') isString = true
    else if (unit === '{' || unit === '[') {
      depth += 1
      values += 1
    } else if (unit === '}' || unit === ']') depth -= 1
    else if (unit === ',') values += 1
    if (depth > DEEPEST) return { kind: 'tooDeep', offset: index }
    if (values > MOST_VALUES) return { kind: 'tooMany', offset: index }
  }
  return null
}
