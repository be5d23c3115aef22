import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type JsonValue, jsonTree } from '../../../src/read/json-tree.ts'

/** Texts of RFC 8259: each says something about one rule of the grammar. */
const ACCEPTED: readonly string[] = [
  ...[
    '0',
    '-0',
    '1',
    '-1',
    '10',
    '7.10',
    '-0.0',
    '0e1',
    '0e+1',
    '1E2',
    '1e-2',
    '1E+2',
    '1.5e3',
    '123456789012345678901',
  ],
  ...['1e400', '-1e-400', '0.00000000000000000000001'],
  ...[
    '"a"',
    '""',
    '"\\u00e0"',
    '"\\u0000"',
    '"\\ud83d\\ude00"',
    '"\\ud800"',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '"\u007f"',
  ],
  ...['"\u2028"', '"\u00e0"', '"e\u0300"', '"\ufeff"', '"😀"', '"// không phải chú thích"', '"[{"', '"\\u200b"'],
  ...['true', 'false', 'null'],
  ...['[]', '[ ]', '[1]', '[1,2]', '[\n1\n,\r\n2\t]', '[[]]', '[[],[[]]]', '["a",null,{}]', '[""]'],
  ...['{}', '{ }', '{"a":1}', '{"a":{"b":[]}}', '{"":0}', '{"a":1,"b":2}', '{"a\\u0000":1}', '{"__proto__":{"x":1}}'],
  ...['{"constructor":1,"toString":2,"hasOwnProperty":3}', ' [1] ', '\t{"a" : 1}\n', '\r\n1\r\n'],
]

const REJECTED: readonly string[] = [
  ...['', ' ', '\n', '\u00a0', '\u2060', '\ufeff[]', '\u0000', '[1]\u0000', '[1]\u000c'],
  ...[
    '[',
    ']',
    '{',
    '}',
    '[1',
    '[1,',
    '[1,]',
    '[,1]',
    '[,]',
    '[1,,2]',
    '[1 2]',
    '[1:2]',
    '[1}',
    '{]',
    '[[1]',
    '[]]',
    '[1];',
  ],
  ...['{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a" 1}', '{"a",1}', '{a:1}', "{'a':1}", '{1:1}', '{null:1}'],
  ...[
    '{"a":1 "b":2}',
    '{"a":1,,"b":2}',
    '{,"a":1}',
    '{"a"::1}',
    '{"a":1}}',
    '{"a":1}{"b":2}',
    '{[1]:2}',
    '{"a":}',
    '{:1}',
  ],
  ...[
    '01',
    '-01',
    '00',
    '1.',
    '.5',
    '-.5',
    '-',
    '+1',
    '1e',
    '1e+',
    '1E-',
    '1.e1',
    '1.5.5',
    '0x10',
    '1_000',
    '1,5',
    '2e1.5',
  ],
  ...[
    '- 1',
    '--1',
    '1 000',
    '١٢',
    '１',
    '∞',
    '½',
    'NaN',
    'Infinity',
    '-Infinity',
    '-NaN',
    '[NaN]',
    '{"a":Infinity}',
    'inf',
  ],
  ...[
    '"a',
    'a"',
    '"',
    '"\\"',
    '"\\x"',
    '"\\u12"',
    '"\\u12G4"',
    '"\\U0041"',
    '"\\ "',
    "'a'",
    '“a”',
    '"a\nb"',
    '"a\tb"',
    '"\u0001"',
  ],
  ...['"\\', '"\\u', '`a`', 'True', 'FALSE', 'nul', 'nulls', 'undefined', 'None', 'tru', 'true false', 'a'],
  ...[
    '// a\n1',
    '/* a */1',
    '1 // a',
    '[1 /* a */]',
    '# a\n1',
    '/',
    '[1/]',
    '[/**/]',
    '*',
    '<a>',
    '@',
    '[1]a',
    '"a" "b"',
  ],
]

test('the table is long enough to mean something', () => {
  expect(ACCEPTED.length).toBeGreaterThanOrEqual(50)
  expect(REJECTED.length).toBeGreaterThanOrEqual(100)
})

