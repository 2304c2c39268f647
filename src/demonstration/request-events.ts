import { askForMeeting } from '../meeting-requests/ask-for-meeting.ts'
import { declineRequest } from '../meeting-requests/decline-request.ts'
import { grantRequest } from '../meeting-requests/grant-request.ts'
import { announceMeeting } from '../meetings/announce-meeting.ts'
import { cancelMeeting } from '../meetings/cancel-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { postponeMeeting } from '../meetings/postpone-meeting.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import type { Event, Scene } from './scene.ts'
import { changedMeetings, wishesForMeetings } from './texts/requests.ts'

/** Associations that ask for a meeting: one got it, one got a reasoned no, one waits in time, one has waited too long. */
export function requestEvents(today: Day): Event[] {
  return wishesForMeetings.flatMap(({ daysAgo, fate, answer, ...wish }, turn) => {
    let requestId = ''
    const asked = addDays(today, -daysAgo)
    const ask = async (scene: Scene) => {
      requestId = (await askForMeeting(scene.as(speakerOf(scene, turn)), wish)).id
    }
    const reply = async ({ as, cast }: Scene) => {
      if (fate === 'granted') await grantRequest(as(cast.cell), { requestId, day: addDays(today, 26), time: '15:00', place: 'دار الشباب' })
      else await declineRequest(as(cast.cell), { requestId, answer })
    }
    const replied = fate === 'waiting' ? [] : [{ day: addDays(asked, 4), time: '11:00', play: reply }]
    return [{ day: asked, time: '16:00', play: ask }, ...replied]
  })
}

/** One meeting was postponed and waits for its new day, one was cancelled; both lately. */
export function changeEvents(today: Day): Event[] {
  return changedMeetings.flatMap(({ change, reason, inDays, ...details }) => {
    let meetingId = ''
    const plan = async ({ as, cast }: Scene) => {
      const cell = as(cast.cell)
      meetingId = (await planMeeting(cell, { ...details, day: addDays(today, inDays) })).id
      await announceMeeting(cell, { meetingId })
    }
    const act = async ({ as, cast }: Scene) => {
      const cell = as(cast.cell)
      await (change === 'postponed' ? postponeMeeting(cell, { meetingId, reason }) : cancelMeeting(cell, { meetingId, reason }))
    }
    return [
      { day: addDays(today, -8), time: '11:00', play: plan },
      { day: addDays(today, -6), time: '11:00', play: act },
    ]
  })
}

/** In turn those that have an account. */
function speakerOf({ cast }: Scene, turn: number) {
  const speakers = cast.associations.filter(({ speaker }) => speaker.associationId !== null)
  return speakers[turn % speakers.length]!.speaker
}
