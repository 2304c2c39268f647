import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { roles } from '../platform/actor.ts'
import { associationId, email, optional, signInName, text } from './input.ts'
import { hashPassword, temporaryPassword } from './password.ts'
import { insertAccount } from './queries/accounts.ts'
import { lockAssociation } from './queries/associations.ts'
import { refuse } from './refusal.ts'

/** Opens an account with one role. Its password is made here and given back once: nobody can read it again. */
export const openAccount = defineAction({
  id: 'people.open-account',
  input: v.pipe(
    v.object({
      signInName,
      name: text('personMissing', 3, 80),
      email,
      role: v.picklist(roles, refuse.key('roleMissing')),
      associationId: optional(associationId),
    }),
    v.forward(
      v.partialCheck(
        [['role'], ['associationId']],
        ({ role, associationId }) => (role === 'association') === (associationId !== null),
        refuse.key('associationForMembers'),
      ),
      ['associationId'],
    ),
  ),
  find: async ({ db, actor }, { associationId }) => (associationId ? lockAssociation(db, actor.commandId, associationId) : null),
  may: anyOf('administrator'),
  run: async ({ db, actor, newId, now }, _, { signInName, name, email, role, associationId }) => {
    const password = temporaryPassword()
    const account = { id: newId(), signInName, name, email, createdAt: now(), role, associationId }
    const taken = !(await insertAccount(db, actor.commandId, { ...account, passwordHash: await hashPassword(password) }))
    if (taken) throw refuse('conflict', 'signInNameTaken', { signInName: 'signInNameTaken' })
    return { ...account, password }
  },
  note: (_, { role }, { id }) => ({ subject: `account:${id}`, facts: { role } }),
})
