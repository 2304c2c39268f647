const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const COMMENT_LIMIT = 65_557

/** What an archive says it unpacks to, read from its directory before anything is unpacked; null when it has none. */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = directoryEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null
    total += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return total
}

function directoryEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - COMMENT_LIMIT)
  for (let at = view.byteLength - 22; at >= earliest; at--) if (view.getUint32(at, true) === DIRECTORY_END) return at
  return null
}
