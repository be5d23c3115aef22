/** The objects of a finished file as text, for tests that look at how something is written. */
import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'

const PACK = /\/Type\/ObjStm\/N (\d+)\/First (\d+)\/Filter\/FlateDecode\/Length (\d+)>>\nstream\n/g

/** The file with the members of its object streams written out after it, each as `12 0 obj … endobj`. */
export function plainObjects(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1')
  const members = [...text.matchAll(PACK)].flatMap(([opening, count, first, length]) => {
    const at = text.indexOf(opening) + opening.length
    const content = inflateSync(bytes.subarray(at, at + Number(length))).toString('latin1')
    const numbers = content.slice(0, Number(first)).trim().split(/\s+/).map(Number)
    if (numbers.length !== Number(count) * 2) throw new Error('an object stream says how many members it has not')
    return Array.from({ length: Number(count) }, (_, index) => {
      const start = Number(first) + (numbers[index * 2 + 1] ?? 0)
      const next = numbers[index * 2 + 3]
      const end = next === undefined ? content.length : Number(first) + next
      return `\n${numbers[index * 2]} 0 obj\n${content.slice(start, end)}endobj\n`
    })
  })
  return text + members.join('')
}
