import type { Context } from '../platform/context.ts'
import type { Day } from '../platform/words/dates.ts'
import { upsertCyberChannel } from './queries/cyber-channels.ts'

export interface CyberChannelFacts {
  id: string
  telephone: string | null
  address: string | null
  gone: boolean
  checkedOn: Day
}

/** How a channel is reached is a fact: it stands in public at once. */
export async function copyCyberChannel({ db, actor }: Context, facts: CyberChannelFacts): Promise<void> {
  await upsertCyberChannel(db, actor.commandId, facts)
}
