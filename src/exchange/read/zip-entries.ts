import { inflateRawSync } from 'node:zlib'
import { mostUnpacked } from '../limits.ts'

export interface Entry {
  name: string
  method: number
  packed: number
  unpacked: number
  offset: number
}

const [end, central, local] = [0x06054b50, 0x02014b50, 0x04034b50]
const mostEntries = 2000

/** The list at the end of a zip file, or null when there is none. */
export function entriesOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = bytes.length - 22
  for (const first = Math.max(0, at - 65_535); at >= first && view.getUint32(at, true) !== end; ) at--
  if (at < 0 || view.getUint32(at, true) !== end) return null
  const count = view.getUint16(at + 10, true)
  if (count > mostEntries) return null
  const entries: Entry[] = []
  let next = view.getUint32(at + 16, true)
  for (let nth = 0; nth < count; nth++) {
    if (next + 46 > bytes.length || view.getUint32(next, true) !== central) return null
    const [nameLength, extra, comment] = [view.getUint16(next + 28, true), view.getUint16(next + 30, true), view.getUint16(next + 32, true)]
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(next + 46, next + 46 + nameLength)),
      method: view.getUint16(next + 10, true),
      packed: view.getUint32(next + 20, true),
      unpacked: view.getUint32(next + 24, true),
      offset: view.getUint32(next + 42, true),
    })
    next += 46 + nameLength + extra + comment
  }
  return entries
}

/** Whether all of it together unpacks to no more than is allowed: what the list says is not believed, it is tried. */
export function unpackedSafely(bytes: Uint8Array, entries: readonly Entry[]): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = mostUnpacked
  for (const { method, packed, unpacked, offset } of entries) {
    if (unpacked > left || offset + 30 > bytes.length || view.getUint32(offset, true) !== local) return false
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (method === 0) left -= packed
    else if (method === 8) {
      try {
        left -= inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, left) }).length
      } catch {
        return false
      }
    } else return false
    if (left <= 0) return false
  }
  return true
}
