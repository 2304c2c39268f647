import { type Extraction, extracted } from './extraction.ts'

const UTF16 = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
] as const

/** Old Arabic files are in the Windows code page, everything else in Unicode. */
export function plainText(bytes: Uint8Array): Extraction {
  const marked = UTF16.find(([first, second]) => bytes[0] === first && bytes[1] === second)
  if (marked) return extracted(new TextDecoder(marked[2]).decode(bytes))
  if (bytes.subarray(0, 8192).includes(0)) return { ok: false, reason: 'unsupported' }
  return extracted(decodeUtf8(bytes) ?? new TextDecoder('windows-1256').decode(bytes))
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
