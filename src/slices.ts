import { agenda } from './agenda/slice.ts'
import { answering } from './answering/slice.ts'
import { feedback } from './awareness/feedback/slice.ts'
import { sessions } from './awareness/sessions/slice.ts'
import { awareness } from './awareness/slice.ts'
import { briefings } from './briefings/slice.ts'
import { calendar } from './calendar/slice.ts'
import { calendarFeeds } from './calendar-feeds/slice.ts'
import { cyber } from './cyber/slice.ts'
import { demands } from './demands/slice.ts'
import { desk } from './desk/slice.ts'
import { exchange } from './exchange/slice.ts'
import { handouts } from './handouts/slice.ts'
import { invitations } from './invitations/slice.ts'
import { meetingRequests } from './meeting-requests/slice.ts'
import { minutes } from './meetings/minutes/slice.ts'
import { publishMeeting } from './meetings/publish-meeting.ts'
import { meetings } from './meetings/slice.ts'
import { partners } from './partners/slice.ts'
import { people } from './people/slice.ts'
import { places } from './places/slice.ts'
import type { Slice } from './platform/slice.ts'
import { tellCounted } from './presence/kept/tell-counted.ts'
import { sheets } from './presence/sheets/slice.ts'
import { presence } from './presence/slice.ts'
import { problems } from './problems/slice.ts'
import { createPublicRecord } from './public-record/slice.ts'
import { reading } from './reading/slice.ts'
import { reception } from './reception/slice.ts'
import { reminders } from './reminders/slice.ts'
import { room } from './room/slice.ts'
import { routing } from './routing/slice.ts'
import { schools } from './schools/slice.ts'
import { search } from './search/slice.ts'
import { series } from './series/slice.ts'
import { indicatorsSlice } from './strategy/indicators/slice.ts'
import { strategy } from './strategy/slice.ts'
import { survey } from './survey/slice.ts'
import { trust } from './trust/slice.ts'
import { watching } from './watching/slice.ts'

/** THE list of slices: what the application is made of, in the order of its menus. */
export const slices: readonly Slice[] = [
  desk,
  search,
  // Before the demands: the address of its form would be taken for a reference.
  reception,
  demands,
  meetings,
  series,
  invitations,
  room,
  minutes,
  meetingRequests,
  agenda,
  handouts,
  calendarFeeds,
  reading,
  createPublicRecord({ released: { meeting: publishMeeting, presence: tellCounted } }),
  briefings,
  survey,
  trust,
  indicatorsSlice,
  cyber,
  answering,
  partners,
  routing,
  people,
  places,
  schools,
  sessions,
  feedback,
  awareness,
  presence,
  sheets,
  problems,
  strategy,
  exchange,
  calendar,
  reminders,
  watching,
]
