import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { Task } from '../platform/jobs/turns.ts'
import { dayOf } from '../platform/words/dates.ts'
import { eraseContacts as erase, hasStaleContacts } from './queries/askers.ts'

/** Forgets how people may be reached a year after that was last of use. What they asked stays, and their link goes on working. */
export const eraseContacts = defineAction({
  id: 'reception.erase-contacts',
  input: v.object({}),
  find: async () => null,
  may: ({ system }) => system === true,
  run: async ({ db, actor, now }) => ({ erased: await erase(db, actor.commandId, yearBefore(dayOf(now()))) }),
  note: (_found, _input, { erased }) => ({ subject: 'askers', facts: { erased } }),
})

/** Looked for every hour, whenever the machine is on; the act is done only when somebody is to be forgotten. */
export const erasing: Task = {
  name: eraseContacts.id,
  run: async (context) => {
    const { db, actor, now } = context
    if (await hasStaleContacts(db, actor.commandId, yearBefore(dayOf(now())))) await eraseContacts(context, {})
  },
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}
