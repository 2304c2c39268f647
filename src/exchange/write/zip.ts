import { crc32, createDeflateRaw } from 'node:zlib'

export interface ZipFile {
  name: string
  /** The text in pieces: it is packed and sent as it comes, and never held whole. */
  content: Iterable<string> | AsyncIterable<string>
}

interface Written {
  name: Buffer
  offset: number
  crc: number
  packed: number
  unpacked: number
}

// Sizes follow their data (bit 3), names are UTF-8 (bit 11); all days are 1 January 1980: the same rows give the same bytes.
const [flags, deflated, version, noTime, firstDay] = [0x0808, 8, 20, 0, 0x21]

/** The bytes of a zip file, made while they are read. */
export async function* zipOf(files: Iterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const written: Written[] = []
  let offset = 0
  for (const { name, content } of files) {
    const entry: Written = { name: Buffer.from(name), offset, crc: 0, packed: 0, unpacked: 0 }
    for await (const bytes of fileOf(entry, content)) {
      offset += bytes.length
      yield bytes
    }
    written.push(entry)
  }
  const list = Buffer.concat(written.map(listed))
  yield list
  yield numbers([0x06054b50, 4], [0, 2], [0, 2], [written.length, 2], [written.length, 2], [list.length, 4], [offset, 4], [0, 2])
}

async function* fileOf(entry: Written, content: ZipFile['content']): AsyncGenerator<Uint8Array> {
  yield Buffer.concat([numbers([0x04034b50, 4], ...head, [0, 4], [0, 4], [0, 4], [entry.name.length, 2], [0, 2]), entry.name])
  for await (const bytes of packed(entry, content)) {
    entry.packed += bytes.length
    yield bytes
  }
  yield numbers([0x08074b50, 4], [entry.crc, 4], [entry.packed, 4], [entry.unpacked, 4])
}

const head: [number, number][] = [
  [version, 2],
  [flags, 2],
  [deflated, 2],
  [noTime, 2],
  [firstDay, 2],
]

async function* packed(entry: Written, content: ZipFile['content']): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw()
  const feed = (async () => {
    for await (const text of content) {
      const bytes = Buffer.from(text)
      entry.crc = crc32(bytes, entry.crc)
      entry.unpacked += bytes.length
      if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve))
    }
    deflate.end()
  })()
  feed.catch((error) => deflate.destroy(error))
  for await (const bytes of deflate) yield bytes
  await feed
}

function listed({ name, offset, crc, packed, unpacked }: Written): Buffer {
  const sizes: [number, number][] = [
    [crc, 4],
    [packed, 4],
    [unpacked, 4],
    [name.length, 2],
  ]
  return Buffer.concat([
    numbers([0x02014b50, 4], [version, 2], ...head, ...sizes, [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
    name,
  ])
}

/** Numbers with their width in bytes, the lowest byte first. */
function numbers(...fields: [number, number][]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, width]) => sum + width, 0))
  let at = 0
  for (const [value, width] of fields) {
    bytes.writeUIntLE(value, at, width)
    at += width
  }
  return bytes
}
