import { publishMeeting } from '../meetings/publish-meeting.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { dealWithFinding } from '../public-record/deal-with-finding.ts'
import { findingsIn } from '../public-record/leaks/findings.ts'
import { createSignRelease } from '../public-record/sign-release.ts'
import { listWaitingReleases } from './queries.ts'
import type { Event, Scene } from './scene.ts'

/** What invented publishers say of an invented text in which the check saw something. */
const reasonToKeep = 'اسم عمومي أو عدد عام، لا يدل على أحد'

const signRelease = createSignRelease({ meeting: publishMeeting })

/** Twice a week two publishers sign what waits; what came since their last sitting, the day before yesterday, waits today. */
export function releaseEvents(from: Day, today: Day): Event[] {
  const events: Event[] = []
  for (let day = addDays(today, -2); day > from; day = addDays(day, -4)) events.push({ day, time: '18:00', play: signWaiting })
  return events
}

/** Two publishers sign all that waits. */
export async function signWaiting({ db, as, cast }: Scene): Promise<void> {
  const waiting = await listWaitingReleases(db, cast.cell.commandId)
  await Promise.all(
    waiting.map(async ({ id: releaseId, texts }) => {
      for (const { field, kind, found, start } of findingsIn(texts)) {
        const words = { releaseId, field, kind, found, start: String(start) }
        await dealWithFinding(as(cast.publishers[0]), { ...words, dealing: 'keep', reason: reasonToKeep })
      }
      for (const publisher of cast.publishers) await signRelease(as(publisher), { releaseId })
    }),
  )
}
