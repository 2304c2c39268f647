import { acceptAnswer } from '../demands/accept-answer.ts'
import { answerDemand } from '../demands/answer-demand.ts'
import { qualifyDemand } from '../demands/qualify-demand.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { sendDemand } from '../reception/send-demand.ts'
import { acceptHours } from '../schools/accept-hours.ts'
import { contactSchool } from '../schools/contact-school.ts'
import { declineHours } from '../schools/decline-hours.ts'
import { proposeHours } from '../schools/propose-hours.ts'
import { demandThatSays } from './queries.ts'
import type { Event, Scene } from './scene.ts'
import { proposedHours, schoolDemands } from './texts/school-side.ts'

/** A school that has an account asks in its own name, and corrects its hours: one correction was taken, one was not, one waits. Of its demands one is closed: it can say how that was. */
export function schoolSideEvents(today: Day): Event[] {
  return [
    ...schoolDemands.flatMap((demand) => closing(today, demand)),
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

function closing(today: Day, { text, closed }: (typeof schoolDemands)[number]): Event[] {
  if (!closed) return []
  const { publicText, answer, ...back } = closed
  const at = (days: number, act: (scene: Scene, demandId: string) => Promise<unknown>): Event => ({
    ...{ day: addDays(today, -days), time: '11:40' },
    play: async (scene) => void (await act(scene, await demandThatSays(scene.db, scene.cast.cell.commandId, text))),
  })
  return [
    at(back.examined, ({ as, cast }, demandId) => {
      const facts = { publicText, categoryId: 'presence', answerOfficeId: cast.owners.urbanCorps.officeId }
      return qualifyDemand(as(cast.cell), { demandId, ...facts })
    }),
    at(back.answered, ({ as, cast }, demandId) =>
      answerDemand(as(cast.owners.urbanCorps.actor), { demandId, kind: 'explanation', text: answer }),
    ),
    at(back.accepted, ({ as, cast }, demandId) => acceptAnswer(as({ ...cast.school, demandId }), { demandId })),
  ]
}
