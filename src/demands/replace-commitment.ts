import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { replace } from './answer.ts'
import { demandByCommitment } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { markReplaced, saveDemand } from './queries/demand.ts'
import { checkRegistered } from './register.ts'
import { releaseCommitment } from './release-commitment.ts'
import { ready } from './transitions.ts'
import { whenOf } from './when.ts'

/** Another commitment takes the place of the one that runs. The first stays in the story, with the reason and what took its place. */
export const replaceCommitment = defineAction({
  id: 'demands.replace-commitment',
  input: v.object({
    commitmentId: input.commitmentId,
    text: input.publicText('answerMissing', 10, 1500),
    reason: input.publicText('reasonMissing', 10, 1000),
    commitment: input.commitment,
  }),
  find: demandByCommitment,
  may: permissions['replace-commitment'],
  run: async (context, { demand }, { text, reason, commitment = {} }) => {
    const { db, actor } = context
    const when = await whenOf(context)
    const promised = ready('replace-commitment', demand)
    const replaced = replace(promised, { text, ...commitment }, context.newId(), when)
    await checkRegistered(db, actor.commandId, 'office', replaced.commitment.officeId, 'ownerMissing', 'officeId')
    await saveDemand(db, actor.commandId, replaced)
    await markReplaced(db, actor.commandId, { id: promised.commitment.id, by: replaced.commitment.id, because: reason, on: when.today })
    await keepCopy(context, replaced, { kind: 'replaced', day: when.today, text: reason })
    await releaseCommitment(context, replaced)
    await tellAsker(context, replaced, 'replaced', replaced.commitment.dueOn)
    return { ref: demand.ref, replacedBy: replaced.commitment.id }
  },
  note: ({ demand }, { commitmentId, commitment }, { replacedBy }) => ({
    subject: `demand:${demand.id}`,
    facts: { ref: demand.ref, commitmentId, replacedBy, dueOn: commitment?.dueOn ?? null },
  }),
})
