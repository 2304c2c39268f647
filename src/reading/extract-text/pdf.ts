import { extractText, getDocumentProxy } from 'unpdf'
import { type Extraction, extracted } from './extraction.ts'

const MOST_PAGES = 200

/** A scanned page holds no text: such a file comes back as empty. */
export async function pdfText(bytes: Uint8Array): Promise<Extraction> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (document.numPages > MOST_PAGES) return { ok: false, reason: 'too_large' }
    const { text } = await extractText(document, { mergePages: false })
    return extracted(text.join('\n'))
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}
