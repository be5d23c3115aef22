/**
 * The file as bytes: objects without a stream are packed into object streams, and found through a cross-reference
 * stream (ISO 32000-1, 7.5.7 and 7.5.8; ISO 19005-3 allows both). The tags of a report are some hundred small objects,
 * which shrink to a tenth so.
 */
import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'

/** An object as it stands in the file: lines of text, and the bytes of its stream if it has one. */
export interface FileObject {
  readonly id: number
  readonly parts: readonly (string | Uint8Array)[]
}

export interface Trailer {
  /** Greatest number of an object. */
  readonly last: number
  /** Entries of the trailer that name the catalog and the like. */
  readonly entries: string
}

/** Where an object is found: from a byte of the file on, or as a member of an object stream. */
type Place =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'member'; readonly stream: number; readonly index: number }

/** The second line tells programs that the file is binary (ISO 32000-1, 7.5.2). */
const HEADER = latin1('%PDF-1.7\n%\xff\xff\xff\xff\n')
/** A reader unpacks a whole stream for one object; so many are enough to shrink well. */
const MEMBERS = 500
const STREAM = 'stream'
const ENTRY_BYTES = 7

/** The bytes of a file of these objects; what one says of its own number in a first and last line is as pdfkit writes it. */
export function compactFile(objects: readonly FileObject[], trailer: Trailer): Uint8Array {
  const small = objects.filter(({ parts }) => !parts.includes(STREAM))
  const streams = objects.filter(({ parts }) => parts.includes(STREAM))
  const packs = Array.from({ length: Math.ceil(small.length / MEMBERS) }, (_, index) =>
    small.slice(index * MEMBERS, (index + 1) * MEMBERS),
  )
  const places = new Map<number, Place>()
  packs.forEach((members, pack) => {
    const stream = trailer.last + 1 + pack
    streams.push(packOf(members, stream))
    members.forEach(({ id }, index) => places.set(id, { kind: 'member', stream, index }))
  })
  const chunks: Uint8Array[] = [HEADER]
  let offset = HEADER.length
  const write = ({ id, parts }: FileObject): void => {
    places.set(id, { kind: 'offset', offset })
    for (const part of parts) {
      const bytes = typeof part === 'string' ? latin1(`${part}\n`) : part
      chunks.push(bytes)
      offset += bytes.length
    }
  }
  streams.forEach(write)
  const start = offset
  const own = trailer.last + 1 + packs.length
  places.set(own, { kind: 'offset', offset: start })
  const entries = `/Type/XRef/Size ${own + 1}/W[1 4 2]${trailer.entries}`
  write(streamObject(own, entries, crossReferences(places, own + 1)))
  chunks.push(latin1(`startxref\n${start}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(chunks))
}

/** An object stream: numbers and places of its members, then the members. */
function packOf(members: readonly FileObject[], id: number): FileObject {
  // Between the line that opens an object and the one that closes it.
  const bodies = members.map(({ parts }) => `${parts.slice(1, -1).join('\n')}\n`)
  let offset = 0
  const index = members.map((member, at) => {
    const entry = `${member.id} ${offset}`
    offset += bodies[at]?.length ?? 0
    return entry
  })
  const head = `${index.join(' ')}\n`
  const entries = `/Type/ObjStm/N ${members.length}/First ${head.length}`
  return streamObject(id, entries, latin1(head + bodies.join('')))
}

function streamObject(id: number, entries: string, content: Uint8Array): FileObject {
  const packed = deflateSync(content, { level: 9 })
  const dictionary = `<<${entries}/Filter/FlateDecode/Length ${packed.length}>>`
  return { id, parts: [`${id} 0 obj`, dictionary, STREAM, packed, '\nendstream', 'endobj'] }
}

/** One entry an object; object 0 heads the list of free ones, as do numbers that were never used. */
function crossReferences(places: ReadonlyMap<number, Place>, size: number): Uint8Array {
  const bytes = Buffer.alloc(size * ENTRY_BYTES)
  bytes.writeUInt16BE(0xffff, 5)
  for (const [id, place] of places) {
    const at = id * ENTRY_BYTES
    const [kind, first, second] = place.kind === 'offset' ? [1, place.offset, 0] : [2, place.stream, place.index]
    bytes.writeUInt8(kind ?? 0, at)
    bytes.writeUInt32BE(first ?? 0, at + 1)
    bytes.writeUInt16BE(second ?? 0, at + 5)
  }
  return bytes
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
