import type { Context } from '../../platform/context.ts'
import { lockCommand } from '../queries/programmes.ts'
import { refuse } from '../refusal.ts'
import type { Topic } from '../topic.ts'
import { listTopics } from './queries.ts'

/** Whoever changes the list waits for whoever does so already. */
export async function topicsToChange({ db, actor }: Context): Promise<Topic[]> {
  await lockCommand(db, actor.commandId)
  return listTopics(db, actor.commandId)
}

/** @throws {Refusal} missing */
export async function topicToChange(context: Context, { key }: { key: string }): Promise<{ topic: Topic; all: readonly Topic[] }> {
  const all = await topicsToChange(context)
  const topic = all.find((one) => one.key === key)
  if (!topic) throw refuse('missing', 'topicUnknown')
  return { topic, all }
}

/** @throws {Refusal} conflict, since of two with one name nobody knows which is meant */
export function assertNamedApart(all: readonly Topic[], { key, nameAr, nameFr }: Pick<Topic, 'key' | 'nameAr' | 'nameFr'>): void {
  const others = all.filter((one) => one.key !== key)
  if (others.some((one) => one.nameAr === nameAr)) throw refuse('conflict', 'topicKnown', { nameAr: 'topicKnown' })
  if (others.some((one) => one.nameFr === nameFr)) throw refuse('conflict', 'topicKnown', { nameFr: 'topicKnown' })
}
