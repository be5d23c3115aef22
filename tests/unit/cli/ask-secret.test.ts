import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { askSecret } from '../../../src/cli/ask-secret.ts'

async function session(typed: string, isEnded = false) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let interrupts = 0
  const answer = askSecret('Mật khẩu: ', { input, output, interrupt: () => (interrupts += 1) })
  input.write(typed)
  if (isEnded) input.end()
  const given = await answer
  output.end()
  return { answer: given, shown: String(output.read()), interrupts }
}

test('what is typed is the answer, and is not shown', async () => {
  expect(await session('mật khẩu 42\r')).toEqual({ answer: 'mật khẩu 42', shown: 'Mật khẩu: \n', interrupts: 0 })
})

test('an empty line is an empty password', async () => {
  expect(await session('\r')).toMatchObject({ answer: '' })
})

test('a letter of two octets is rubbed out whole', async () => {
  expect(await session('đá\u007f\r')).toMatchObject({ answer: 'đ' })
})

test('input that ends, or Ctrl+D, is no answer', async () => {
  expect(await session('', true)).toMatchObject({ answer: null })
  expect(await session('\u0004')).toMatchObject({ answer: null })
})

test('Ctrl+C is handed on', async () => {
  expect(await session('mat\u0003')).toEqual({ answer: null, shown: 'Mật khẩu: \n', interrupts: 1 })
})
