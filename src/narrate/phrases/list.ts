/** Lists in running text: «A, B và C». */

/** Empty for no texts. */
export function listText(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join('')
  return `${texts.slice(0, -1).join(', ')} và ${texts.at(-1)}`
}
