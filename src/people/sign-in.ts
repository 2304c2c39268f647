import * as v from 'valibot'
import { type Action, defineAction, parse } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { password, sessionDays } from './input.ts'
import { isPassword } from './password.ts'
import { findCredentials } from './queries/accounts.ts'
import { refuse } from './refusal.ts'
import { startSession } from './session.ts'
import { countAttempt, forgiveAttempts } from './sign-in-attempts.ts'

const input = v.object({
  signInName: v.pipe(
    v.string(refuse.key('signInNameMissing')),
    v.trim(),
    v.toLowerCase(),
    v.nonEmpty(refuse.key('signInNameMissing')),
    v.maxLength(100, refuse.key('textTooLong')),
  ),
  password,
  address: v.string(refuse.key('addressMissing')),
  days: sessionDays,
})

const enter = defineAction({
  id: 'people.sign-in',
  input,
  find: async ({ db, actor }, { signInName }) => ({ account: await findCredentials(db, actor.commandId, signInName) }),
  may: () => true,
  run: async ({ db, now }, { account }, guess) => {
    const right = await isPassword(guess.password, account?.passwordHash)
    if (!account || !right) throw refuse('invalid', 'wrongNameOrPassword', { '': 'wrongNameOrPassword' })
    await forgiveAttempts(db, guess)
    return { token: await startSession(db, { accountId: account.id, now: now(), days: guess.days }) }
  },
  note: ({ account }) => ({ subject: `account:${account!.id}` }),
})

/** The one act of a visitor. A try is counted in a transaction of its own, before and whatever comes of it. */
export const signIn: Action<typeof input, { token: string }> = Object.assign(
  async (context: Context, raw: unknown) => {
    const guess = parse(input, 'people', raw)
    if (await countAttempt(context.db, guess, context.now())) throw refuse('conflict', 'tooManyTries')
    return enter(context, guess)
  },
  { id: enter.id, input },
)
