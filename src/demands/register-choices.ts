import { has } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { type Day, dayOf } from '../platform/words/dates.ts'
import { listAssociations, listMeetings, type MeetingChoice, type Named } from './queries/choices.ts'

export interface RegisterChoices {
  associations: readonly Named[]
  meetings: readonly MeetingChoice[]
  today: Day
}

/** Only the cell says who asked, how and when; for an association, which asks for itself, now, there is nothing to choose. */
export async function registerChoices({ db, actor, now }: Context): Promise<RegisterChoices | null> {
  if (!has(actor, 'cell')) return null
  const associations = await listAssociations(db, actor.commandId)
  return { associations, meetings: await listMeetings(db, actor.commandId), today: dayOf(now()) }
}
