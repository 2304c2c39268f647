import { docxText } from './docx.ts'
import { type Extraction, LARGEST_FILE } from './extraction.ts'
import { pdfText } from './pdf.ts'
import { plainText } from './plain-text.ts'

/** The text of a report as a person has it: typed text, Word or PDF, told apart by content and not by name. */
export async function extractText(bytes: Uint8Array): Promise<Extraction> {
  if (bytes.length > LARGEST_FILE) return { ok: false, reason: 'too_large' }
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  if (startsWith(bytes, '%PDF-')) return pdfText(bytes)
  if (startsWith(bytes, 'PK\u0003\u0004')) return docxText(bytes)
  return plainText(bytes)
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((letter, at) => bytes[at] === letter.charCodeAt(0))
}
