/** Order of names as a Vietnamese reader expects it: `a ă â b c d đ e ê`, tone marks after letters. */

const collator = new Intl.Collator('vi', { numeric: true })

/** Compares two names for sorting; numbers in them count by value. */
export function byVietnameseName(a: string, b: string): number {
  return collator.compare(a, b)
}
