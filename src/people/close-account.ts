import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { accountId } from './input.ts'
import { closeAccountRow, endHoldingsOf, lockAccount } from './queries/accounts.ts'
import { deleteSessionsOf } from './queries/sessions.ts'
import { refuse } from './refusal.ts'

/** Closes an account for good: its sessions end at once and its offices that day. What the person did stays on the record. */
export const closeAccount = defineAction({
  id: 'people.close-account',
  input: v.object({ accountId }),
  find: ({ db, actor }, { accountId }) => lockAccount(db, actor.commandId, accountId),
  may: anyOf('administrator'),
  run: async ({ db, actor, now }, account) => {
    if (account.closedAt) throw refuse('conflict', 'accountClosed')
    // So there is always an administrator left.
    if (account.id === actor.accountId) throw refuse('conflict', 'ownAccount')
    await closeAccountRow(db, actor.commandId, account.id, now())
    await endHoldingsOf(db, actor.commandId, account.id, dayOf(now()))
    await deleteSessionsOf(db, account.id)
  },
  note: ({ id }) => ({ subject: `account:${id}` }),
})
