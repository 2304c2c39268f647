import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { quarterOf } from '../platform/words/quarters.ts'
import { countAnswer, lockInvitation, markUsed } from './queries.ts'
import { values } from './question.ts'
import { refuse } from './refusal.ts'
import { hashOf } from './token.ts'

const value = v.picklist(values, refuse.key('valueMissing'))

/** One answer for one token. Whoever has an account gives it as a visitor too, so that the ledger cannot name them (decision 0020). */
export const answerSurvey = defineAction({
  id: 'survey.answer-survey',
  input: v.object({ token: v.string(refuse.key('surveyUnknown')), heard: value, answered: value, worth: value }),
  find: async ({ db, actor }, { token }) => {
    const invitation = await lockInvitation(db, actor.commandId, hashOf(token))
    if (!invitation) throw refuse('missing', 'surveyUnknown')
    return invitation
  },
  may: ({ accountId, demandId }) => accountId === null && demandId === undefined,
  run: async ({ db, actor, now }, { used, askerKind, tokenHash }, { token: _secret, ...answer }) => {
    if (used) throw refuse('conflict', 'answeredAlready')
    const quarter = quarterOf(dayOf(now()))
    await markUsed(db, actor.commandId, tokenHash)
    await countAnswer(db, actor.commandId, { quarter, askerKind, answer })
    return { quarter }
  },
  note: (_found, _answer, { quarter }) => ({ subject: `survey:${quarter}` }),
})
