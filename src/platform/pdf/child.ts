import type { PdfDocument } from './document.ts'
import { typeset } from './typeset.ts'

/** What the printer sends to its child, and what comes back. Memory is what the child holds, in bytes. */
export interface PrintOrder {
  id: number
  document: PdfDocument
}
export type Printed = { id: number; memory: number } & ({ pdf: Uint8Array } | { failure: string })

process.on('message', ({ id, document }: PrintOrder) => {
  const memory = () => process.memoryUsage.rss()
  try {
    const pdf = typeset(document)
    process.send!({ id, pdf, memory: memory() } satisfies Printed)
  } catch (error) {
    process.send!({ id, failure: error instanceof Error ? error.message : String(error), memory: memory() } satisfies Printed)
  }
})
process.on('disconnect', () => process.exit())
