import { draftBriefing } from '../briefings/draft-briefing.ts'
import { reviewMeasure } from '../briefings/review-measure.ts'
import { sendBriefing } from '../briefings/send-briefing.ts'
import { withdrawBriefing } from '../briefings/withdraw-briefing.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import type { Event, Scene } from './scene.ts'
import { type BriefingText, briefings, withdrawalReason } from './texts/briefings.ts'

/** Measures that hold, one whose review is overdue, one that ended, cases that are closed, and one that was withdrawn. */
export function briefingEvents(today: Day): Event[] {
  return briefings.flatMap((told) => {
    const drafted = addDays(today, -told.draftedAgo)
    let briefingId = ''
    const draft = async ({ as, cast, places }: Scene) => {
      const { kind, titleAr, titleFr, textAr, textFr } = told
      const districtIds = told.districts.map((nth) => places.districts[nth]!.id)
      const account = { kind, titleAr, titleFr, textAr, textFr, districtIds, since: addDays(drafted, -5) }
      const subject = told.reviewAfter ? { reviewOn: addDays(drafted, told.reviewAfter) } : { closed: 'yes' }
      briefingId = (await draftBriefing(as(cast.cell), { ...account, ...subject })).id
      if (told.next !== 'draft') await sendBriefing(as(cast.cell), { briefingId })
    }
    const later = laterOf(told, today)
    const play = later && (async (scene: Scene) => later.play(scene, briefingId))
    return [{ day: drafted, time: '11:40', play: draft }, ...(play ? [{ day: later.day, time: '11:45', play }] : [])]
  })
}

function laterOf({ next, draftedAgo, reviewAfter = 0 }: BriefingText, today: Day) {
  const reviewed = addDays(today, reviewAfter - draftedAgo - 2)
  switch (next) {
    case 'goes_on':
      return {
        day: reviewed,
        play: async ({ as, cast }: Scene, briefingId: string) =>
          void (await reviewMeasure(as(cast.cell), { briefingId, outcome: 'goes_on', reviewOn: addDays(today, 60) })),
      }
    case 'ended':
      return {
        day: reviewed,
        play: async ({ as, cast }: Scene, briefingId: string) =>
          void (await reviewMeasure(as(cast.cell), { briefingId, outcome: 'ended' })),
      }
    case 'withdrawn':
      return {
        day: addDays(today, 20 - draftedAgo),
        play: async ({ as, cast }: Scene, briefingId: string) =>
          void (await withdrawBriefing(as(cast.publishers[0]), { briefingId, reason: withdrawalReason })),
      }
    default:
      return undefined
  }
}
