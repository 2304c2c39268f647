import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deskRoutes } from './desk-routes.tsx'
import { doImport } from './exchange/carry-out-import.ts'
import { createView, noticeOf, wordOf } from './frame.ts'
import { identify } from './identify.ts'
import { NoCommandPage } from './pages/no-command.tsx'
import { homeCommand } from './places/command.ts'
import { assetRoutes } from './platform/http/assets.ts'
import { compress } from './platform/http/compress.ts'
import type { Env } from './platform/http/env.ts'
import { onError, onNotFound } from './platform/http/failures.tsx'
import { prepareRequest } from './platform/http/request.tsx'
import { sameOriginForms, securityHeaders } from './platform/http/security.ts'
import { doTurn, hourly, takeTurns } from './platform/jobs/turns.ts'
import { startWorker } from './platform/jobs/worker.ts'
import { mailerOf } from './platform/mail/mailer.ts'
import { newsBy } from './platform/mail/news.ts'
import { createPrinter } from './platform/pdf/printer.ts'
import { createShelf } from './platform/pdf/shelf.ts'
import type { App, AppOptions } from './platform/start/start.ts'
import { FailurePage } from './platform/ui/failure-page.tsx'
import { splitPath } from './platform/words/language.ts'
import { doPlan } from './presence/carry-out-plan.ts'
import { slices } from './slices.ts'

const megabyte = 1024 * 1024

/** The whole site as one function from request to response, and the worker behind it. */
export async function createApp({ db, publicDb, config, now, turns }: AppOptions): Promise<App> {
  const home = remember(() => homeCommand(db))
  const printer = createPrinter()
  const tasks = turns === 'off' ? [] : slices.flatMap((slice) => slice.tasks ?? [])
  const mailer = mailerOf(config, now)
  const { publicUrl } = config
  const prepare = hourly(now, async (at) => {
    const command = await home()
    if (command) await takeTurns(db, command.id, tasks, at)
    return command !== null
  })
  // What takes minutes has a lane of its own: mail goes out while a week is planned.
  const workers = [
    startWorker(db, {
      handlers: { mail: mailer, news: newsBy(mailer, now), turn: doTurn(tasks, { publicDb, now, publicUrl }) },
      now,
      prepare,
    }),
    startWorker(db, { handlers: { import: doImport({ db, now, publicUrl }) }, now }),
    startWorker(db, { handlers: { plan: doPlan({ db, now, publicUrl }) }, now }),
  ]
  const app = new Hono<Env>({ getPath: (request) => splitPath(new URL(request.url).pathname).path })
  app.onError(onError)
  app.notFound(onNotFound)
  app.use(compress, securityHeaders)
  app.route('/', assetRoutes)
  app.use(
    prepareRequest({
      db,
      publicDb,
      config,
      pdf: createShelf(printer),
      now,
      askerOf: identify(db, home, now),
      viewOf: createView(home),
      noticeOf,
      wordOf,
    }),
  )
  // PostgreSQL keeps no NUL in a text: an address that holds one is nobody's.
  app.use(async (c, next) => (/%00/.test(c.req.url) ? c.var.page(<FailurePage failure="notFound" />, 404) : next()))
  app.use(
    sameOriginForms(
      config.publicUrl,
      slices.flatMap(({ postedFromElsewhere }) => postedFromElsewhere ?? []),
    ),
    bodyLimit({ maxSize: 12 * megabyte }),
  )
  app.use(async (c, next) => {
    if (await home()) return next()
    return c.var.page(<NoCommandPage />)
  })
  app.use('/desk/*', async (c, next) => {
    if (c.var.context.actor.accountId) return next()
    const { pathname, search } = new URL(c.req.url)
    const after = c.req.method === 'GET' ? pathname + search : c.var.href('/desk')
    return c.redirect(`${c.var.href('/sign-in')}?next=${encodeURIComponent(after)}`, 303)
  })
  app.use('/desk/*', async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store')
  })
  app.route('/', deskRoutes)
  for (const { routes } of slices) app.route('/', routes)
  const close = async () => {
    await Promise.all([...workers.map((worker) => worker.stop()), printer.close()])
  }
  return { fetch: app.fetch, close }
}

/** Asks until there is an answer, then never again: the home command, once opened, stays. */
function remember<Value>(ask: () => Promise<Value | null>): () => Promise<Value | null> {
  let known: Value | null = null
  return async () => {
    known ??= await ask()
    return known
  }
}
