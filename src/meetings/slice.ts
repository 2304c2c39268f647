import { has } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { announceMeeting } from './announce-meeting.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { holdMeeting } from './hold-meeting.ts'
import { planMeeting } from './plan-meeting.ts'
import { postponeMeeting } from './postpone-meeting.ts'
import { publishMeeting } from './publish-meeting.ts'
import { recordMeeting } from './record-meeting.ts'
import { rescheduleMeeting } from './reschedule-meeting.ts'
import { reviseMeeting } from './revise-meeting.ts'
import { meetingRoutes } from './routes.tsx'
import { meetingsWords } from './words.ts'

export const meetings: Slice = {
  name: 'meetings',
  words: meetingsWords,
  actions: [
    planMeeting,
    reviseMeeting,
    announceMeeting,
    postponeMeeting,
    rescheduleMeeting,
    cancelMeeting,
    holdMeeting,
    publishMeeting,
    recordMeeting,
  ],
  routes: meetingRoutes,
  menu: ({ actor, language }) =>
    has(actor, 'school', 'partner') || !actor.accountId ? [] : [{ path: '/desk/meetings', label: meetingsWords[language].menu }],
}
