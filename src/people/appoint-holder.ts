import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { accountId, acting, day, officeId } from './input.ts'
import { endBefore, type Holding } from './office.ts'
import { isOpenAccount } from './queries/accounts.ts'
import { insertHolding, listHoldings, lockOffice, saveHoldingEnd } from './queries/offices.ts'
import { refuse } from './refusal.ts'

/** Gives an office to a person from a day on; whoever held it ends the day before. */
export const appointHolder = defineAction({
  id: 'people.appoint-holder',
  input: v.object({ officeId, accountId, acting, from: day }),
  find: ({ db, actor }, { officeId }) => lockOffice(db, actor.commandId, officeId),
  may: anyOf('administrator'),
  run: async ({ db, actor, newId }, office, { accountId, acting, from }): Promise<Holding> => {
    if (!(await isOpenAccount(db, actor.commandId, accountId))) throw refuse('invalid', 'accountUnknown', { accountId: 'accountUnknown' })
    const ended = endBefore(await listHoldings(db, actor.commandId, office.id), from)
    if (ended) await saveHoldingEnd(db, actor.commandId, ended)
    const holding = { id: newId(), accountId, acting, heldFrom: from, heldTo: null }
    await insertHolding(db, actor.commandId, office.id, holding)
    return holding
  },
  note: ({ id }, { accountId, acting, from }) => ({ subject: `office:${id}`, facts: { account: accountId, acting, from } }),
})