describe('the grammar', () => {
  test.each(ACCEPTED)('%j is accepted', (text) => {
    expect(jsonTree(text).faults).toEqual([])
    expect(jsonTree(text).root).not.toBeNull()
    expect(isJson(text)).toBe(true)
  })

  test.each(REJECTED)('%j is rejected', (text) => {
    expect(jsonTree(text)).toMatchObject({ root: null, faults: [{ kind: 'syntax' }] })
    expect(isJson(text)).toBe(false)
  })

  test('whatever the text, it is accepted exactly where the language itself accepts it', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '\\u00e0',
        '"a"',
        '"b"',
        '1',
        '0',
        '-',
        '.',
        'e',
        '1.50',
        'null',
        'true',
      ],
      ...[' ', '\n', '\t', '\u0000', '/', '//', '/*', '*/', 'NaN', '\ufeff', '\u2028', '\ud800', 'à'],
    )
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
      fc.json(),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    fc.assert(
      fc.property(text, (source) => {
        const { root, faults } = jsonTree(source)
        const isAccepted = root !== null && faults.every(({ kind }) => kind === 'duplicateKey')
        expect(isAccepted).toBe(isJson(source))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what a tree holds', () => {
  test('is what the language reads, numbers apart: they keep their text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const { root } = jsonTree(JSON.stringify(value))
        if (!root) throw new Error('no tree')
        expect(plain(root)).toEqual(textOfNumbers(value))
      }),
    )
  })

  test.each(['7.10', '-0', '1e3', '1E+2', '123456789012345678901234567890', '0.10', '1.0'])('%s as written', (text) => {
    expect(jsonTree(`[${text}]`).root).toMatchObject({ items: [{ text, isNumber: true, offset: 1 }] })
  })
})

describe('keys that stand twice', () => {
  test('are told with both places, also where an escape hides it', () => {
    expect(jsonTree('{"a":1,"\\u0061":2}').faults).toEqual([
      { kind: 'duplicateKey', key: 'a', offset: 7, first: 1, path: '$.a' },
    ])
  })

  test('are none in different objects', () => {
    expect(jsonTree('[{"a":1},{"a":{"a":2}}]').faults).toEqual([])
  })

  test('are keys like any other under names that objects inherit', () => {
    expect(jsonTree('{"__proto__":1,"toString":2}').faults).toEqual([])
    expect(jsonTree('{"__proto__":1,"__proto__":2}').faults).toMatchObject([{ key: '__proto__' }])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('are told for the first objects only', () => {
    const text = `[${Array.from({ length: 50 }, () => '{"a":1,"a":2}').join(',')}]`
    expect(jsonTree(text).faults).toHaveLength(20)
  })
})

describe('bounds', () => {
  test.each([
    ['lists', '['.repeat(64) + ']'.repeat(64), '['.repeat(65) + ']'.repeat(65)],
    ['objects', '{"a":'.repeat(63) + '{}' + '}'.repeat(63), '{"a":'.repeat(64) + '{}' + '}'.repeat(64)],
  ])('%s within lists may go 64 deep', (_, deep, tooDeep) => {
    expect(jsonTree(deep).faults).toEqual([])
    expect(jsonTree(tooDeep)).toMatchObject({ root: null, faults: [{ kind: 'tooDeep' }] })
  })

  test('brackets in texts are no nesting', () => {
    expect(jsonTree(JSON.stringify('['.repeat(1000))).faults).toEqual([])
  })

  test('two million values and no more', () => {
    expect(jsonTree(`[0${',0'.repeat(2_000_000)}]`)).toMatchObject({ root: null, faults: [{ kind: 'tooMany' }] })
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Entries instead of objects: a key such as `__proto__` must not vanish in the comparison. */
function plain(value: JsonValue): unknown {
  if (value.kind === 'scalar') return value.text
  if (value.kind === 'list') return value.items.map(plain)
  const entries = new Map(value.members.map((member) => [member.key, plain(member.value)]))
  return { entries: [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)) }
}

function textOfNumbers(value: unknown): unknown {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map(textOfNumbers)
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value)
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [key, textOfNumbers(each)])
  return { entries: entries.toSorted(([a], [b]) => (a < b ? -1 : 1)) }
}
