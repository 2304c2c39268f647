import type { Child } from 'hono/jsx'
import type { Config } from '../config.ts'
import type { Context } from '../context.ts'
import type { Db } from '../db/connection.ts'
import type { PdfShelf } from '../pdf/shelf.ts'

/** What every request carries. */
export interface Env {
  Variables: {
    /** For acts and for reads of what is not public. */
    context: Context
    /** Sees only the published copies. */
    publicDb: Db
    config: Config
    /** Sets documents for print, in a process of its own. */
    pdf: PdfShelf
    /** Renders a page inside the view of the request. */
    page: (page: Child, status?: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 500) => Promise<Response>
    /** The sentence of a refusal in the language of the reader. */
    wordOf: (slice: string, reason: string, about?: string) => string
    /** The address of a path in the language of the request. */
    href: (path: string) => string
  }
}
