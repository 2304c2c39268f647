import { publishMeeting } from '../meetings/publish-meeting.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { createSignRelease } from '../public-record/sign-release.ts'
import { listWaitingReleases } from './queries.ts'
import type { Event, Scene } from './scene.ts'

const signRelease = createSignRelease({ meeting: publishMeeting })

/** Twice a week two publishers sign what waits; what came since their last sitting, the day before yesterday, waits today. */
export function releaseEvents(from: Day, today: Day): Event[] {
  const events: Event[] = []
  for (let day = addDays(today, -2); day > from; day = addDays(day, -4)) events.push({ day, time: '18:00', play: sign })
  return events
}

async function sign({ db, as, cast }: Scene): Promise<void> {
  const waiting = await listWaitingReleases(db, cast.cell.commandId)
  await Promise.all(
    waiting.map(async (releaseId) => {
      for (const publisher of cast.publishers) await signRelease(as(publisher), { releaseId })
    }),
  )
}
