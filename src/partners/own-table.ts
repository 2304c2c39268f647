import { csvLine, csvMark } from '../platform/http/csv.ts'
import type { OwnReferral } from './queries/owed.ts'

const columns = ['ref', 'text', 'referred_on', 'answer_due_on', 'ended_on', 'standing']

/** What was referred to one partner, for its own spreadsheets. */
export function ownTable(referrals: readonly OwnReferral[]): string {
  const rows = referrals.map((one) => [one.ref, one.text, one.referredOn, one.answerDueOn, one.endedOn ?? '', standingOf(one)])
  return csvMark + [columns, ...rows].map(csvLine).join('')
}

function standingOf({ open, waiting, returned }: OwnReferral): string {
  if (!open) return 'over'
  return waiting ? 'being_read' : returned ? 'returned' : 'owed'
}
