import { has, isOfService } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { answerWave } from './answer-wave.ts'
import { commands } from './cli.ts'
import { closeWave } from './close-wave.ts'
import { countPeople } from './count-people.ts'
import { draftWave } from './draft-wave.ts'
import { openWave } from './open-wave.ts'
import { printInvitations } from './print-invitations.ts'
import { reduceWave, reducing } from './reduce-wave.ts'
import { routes } from './routes.tsx'
import { sendResults } from './send-results.ts'
import { takeByPresence } from './take-by-presence.ts'
import { takeInvitation } from './take-invitation.ts'
import { takePlace } from './take-place.ts'
import { trustWords } from './words.ts'

/** Surveys and their honest reading: waves of answers that nobody gave, as counts. */
export const trust: Slice = {
  name: 'trust',
  words: trustWords,
  actions: [
    draftWave,
    openWave,
    printInvitations,
    takeInvitation,
    takeByPresence,
    countPeople,
    takePlace,
    answerWave,
    closeWave,
    sendResults,
    reduceWave,
  ],
  routes,
  commands,
  tasks: [reducing],
  menu: ({ actor, language }) => {
    const { desk, invitees } = trustWords[language]
    if (isOfService(actor)) return [{ path: '/desk/trust', label: desk.menu }]
    return has(actor, 'association', 'school', 'partner') ? [{ path: '/desk/trust/invitations', label: invitees.menu }] : []
  },
}
