import { Hono, type Context as HonoContext } from 'hono'
import type { Action } from '../platform/action.ts'
import { type Actor, has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import type { FormErrors } from '../platform/ui/form.tsx'
import { dealWithFinding } from './deal-with-finding.ts'
import { check } from './leaks/findings.ts'
import type { ReturnedReason } from './pages/release-card.tsx'
import { ReleasesPage } from './pages/releases-page.tsx'
import { WithdrawalPage } from './pages/withdrawal-page.tsx'
import { lockCommunique } from './queries/communiques.ts'
import { listWaiting } from './queries/releases.ts'
import { refuse } from './release.ts'
import { withdrawCommunique } from './withdraw-communique.ts'

const pageSize = 25

interface ReleaseActions {
  signRelease: Action
  signReleases: Action
  withholdRelease: Action
}

/** Where publishers read, sign and withhold; the cell and the auditor read. */
export function createDeskRoutes({ signRelease, signReleases, withholdRelease }: ReleaseActions): Hono<Env> {
  return new Hono<Env>()
    .get('/desk/releases', async (c) => c.var.page(await releasesPage(c)))
    .post('/desk/releases/signatures', (c) =>
      submit(c, signReleases, { done, again: ({ errors }) => releasesPage(c, { errors: { '': Object.values(errors)[0] } }) }),
    )
    .post('/desk/releases/:id/signature', (c) => submit(c, signRelease, { with: { releaseId: idOf(c.req.param('id')) }, done }))
    .post('/desk/releases/:id/finding', (c) => {
      const id = idOf(c.req.param('id'))
      return submit(c, dealWithFinding, {
        with: { releaseId: id },
        done: () => `/desk/releases#release-${id}`,
        again: (returned) => releasesPage(c, { dealing: { ...returned, id } }),
      })
    })
    .post('/desk/releases/:id/refusal', (c) => {
      const id = idOf(c.req.param('id'))
      return submit(c, withholdRelease, {
        with: { releaseId: id },
        done,
        again: (returned) => releasesPage(c, { returned: { ...returned, id } }),
      })
    })
    .get('/desk/communiques/:id', async (c) => c.var.page(<WithdrawalPage communique={await communiqueOf(c)} />))
    .post('/desk/communiques/:id/withdrawal', (c) =>
      submit(c, withdrawCommunique, {
        with: { releaseId: idOf(c.req.param('id')) },
        done: ({ ref }) => `/desk/meetings/${ref}/communique`,
        again: async (returned) => <WithdrawalPage communique={await communiqueOf(c)} returned={returned} />,
      }),
    )
}

async function communiqueOf(c: HonoContext<Env>) {
  const { db, actor } = c.var.context
  if (!has(actor, 'publisher')) throw refuse('forbidden', 'withdraw-communique')
  const communique = await lockCommunique(db, actor.commandId, idOf(c.req.param('id') ?? ''))
  if (!communique) throw refuse('missing', 'notFound')
  return communique
}

export function mayRead(actor: Actor): boolean {
  return has(actor, 'publisher', 'cell', 'auditor')
}

const done = () => '/desk/releases'

async function releasesPage(c: HonoContext<Env>, again: { returned?: ReturnedReason; dealing?: ReturnedReason; errors?: FormErrors } = {}) {
  const { db, actor } = c.var.context
  if (!mayRead(actor)) throw refuse('forbidden', 'readersOnly')
  const after = c.req.query('after')
  const rows = await listWaiting(db, actor.commandId, { after: after && isId(after) ? after : undefined, limit: pageSize + 1 })
  const releases = rows.slice(0, pageSize).map(check)
  const older = rows.length > pageSize ? `/desk/releases?after=${releases.at(-1)!.id}` : null
  return <ReleasesPage releases={releases} signer={has(actor, 'publisher') ? actor.accountId : null} older={older} {...again} />
}

function idOf(id: string): string {
  if (!isId(id)) throw refuse('missing', 'notFound')
  return id
}
