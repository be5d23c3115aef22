/** Operands of page descriptions: short numbers and text strings. */

/** At most three decimals, no exponent, no negative zero. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** A text string in UTF-16BE with its mark, as hexadecimal. */
export function unicodeString(text: string): string {
  let hex = 'feff'
  for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).padStart(4, '0')
  return `<${hex}>`
}
