import { createHash } from 'node:crypto'
import type { PdfDocument } from './document.ts'
import type { Printer } from './printer.ts'

/** Keeps printed files by what they hold; the ones asked for least recently go first. */
export interface PdfShelf {
  /** The hash of what the document holds, as an entity tag: the same document is the same file. */
  tagOf: (document: PdfDocument) => string
  fetch: (document: PdfDocument) => Promise<Buffer>
  /** Prints what nobody may find here afterwards. */
  printUnkept: (document: PdfDocument) => Promise<Buffer>
}

/** @param bytes how much it keeps in memory */
export function createShelf(printer: Printer, bytes = 32 * 1024 * 1024): PdfShelf {
  const files = new Map<string, Promise<Buffer>>()
  let held = 0

  async function put(tag: string, document: PdfDocument): Promise<Buffer> {
    const file = await printer.print(document)
    held += file.length
    for (const [oldest, old] of files) {
      if (held <= bytes || oldest === tag) break
      files.delete(oldest)
      held -= (await old).length
    }
    return file
  }

  return {
    tagOf,
    printUnkept: (document) => printer.print(document),
    fetch(document) {
      const tag = tagOf(document)
      const file = files.get(tag) ?? put(tag, document)
      files.delete(tag)
      files.set(tag, file)
      file.catch(() => files.delete(tag))
      return file
    },
  }
}

function tagOf(document: PdfDocument): string {
  return `"${createHash('sha256').update(JSON.stringify(document)).digest('base64url')}"`
}
