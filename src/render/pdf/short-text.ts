/** Texts of the file that no page shows: descriptions, bookmarks, metadata. */

// ISO 19005-3, 6.1.13: no string is longer than 32 767 bytes; each unit takes two, a mark stands before them.
const MOST_UNITS = 16_000

/** The text, cut with an ellipsis where it would be longer than a string of the file may be. */
export function shortText(text: string): string {
  if (text.length <= MOST_UNITS) return text
  return `${text.slice(0, MOST_UNITS).replace(/[\ud800-\udbff]$/, '')}…`
}
