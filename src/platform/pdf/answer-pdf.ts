import type { Context as HonoContext } from 'hono'
import type { Env } from '../http/env.ts'
import type { PdfDocument } from './document.ts'

interface PdfAnswer {
  /** Of the file, without its ending. */
  name: string
  /** Released: any proxy may keep it, and asks again with its tag. What is not stays with the reader. */
  public: boolean
}

/** Answers with a document as PDF; whoever holds the same one is told so before anything is set. */
export async function answerPdf(c: HonoContext<Env>, document: PdfDocument, { name, public: released }: PdfAnswer): Promise<Response> {
  const { pdf } = c.var
  const etag = pdf.tagOf(document)
  const headers = { etag, 'cache-control': released ? 'public, max-age=60' : 'no-store' }
  if (
    c.req
      .header('if-none-match')
      ?.split(/\s*,\s*/)
      .includes(etag)
  )
    return c.body(null, 304, headers)
  return send(c, await pdf.fetch(document), name, 'inline', headers)
}

/** Answers once with a document that holds secrets: nothing here keeps it, nor does a proxy, and it is a file at once, not a window to be loaded again. */
export async function answerPdfOnce(c: HonoContext<Env>, document: PdfDocument, name: string): Promise<Response> {
  return send(c, await c.var.pdf.printUnkept(document), name, 'attachment', { 'cache-control': 'no-store' })
}

function send(c: HonoContext<Env>, file: Buffer, name: string, as: 'inline' | 'attachment', headers: Record<string, string>): Response {
  return c.body(new Uint8Array(file), 200, {
    ...headers,
    'content-type': 'application/pdf',
    'content-disposition': `${as}; filename="${name.replace(/[^\w-]/g, '_')}.pdf"`,
  })
}
