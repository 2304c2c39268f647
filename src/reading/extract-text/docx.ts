import { type Extraction, extracted } from './extraction.ts'
import { unpackedSize } from './zip-size.ts'

const LARGEST_UNPACKED = 60 * 1024 * 1024

export async function docxText(bytes: Uint8Array): Promise<Extraction> {
  const size = unpackedSize(bytes)
  if (size === null) return { ok: false, reason: 'unreadable' }
  if (size > LARGEST_UNPACKED) return { ok: false, reason: 'too_large' }
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    return extracted(value)
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}
