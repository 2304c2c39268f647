import { csvText } from '../exchange/write/csv.ts'
import type { Counted } from './evaluate.ts'
import type { ProblemLine } from './queries/problems.ts'

/** Problems as one table, under names that no translation changes. */
export function problemsTable(problems: readonly ProblemLine[]): string {
  const columns = ['ref', 'state', 'title', 'category', 'district', 'point', 'office', 'demands', 'opened_on', 'check_due_on']
  return csvText([
    columns,
    ...problems.map(({ ref, state, title, categoryAr, districtAr, pointAr, officeAr, demands, openedOn, checkDueOn }) => [
      ref,
      state,
      title,
      categoryAr,
      districtAr,
      pointAr,
      officeAr,
      demands,
      openedOn,
      checkDueOn,
    ]),
  ])
}

/** What was counted of one problem, period by period. */
export function countsTable(counts: readonly Counted[]): string {
  const columns = ['period', 'treated', 'comparison', 'buffer', 'buffer_comparison']
  return csvText([
    columns,
    ...counts.map(({ period, treated, comparison, buffer, bufferComparison }) => [period, treated, comparison, buffer, bufferComparison]),
  ])
}
