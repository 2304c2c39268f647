import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { findStrategy, noteOf } from './find-strategy.ts'
import * as input from './input.ts'
import { mayDraft } from './permissions.ts'
import { insertHeading, listHeadings, saveHeading } from './queries/parts.ts'
import { refuse } from './refusal.ts'
import { assertMay, type Heading } from './strategy.ts'

/** Writes an axis of a draft, or under an axis an aim; one that is there gets other words. */
export const writeHeading = defineAction({
  id: 'strategy.write-heading',
  input: v.object({
    strategyId: input.strategyId,
    headingId: input.optionalId('partUnknown'),
    axisId: input.optionalId('axisMissing'),
    textAr: input.text('headingMissing', 5, 200),
    textFr: input.french(200),
  }),
  find: findStrategy,
  may: mayDraft,
  run: async (context, strategy, { headingId, axisId, textAr, textFr }) => {
    const { db, actor, newId } = context
    assertMay('write-heading', strategy)
    const headings = await listHeadings(db, actor.commandId, strategy.id)
    const id = headingId ?? newId()
    if (headingId) {
      if (!headings.some((heading) => heading.id === headingId)) throw refuse('missing', 'partUnknown')
      await saveHeading(db, actor.commandId, { strategyId: strategy.id, id, textAr, textFr })
    } else {
      assertRoom(headings, axisId)
      await insertHeading(db, actor.commandId, { strategyId: strategy.id, id, axisId, textAr, textFr })
    }
    return { id, ref: strategy.ref }
  },
  note: (strategy, _input, { id }) => noteOf(strategy, { heading: id }),
})

/** What nobody reads guides nobody. */
const most = 8

function assertRoom(headings: readonly Heading[], axisId: string | null): void {
  if (axisId && !headings.some(({ id, axisId: above }) => id === axisId && above === null))
    throw refuse('invalid', 'axisMissing', { axisId: 'axisMissing' })
  if (headings.filter((heading) => heading.axisId === axisId).length >= most) throw refuse('conflict', 'tooMany')
}
