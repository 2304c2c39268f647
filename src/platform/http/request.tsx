import type { MiddlewareHandler } from 'hono'
import type { Child } from 'hono/jsx'
import type { Actor } from '../actor.ts'
import type { Config } from '../config.ts'
import { type Context, createContext } from '../context.ts'
import type { Db } from '../db/connection.ts'
import type { PdfShelf } from '../pdf/shelf.ts'
import { type View, ViewProvider } from '../ui/view.ts'
import { type Language, localisePath, splitPath } from '../words/language.ts'
import type { Env } from './env.ts'

/** Who asks, and how pages look to them. */
export interface Asker {
  actor: Actor
  reader: View['reader']
}

interface RequestSource {
  db: Db
  publicDb: Db
  config: Config
  pdf: PdfShelf
  now: () => Date
  askerOf: (request: Request, language: Language) => Promise<Asker>
  viewOf: (
    asker: Asker,
    language: Language,
    path: string,
    context: Context,
  ) => Promise<Omit<View, 'language' | 'path' | 'query' | 'notice' | 'reader'>>
  noticeOf: (language: Language, actionId: string) => string | null
  wordOf: (language: Language, slice: string, reason: string) => string
}

/** Gives every request its context, its view and the way to render a page. */
export function prepareRequest(source: RequestSource): MiddlewareHandler<Env> {
  const { db, publicDb, config, pdf, now } = source
  return async (c, next) => {
    const url = new URL(c.req.url)
    const { language, path } = splitPath(url.pathname)
    const asker = await source.askerOf(c.req.raw, language)
    const context = createContext({ db, actor: asker.actor, now, publicUrl: config.publicUrl })
    c.set('context', context)
    c.set('publicDb', publicDb)
    c.set('config', config)
    c.set('pdf', pdf)
    c.set('href', (to) => localisePath(language, to))
    c.set('wordOf', (slice, reason, about = '') => source.wordOf(language, slice, reason).replace('{about}', about))
    const done = url.searchParams.get('done')
    url.searchParams.delete('done')
    const own = { language, path, query: url.search, reader: asker.reader, notice: done && source.noticeOf(language, done) }
    const page = async (child: Child, status: Parameters<Env['Variables']['page']>[1] = 200) => {
      const view = { ...(await source.viewOf(asker, language, path, context)), ...own }
      return c.html(<ViewProvider value={view}>{child}</ViewProvider>, status)
    }
    c.set('page', page)
    await next()
  }
}
