import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FileObject, compactFile } from '../../../../src/render/pdf/compact-file.ts'
import { plainObjects } from '../../../support/pdf-objects.ts'

const small = (id: number, text: string): FileObject => ({ id, parts: [`${id} 0 obj`, text, 'endobj'] })
const stream = (id: number, bytes: Uint8Array): FileObject => ({
  id,
  parts: [`${id} 0 obj`, `<</Length ${bytes.length}>>`, 'stream', bytes, '\nendstream', 'endobj'],
})

/** Entries of the cross-reference stream, by number of the object. */
function entriesOf(file: Uint8Array): readonly (readonly [number, number, number])[] {
  const text = Buffer.from(file).toString('latin1')
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
  const [opening = '', size, length] =
    /^\d+ 0 obj\n<<\/Type\/XRef\/Size (\d+).*\/Length (\d+)>>\nstream\n/.exec(text.slice(start)) ?? []
  const at = start + opening.length
  const bytes = inflateSync(file.subarray(at, at + Number(length)))
  expect(bytes).toHaveLength(Number(size) * 7)
  return Array.from({ length: Number(size) }, (_, id) => [
    bytes.readUInt8(id * 7),
    bytes.readUInt32BE(id * 7 + 1),
    bytes.readUInt16BE(id * 7 + 5),
  ])
}

describe('a compact file', () => {
  test('packs what has no stream, and every object is found by its number', () => {
    const objects = fc
      .uniqueArray(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 1200 })
      .map((ids) =>
        ids.map((id) => (id % 7 === 0 ? stream(id, Uint8Array.of(id & 255, 10, 13)) : small(id, `<<\n/Id ${id}\n>>`))),
      )
    fc.assert(
      fc.property(objects, (all) => {
        const last = Math.max(...all.map(({ id }) => id))
        const file = compactFile(all, { last, entries: '/Root 1 0 R' })
        const text = Buffer.from(file).toString('latin1')
        const entries = entriesOf(file)
        const whole = plainObjects(file)
        for (const { id, parts } of all) {
          const [kind, place] = entries[id] ?? []
          if (id % 7 === 0)
            expect([kind, text.slice(place).startsWith(`${id} 0 obj\n<</Length 3>>\nstream\n`)]).toEqual([1, true])
          else {
            expect(whole).toContain(`\n${id} 0 obj\n${parts[1]?.toString()}\nendobj`)
            const [streamKind, streamPlace] = entries[place ?? 0] ?? []
            expect([kind, streamKind]).toEqual([2, 1])
            expect(text.slice(streamPlace)).toMatch(/^\d+ 0 obj\n<<\/Type\/ObjStm/)
          }
        }
        expect(entries.filter(([kind]) => kind === 2)).toHaveLength(all.filter(({ id }) => id % 7 !== 0).length)
      }),
      { numRuns: 20 },
    )
  })

  test('begins as a binary file of version 1.7', () => {
    const file = compactFile([small(1, '<</Type /Catalog>>')], { last: 1, entries: '/Root 1 0 R' })
    expect(Buffer.from(file.subarray(0, 15)).toString('latin1')).toBe('%PDF-1.7\n%\xff\xff\xff\xff\n')
    expect(Buffer.from(file).toString('latin1')).toContain('/Size 4/W[1 4 2]/Root 1 0 R')
  })
})
