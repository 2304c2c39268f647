import type { Slice } from '../platform/slice.ts'
import { dayOf } from '../platform/words/dates.ts'
import { admitAssociation } from './admit-association.ts'
import { answerInvitation } from './answer-invitation.ts'
import { askToAttend } from './ask-to-attend.ts'
import { answerForGuest } from './guests/answer-for-guest.ts'
import { inviteGuests } from './guests/invite-guests.ts'
import { notePresence } from './guests/note-presence.ts'
import { inviteAssociations } from './invite-associations.ts'
import { inviteByRule } from './invite-by-rule.ts'
import { actsForAssociation } from './permissions.ts'
import { countUnanswered } from './queries.ts'
import { recordAnswer } from './record-answer.ts'
import { refuseAssociation } from './refuse-association.ts'
import { remindInvited, reminding } from './remind-invited.ts'
import { invitationRoutes } from './routes.tsx'
import { invitationsWords } from './words.ts'

/** Who is invited to a meeting, who answers, and who asks to come. */
export const invitations: Slice = {
  name: 'invitations',
  words: invitationsWords,
  actions: [
    inviteByRule,
    inviteAssociations,
    answerInvitation,
    recordAnswer,
    askToAttend,
    admitAssociation,
    refuseAssociation,
    remindInvited,
    inviteGuests,
    answerForGuest,
    notePresence,
  ],
  routes: invitationRoutes,
  tasks: [reminding],
  async menu({ db, actor, language, now }) {
    if (!actsForAssociation(actor)) return []
    const count = await countUnanswered(db, actor.commandId, actor.associationId!, dayOf(now()))
    return [{ path: '/desk/invitations', label: invitationsWords[language].own.title, count }]
  },
}
