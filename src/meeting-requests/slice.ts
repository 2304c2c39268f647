import { has } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { askForMeeting } from './ask-for-meeting.ts'
import { declineRequest } from './decline-request.ts'
import { grantRequest } from './grant-request.ts'
import { mayRead } from './permissions.ts'
import { countWaiting } from './queries.ts'
import { meetingRequestRoutes } from './routes.tsx'
import { meetingRequestsWords } from './words.ts'

/** Associations ask for meetings, and are owed an answer. */
export const meetingRequests: Slice = {
  name: 'meeting-requests',
  words: meetingRequestsWords,
  actions: [askForMeeting, grantRequest, declineRequest],
  routes: meetingRequestRoutes,
  async menu({ db, actor, language }) {
    if (!mayRead(actor)) return []
    const { menu } = meetingRequestsWords[language]
    const count = has(actor, 'cell') ? await countWaiting(db, actor.commandId) : undefined
    return [{ path: '/desk/meeting-requests', label: menu, ...(count !== undefined && { count }) }]
  },
}
