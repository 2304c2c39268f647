import { Hono } from 'hono'
import type { Slice } from '../platform/slice.ts'
import { agreeMinutes } from './agree-minutes.ts'
import { announceMeeting } from './announce-meeting.ts'
import { holdMeeting } from './hold-meeting.ts'
import { planMeeting } from './plan-meeting.ts'
import { publishMeeting } from './publish-meeting.ts'
import { recordMeeting } from './record-meeting.ts'
import { meetingsWords } from './words.ts'
import { writeMinutes } from './write-minutes.ts'

export const meetings: Slice = {
  name: 'meetings',
  words: meetingsWords,
  actions: [planMeeting, announceMeeting, holdMeeting, writeMinutes, agreeMinutes, publishMeeting, recordMeeting],
  routes: new Hono(),
}
