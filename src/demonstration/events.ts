import { addDays, type Day } from '../platform/words/dates.ts'
import { awarenessEvents } from './awareness-events.ts'
import { briefingEvents } from './briefing-events.ts'
import { chance } from './chance.ts'
import { closedRoomEvents } from './closed-room-events.ts'
import { cyberEvents } from './cyber-events.ts'
import { demandEvents } from './demand-events.ts'
import { deskEvents } from './desk-events.ts'
import { feastEvents } from './feast-events.ts'
import { indicatorEvents } from './indicator-events.ts'
import { mailEvents } from './mail-events.ts'
import { meetingEvents } from './meeting-events.ts'
import { partnerEvents } from './partner-events.ts'
import { seriesEvents } from './preparation-events.ts'
import { presenceEvents } from './presence-events.ts'
import { problemEvents } from './problem-events.ts'
import { receptionEvents } from './reception-events.ts'
import { releaseEvents } from './release-events.ts'
import { reportEvents } from './report-events.ts'
import { changeEvents, requestEvents } from './request-events.ts'
import { roomEvents } from './room-events.ts'
import { routingEvents } from './routing-events.ts'
import type { Event } from './scene.ts'
import { schoolEvents } from './school-events.ts'
import { strategyEvents } from './strategy-events.ts'
import { surveyEvents } from './survey-events.ts'
import { templateEvents } from './template-events.ts'
import { trustEvents } from './trust-events.ts'
import { yearBefore } from './year.ts'

/** Everything that happened in the year before `today`. */
export function eventsBefore(today: Day): Event[] {
  const { meetings, demands } = yearBefore(today)
  const luck = chance(786)
  const meetingIds: string[] = []
  const seriesIds: string[] = []
  return [
    ...meetings.flatMap((day, number) => {
      const asked = demands.filter(({ meeting }) => meeting === number).length
      return meetingEvents(number, day, asked, { meetingIds, seriesIds }, luck)
    }),
    ...seriesEvents(addDays(meetings[0]!, -30), seriesIds),
    ...requestEvents(today),
    ...changeEvents(today),
    ...demands.flatMap((planned) => demandEvents(planned, planned.person ? null : luck.between(0, 10_000), meetingIds)),
    ...feastEvents(addDays(meetings[0]!, -30), today),
    ...templateEvents(addDays(meetings[0]!, -28)),
    ...routingEvents(addDays(meetings[0]!, -29)),
    ...partnerEvents(addDays(meetings[0]!, -30)),
    ...reportEvents(today),
    ...receptionEvents(today),
    ...mailEvents(today),
    ...releaseEvents(addDays(meetings[0]!, -30), today),
    ...deskEvents(today),
    ...closedRoomEvents(today),
    ...roomEvents(today),
    ...schoolEvents(addDays(meetings[0]!, -30), today),
    ...surveyEvents(addDays(meetings[0]!, 20), today),
    ...trustEvents(today),
    ...strategyEvents(today),
    ...presenceEvents(today),
    ...problemEvents(today),
    ...cyberEvents(today),
    ...briefingEvents(today),
    ...awarenessEvents(addDays(meetings[0]!, -30), today),
    ...indicatorEvents(meetings[0]!, today),
  ]
}
