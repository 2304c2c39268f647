import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { has } from '../../platform/actor.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { addEntry } from '../../public-record/copies.ts'
import { isOver } from '../../public-record/demand.ts'
import * as input from '../input.ts'
import { listAuthors } from '../queries/authors.ts'
import { lockDemand } from '../queries/demand.ts'
import { isPublic } from '../queries/page.ts'
import { associationNames } from '../queries/register.ts'
import { refuse } from '../refusal.ts'
import { checkAssociation } from '../register.ts'
import { insertCoAuthor } from './queries.ts'

/** An association asks for what another asked in public: it is told of answers, and may give its word. */
export const joinDemand = defineAction({
  id: 'demands.join-demand',
  input: v.object({ demandId: input.demandId }),
  find: async ({ db, actor }, { demandId }) => {
    const demand = await lockDemand(db, actor.commandId, demandId)
    if (!demand || !(await isPublic(db, actor.commandId, demandId))) throw refuse('missing', 'demandUnknown')
    return { demand }
  },
  may: (actor) => has(actor, 'association') && actor.associationId !== null,
  run: async (context, { demand }) => {
    const { db, actor } = context
    const associationId = actor.associationId!
    await checkAssociation(db, actor.commandId, associationId)
    if (isOver(demand)) throw refuse('conflict', 'joinOver')
    const authors = await listAuthors(db, actor.commandId, demand.id)
    if (authors.includes(associationId)) throw refuse('conflict', 'joinedAlready')
    const day = dayOf(context.now())
    await insertCoAuthor(db, actor.commandId, { demandId: demand.id, associationId, joinedOn: day })
    const names = await associationNames(db, actor.commandId, associationId)
    await addEntry(context, { demandId: demand.id, ref: demand.ref, kind: 'joined', day, actor: names })
    return { ref: demand.ref }
  },
  note: ({ demand }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref } }),
})
