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
  const file = await pdf.fetch(document)
  return c.body(new Uint8Array(file), 200, {
    ...headers,
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name.replace(/[^\w-]/g, '_')}.pdf"`,
  })
}
