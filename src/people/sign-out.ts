import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { refuse } from './refusal.ts'
import { endSession } from './session.ts'

export const signOut = defineAction({
  id: 'people.sign-out',
  input: v.object({ token: v.string(refuse.key('sessionInvalid')) }),
  find: async () => undefined,
  may: ({ accountId }) => accountId !== null,
  run: ({ db }, _, { token }) => endSession(db, token),
  note: () => ({ subject: 'session' }),
})
