import type { Context } from '../platform/context.ts'
import { type Day, dayOf } from '../platform/words/dates.ts'
import { type Account, type BriefingKind, refuse } from './briefing.ts'
import { districtNames } from './queries.ts'

interface Told {
  kind: BriefingKind
  reviewOn: Day | null
  /** That a case is closed for good, said by whoever drafts. */
  closed: boolean
}

/** What a text cannot show: that districts exist, days fit, and a case is over. Of a case the day is kept as its month. */
export async function checkAccount({ db, actor, now }: Context, account: Account, { kind, reviewOn, closed }: Told): Promise<Account> {
  const today = dayOf(now())
  const known = await districtNames(db, actor.commandId, account.districtIds)
  if (known.length !== account.districtIds.length) throw refuse('invalid', 'districtUnknown', { districtIds: 'districtUnknown' })
  if (account.since > today) throw refuse('invalid', 'sinceAhead', { since: 'sinceAhead' })
  if (!isOver({ kind, closed })) throw refuse('invalid', 'caseOpen', { closed: 'caseOpen' })
  if (!hasReview({ kind, reviewOn })) throw refuse('invalid', 'reviewMissing', { reviewOn: 'reviewMissing' })
  if (kind === 'case') return { ...account, since: `${account.since.slice(0, 7)}-01` }
  if (reviewOn! <= account.since) throw refuse('invalid', 'reviewBefore', { reviewOn: 'reviewBefore' })
  return account
}

/** Of a measure one says when it is looked at again. */
export const hasReview = ({ kind, reviewOn }: Pick<Told, 'kind' | 'reviewOn'>) => kind === 'case' || reviewOn !== null

/** Of a case one says that it is closed. */
export const isOver = ({ kind, closed }: Pick<Told, 'kind' | 'closed'>) => kind === 'measure' || closed
