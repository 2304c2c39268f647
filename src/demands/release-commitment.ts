import type { Context } from '../platform/context.ts'
import { askRelease } from '../public-record/copies.ts'
import type { Promised } from './demand.ts'
import { keepCopy } from './keep-copy.ts'

/** A promise stands in the story, and its words in the demand itself too as long as it is the one that counts. */
export async function releaseCommitment(context: Context, demand: Promised): Promise<void> {
  const { id, ref, publicText } = demand
  const { text, indicator, dueOn, madeOn } = demand.commitment
  const { declined, because } = demand.answer
  await keepCopy(context, demand, { kind: 'promised', day: madeOn, dueOn, text })
  if (declined && demand.answer.on === madeOn)
    await keepCopy(context, demand, { kind: 'declined_part', day: madeOn, text: `${declined}\n\n${because}` })
  const texts = { text: publicText, commitmentText: text, indicator }
  await askRelease(context, { kind: 'demand', subjectId: id, demandId: id, title: ref, texts })
}
