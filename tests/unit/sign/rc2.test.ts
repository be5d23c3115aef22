import { expect, test } from 'vitest'
import { decryptRc2 } from '../../../src/sign/rc2.ts'

const hex = (text: string): Buffer => Buffer.from(text, 'hex')
/** A block of padding only, of which nothing is left. */
const PADDING = hex('0808080808080808')

// RFC 2268, section 5: those in which all bits of the key count.
test.each([
  ['ffffffffffffffff', 'ffffffffffffffff', '278b27e42e2f0d49'],
  ['3000000000000000', '1000000000000001', '30649edf9be7d2c2'],
  ['88bca90e90875a7f0f79c384627bafb2', '0000000000000000', '2269552ab0f85ca6'],
])('the key %s makes %s of what it had made %s', (key, clear, locked) => {
  const iv = Buffer.from(hex(clear).map((octet, at) => octet ^ (PADDING[at] ?? 0)))
  expect(decryptRc2(hex(locked), hex(key), iv)).toEqual(new Uint8Array())
  expect(decryptRc2(hex(locked), hex(key), hex(clear))).toBeNull()
})

test('what is no whole number of blocks is nothing', () => {
  expect(decryptRc2(new Uint8Array(7), hex('ffff'), PADDING)).toBeNull()
  expect(decryptRc2(new Uint8Array(), hex('ffff'), PADDING)).toBeNull()
})
