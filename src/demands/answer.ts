import { dueDay } from '../calendar/deadline.ts'
import type { Day } from '../platform/words/dates.ts'
import { type CommitmentDraft, commit, type Outcome, report, update } from './commitment.ts'
import type { Answered, Contested, GivenKind, Promised, Qualified, Referred, Reported } from './demand.ts'
import { refuse } from './refusal.ts'
import type { When } from './when.ts'

export interface GivenAnswer {
  readonly kind: GivenKind
  readonly text: string
  readonly partner?: { readonly id: string | null; readonly name: string } | undefined
  readonly declined?: string | undefined
  readonly because?: string | undefined
  readonly commitment?: CommitmentDraft | undefined
}

/** What an office says to what was asked. A part that is taken on is a commitment like any other, beside a reasoned no to the rest. */
export function answer(
  demand: Qualified | Contested,
  given: GivenAnswer,
  commitmentId: string,
  { today, calendar }: When,
): Answered | Promised | Referred {
  const { kind, text, partner, declined, because } = given
  const { commitment: _earlier, ...taken } = { commitment: null, ...demand }
  switch (kind) {
    case 'partial':
      if (!declined) throw refuse('invalid', 'declinedMissing', { declined: 'declinedMissing' })
      if (!because) throw refuse('invalid', 'becauseMissing', { because: 'becauseMissing' })
      break
    case 'referral':
      if (!partner) throw refuse('invalid', 'partnerMissing', { partnerId: 'partnerMissing' })
      return {
        ...taken,
        state: 'referred',
        answer: { kind, text, partner: partner.name, partnerId: partner.id, on: today },
        answerDueOn: dueDay(calendar, 'partner_answer', today),
      }
    case 'explanation':
    case 'refusal':
      return {
        ...taken,
        state: 'answered',
        answer: { kind, text, partner: null, partnerId: null, on: today },
        wordDueOn: dueDay(calendar, 'word', today),
      }
  }
  const promise = commit(given.commitment ?? {}, { id: commitmentId, text, today, calendar })
  const rest = kind === 'partial' ? { declined: declined!, because: because! } : { declined: null, because: null }
  return { ...taken, state: 'promised', answer: { kind: 'commitment', text, ...rest, on: today }, commitment: promise }
}

/** More time, once and with reasons: asked for before the day has come, since what is late stays late. */
export function extend<Open extends Qualified | Contested>(demand: Open, { today, calendar }: When): Open {
  if (demand.extendedOn) throw refuse('conflict', 'extendedOnce')
  if (demand.answerDueOn < today) throw refuse('conflict', 'tooLateToExtend')
  return { ...demand, extendedOn: today, answerDueOn: dueDay(calendar, 'extension', demand.answerDueOn) }
}

/** The partner says by when: its day is then the one that is owed. */
export function awaitPartner(demand: Referred, dueOn: Day, today: Day): Referred {
  if (dueOn < today) throw refuse('invalid', 'dayPast', { dueOn: 'dayPast' })
  return { ...demand, answerDueOn: dueOn }
}

/** The partner has answered: its words are the answer. */
export function takePartnerAnswer(demand: Referred, text: string, { today, calendar }: When): Answered {
  return { ...demand, state: 'answered', answer: { ...demand.answer, text, on: today }, wordDueOn: dueDay(calendar, 'word', today) }
}

export function bringNews(demand: Promised, { today, calendar }: When): Promised {
  return { ...demand, commitment: update(demand.commitment, today, calendar) }
}

/** Another commitment takes the place of the one that runs. */
export function replace(demand: Promised, given: { text: string } & CommitmentDraft, id: string, { today, calendar }: When): Promised {
  return { ...demand, commitment: commit(given, { id, text: given.text, today, calendar }) }
}

export function reportOn(demand: Promised, outcome: Outcome, evidence: string, { today, calendar }: When): Reported {
  const commitment = report(demand.commitment, outcome, evidence, today)
  return { ...demand, state: 'reported', commitment, wordDueOn: dueDay(calendar, 'word', today) }
}
