import { addDays, type Day } from '../platform/words/dates.ts'
import { sendDemand } from '../reception/send-demand.ts'
import { acceptHours } from '../schools/accept-hours.ts'
import { contactSchool } from '../schools/contact-school.ts'
import { declineHours } from '../schools/decline-hours.ts'
import { proposeHours } from '../schools/propose-hours.ts'
import type { Event, Scene } from './scene.ts'
import { proposedHours, schoolDemands } from './texts/school-side.ts'

/** A school that has an account asks in its own name, and corrects its hours: one correction was taken, one was not, one waits. */
export function schoolSideEvents(today: Day): Event[] {
  return [
    ...schoolDemands.map(({ back, text }, nth) => ({
      day: addDays(today, -back),
      time: '10:35',
      play: ({ as, cast }: Scene) =>
        sendDemand(as(cast.school), { key: `demonstration-form-of-the-school-${nth}`, parts: [{ text }] }).then(() => undefined),
    })),
    ...proposedHours.map(({ back, refused, accepted, ...week }) => ({
      day: addDays(today, -back),
      time: '10:50',
      play: async ({ db, as, cast }: Scene) => {
        const schoolId = await contactSchool(db, cast.school)
        const { ref } = await proposeHours(as(cast.school), { schoolId, ...week })
        if (accepted) await acceptHours(as(cast.planner), { ref })
        if (refused) await declineHours(as(cast.planner), { ref, reason: refused })
      },
    })),
  ]
}
