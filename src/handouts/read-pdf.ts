import { extractText, getDocumentProxy } from 'unpdf'
import { refuse } from './handout.ts'

/** In megabytes: a presentation, not a film. */
export const mostMegabytes = 8
const mostPages = 120
/** As much as two persons can be asked to read. */
const mostSigns = 60_000

export interface ReadPdf {
  bytes: Buffer
  text: string
  pages: number
  /** What the file says of itself: often the name of whoever wrote it. */
  properties: string
}

/**
 * Reads a file that somebody sent. What cannot be read cannot be checked, and is not taken.
 * @throws {Refusal} invalid, at the field `file`
 */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  if (bytes.length === 0) throw wrong('fileMissing')
  if (bytes.length > mostMegabytes * 1024 * 1024) throw wrong('fileTooLarge')
  if (!bytes.subarray(0, 1024).includes('%PDF-')) throw wrong('notPdf')
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(() => {
    throw wrong('unreadable')
  })
  try {
    if (document.numPages > mostPages) throw wrong('tooManyPages')
    if ((await document.getAttachments()) ?? (await document.getJSActions())) throw wrong('activeFile')
    const { text } = await extractText(document, { mergePages: false })
    const whole = text.join('\n').trim()
    if (whole.length < 20) throw wrong('noText')
    if (whole.length > mostSigns) throw wrong('textTooLong')
    return { bytes, text: whole, pages: document.numPages, properties: propertiesOf((await document.getMetadata()).info) }
  } finally {
    await document.loadingTask.destroy()
  }
}

function propertiesOf(info: object): string {
  const known = info as Record<string, unknown>
  const told = ['Author', 'Title', 'Subject', 'Keywords'].map((key) => known[key])
  return told.filter((value): value is string => typeof value === 'string' && value.trim() !== '').join(' · ')
}

function wrong(reason: Parameters<typeof refuse.key>[0]) {
  return refuse('invalid', reason, { file: reason })
}
