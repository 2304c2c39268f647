import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { commandKinds } from './command.ts'
import { nameAr, nameFr } from './input.ts'
import { findHomeCommand, insertCommand, lockHomeCommand } from './queries.ts'
import { refuse } from './refusal.ts'

/** Opens the command whose record this installation keeps, once. Whoever acts does so inside it already: its identity is that of the actor's command. */
export const openCommand = defineAction({
  id: 'places.open-command',
  input: v.object({
    code: v.pipe(v.string(refuse.key('codeInvalid')), v.regex(/^[A-Z]{2,5}$/, refuse.key('codeInvalid'))),
    kind: v.optional(v.picklist(commandKinds, refuse.key('kindMissing')), 'prefecture'),
    nameAr,
    nameFr,
    seat: v.pipe(v.string(refuse.key('seatMissing')), v.trim(), v.minLength(2, refuse.key('seatMissing'))),
  }),
  find: async ({ db }) => {
    await lockHomeCommand(db)
    return findHomeCommand(db)
  },
  may: anyOf('administrator'),
  run: async ({ db, actor }, home, command) => {
    if (home) throw refuse('conflict', 'commandExists')
    await insertCommand(db, { ...command, id: actor.commandId, parentId: null, demonstration: false })
  },
  note: (_, { code }) => ({ subject: `command:${code}` }),
})
