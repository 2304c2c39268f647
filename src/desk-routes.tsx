import { Hono } from 'hono'
import { noticeOf } from './frame.ts'
import { LedgerPage } from './pages/ledger.tsx'
import { MailPage } from './pages/mail.tsx'
import { type Actor, has, type Role } from './platform/actor.ts'
import type { Env } from './platform/http/env.ts'
import { isId } from './platform/ids.ts'
import { readLedger } from './platform/ledger/queries.ts'
import { findSentMail, listSentMail } from './platform/mail/queries.ts'
import { Refusal } from './platform/refusal.ts'
import { splitPath } from './platform/words/language.ts'

const pageSize = 50

/** The styles that a mail brings, and nothing else. */
const asInMailPrograms = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-popups"

/** Pages of the desk that belong to no slice: what was sent, and what was done. */
export const deskRoutes = new Hono<Env>()
  .get('/desk/mail', async (c) => {
    const { db, actor } = c.var.context
    only(actor, 'cell', 'administrator', 'auditor')
    return c.var.page(<MailPage mails={await listSentMail(db)} />)
  })
  .get('/desk/mail/:id', async (c) => {
    const { db, actor } = c.var.context
    only(actor, 'cell', 'administrator', 'auditor')
    const id = c.req.param('id')
    const mail = isId(id) ? await findSentMail(db, id) : undefined
    if (!mail?.html) throw new Refusal('missing', 'app', 'missing')
    return c.html(mail.html, 200, { 'content-security-policy': asInMailPrograms })
  })
  .get('/desk/ledger', async (c) => {
    const { db, actor } = c.var.context
    only(actor, 'administrator', 'auditor')
    const before = c.req.query('before')
    const lines = await readLedger(db, actor.commandId, { before: before && isId(before) ? before : undefined, limit: pageSize })
    const { language } = splitPath(new URL(c.req.url).pathname)
    const labelled = lines.map((line) => ({ ...line, actLabel: noticeOf(language, line.act) ?? line.act }))
    const older = lines.length === pageSize ? `/desk/ledger?before=${lines.at(-1)!.id}` : null
    return c.var.page(<LedgerPage lines={labelled} older={older} />)
  })

function only(actor: Actor, ...roles: Role[]): void {
  if (!has(actor, ...roles)) throw new Refusal('forbidden', 'app', 'forbidden')
}
