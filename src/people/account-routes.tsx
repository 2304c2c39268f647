import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { closeAccount } from './close-account.ts'
import { openAccount } from './open-account.ts'
import { AccountOpenedPage } from './pages/account-opened.tsx'
import { AccountsPage } from './pages/accounts.tsx'
import { NewAccountPage } from './pages/new-account.tsx'
import { may } from './permissions.ts'
import { listAccounts } from './queries/accounts.ts'
import { listAssociations } from './queries/associations.ts'
import { refuse } from './refusal.ts'

/** Accounts: for the administrator only. */
export const accountRoutes = new Hono<Env>()

accountRoutes.get('/desk/accounts', async (c) => {
  const { db, actor } = c.var.context
  if (!may.administer(actor)) throw refuse('forbidden', 'readAccounts')
  return c.var.page(<AccountsPage accounts={await listAccounts(db, actor.commandId)} own={actor.accountId} />)
})

accountRoutes.get('/desk/accounts/new', async (c) => {
  if (!may.administer(c.var.context.actor)) throw refuse('forbidden', 'open-account')
  return c.var.page(<NewAccountPage associations={await associationsOf(c)} />)
})

accountRoutes.post('/desk/accounts', async (c) => {
  let opened: { name: string; signInName: string; password: string } | undefined
  const answer = await submit(c, openAccount, {
    done: (account) => {
      opened = account
      return '/desk/accounts'
    },
    again: async (returned) => <NewAccountPage associations={await associationsOf(c)} {...returned} />,
  })
  if (!opened) return answer
  // Shown in the answer itself and not after a redirect: a password has no place in an address.
  c.header('location', undefined)
  return c.var.page(<AccountOpenedPage {...opened} />)
})

accountRoutes.post('/desk/accounts/:id/closure', (c) => {
  const accountId = c.req.param('id')
  if (!isId(accountId)) throw refuse('missing', 'accountUnknown')
  return submit(c, closeAccount, { with: { accountId }, done: () => '/desk/accounts' })
})

function associationsOf(c: HonoContext<Env>) {
  const { db, actor } = c.var.context
  return listAssociations(db, actor.commandId, { named: '', state: null, kind: null, after: null, limit: 1000 })
}
