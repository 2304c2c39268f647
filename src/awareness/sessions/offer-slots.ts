import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { mayRun } from '../permissions.ts'
import { sessionToChange } from './find-session.ts'
import * as input from './input.ts'
import { countKnown } from './queries/around.ts'
import { saveSession } from './queries/sessions.ts'
import { refuse } from './refusal.ts'
import { searchSlots } from './search-slots.ts'
import { offer } from './session.ts'
import { tellOthers } from './tell.ts'

/** Offers a school the times at which nothing stands against a session, each with its reasons. Offered again, the former are worth nothing. */
export const offerSlots = defineAction({
  id: 'sessions.offer-slots',
  input: v.object({
    ref: input.ref,
    officeIds: input.ids('speakersMissing', 1),
    partnerIds: input.ids('partnerUnknown'),
    associationIds: input.ids('partnerUnknown'),
  }),
  find: sessionToChange,
  may: mayRun,
  run: async (context, { session }, { ref, officeIds, partnerIds, associationIds }) => {
    const { db, actor } = context
    const known = await countKnown(db, actor.commandId, { officeIds, partnerIds, associationIds, materialIds: [] })
    if (known.offices !== officeIds.length) throw refuse('invalid', 'speakersMissing', { officeIds: 'speakersMissing' })
    if (known.partners !== partnerIds.length) throw refuse('invalid', 'partnerUnknown', { partnerIds: 'partnerUnknown' })
    if (known.associations !== associationIds.length) throw refuse('invalid', 'partnerUnknown', { associationIds: 'partnerUnknown' })
    const { slots } = await searchSlots(context, session, officeIds)
    const offered = offer(session, slots, { officeIds, partnerIds, associationIds, materialIds: [] })
    if (slots.length === 0) throw refuse('conflict', 'nothingFree')
    await saveSession(db, actor.commandId, offered)
    await tellOthers(context, offered, false)
    return { ref, slots: slots.length }
  },
  note: ({ session }, { officeIds }, { ref, slots }) => ({
    subject: `session:${session.id}`,
    facts: { ref, slots, speakers: officeIds.length },
  }),
})
