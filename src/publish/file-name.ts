/** File names that every system takes, from names of provinces and other text. */

/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/

const LONGEST = 100

/**
 * A name of small letters, digits and hyphens: `Bà Rịa - Vũng Tàu` becomes `ba-ria-vung-tau`.
 * Never empty, never a path, never a name reserved by Windows.
 */
export function safeFileName(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  if (plain === '') return 'bao-cao'
  return RESERVED.test(plain) ? `${plain}-` : plain
}
