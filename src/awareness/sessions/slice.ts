import { has } from '../../platform/actor.ts'
import type { Slice } from '../../platform/slice.ts'
import { mayRead, maySeePartnered } from '../permissions.ts'
import { cancelSession } from './cancel-session.ts'
import { chooseSlot } from './choose-slot.ts'
import { confirmSession } from './confirm-session.ts'
import { holdSession } from './hold-session.ts'
import { offerSlots } from './offer-slots.ts'
import { postponeSession } from './postpone-session.ts'
import { requestSession } from './request-session.ts'
import { routes } from './routes.tsx'
import { sessionsWords } from './words.ts'

/** Awareness sessions, from what a school asks for to what was held; and the page of a school contact. */
export const sessions: Slice = {
  name: 'sessions',
  words: sessionsWords,
  actions: [requestSession, offerSlots, chooseSlot, confirmSession, holdSession, postponeSession, cancelSession],
  routes,
  menu: ({ actor, language }) => [
    ...(mayRead(actor) ? [{ path: '/desk/awareness', label: sessionsWords[language].menu }] : []),
    ...(maySeePartnered(actor) ? [{ path: '/desk/awareness/partnered', label: sessionsWords[language].partnered.menu }] : []),
    ...(has(actor, 'school') ? [{ path: '/desk/school', label: sessionsWords[language].schoolMenu }] : []),
  ],
}
