/** Names that Excel accepts for sheets: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end, no two alike. */

const LONGEST = 31
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu

/** The names in their order, changed as little as possible. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain =
      name
        .replace(FORBIDDEN, ' ')
        .replace(/^[\s']+|[\s']+$/g, '')
        .slice(0, LONGEST) || 'Sheet'
    for (let count = 1; ; count += 1) {
      const tail = count === 1 ? '' : ` (${count})`
      const candidate = `${plain.slice(0, LONGEST - tail.length)}${tail}`
      if (taken.has(candidate.toLowerCase())) continue
      taken.add(candidate.toLowerCase())
      return candidate
    }
  })
}
