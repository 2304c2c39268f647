import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { hashPassword, isPassword } from './password.ts'
import { findSecret, savePassword } from './queries/accounts.ts'
import { deleteSessionsOf } from './queries/sessions.ts'
import { refuse } from './refusal.ts'
import { startSession } from './session.ts'

const newPassword = v.pipe(input.password, v.minLength(12, refuse.key('passwordTooShort')))

/** Changes one's own password; every other session of the account ends. */
export const changePassword = defineAction({
  id: 'people.change-password',
  input: v.object({ current: input.password, next: newPassword, days: input.sessionDays }),
  find: ({ db, actor }) => findSecret(db, actor),
  may: ({ accountId }) => accountId !== null,
  run: async ({ db, now }, account, { current, next, days }) => {
    if (!(await isPassword(current, account.passwordHash))) throw refuse('invalid', 'passwordWrong', { current: 'passwordWrong' })
    await savePassword(db, account.id, await hashPassword(next))
    await deleteSessionsOf(db, account.id)
    return { token: await startSession(db, { accountId: account.id, now: now(), days }) }
  },
  note: ({ id }) => ({ subject: `account:${id}` }),
})
