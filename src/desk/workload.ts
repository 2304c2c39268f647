import type { Context } from '../platform/context.ts'
import { isId } from '../platform/ids.ts'
import { addDays } from '../platform/words/dates.ts'
import type { WorkloadProps } from './pages/workload-page.tsx'
import { mondayOf } from './period.ts'
import { countByWeek, workloadByOffice } from './queries/workload.ts'
import { readingOf } from './reading.ts'
import { trendOf, trendWeeks } from './trend.ts'

/** What each office owes, and how it went over three months. Offices are counted, never persons. */
export async function workloadOf(context: Context, query: Readonly<Record<string, string>>): Promise<WorkloadProps> {
  const { db, actor } = context
  const reading = await readingOf(context)
  const offices = await workloadByOffice(db, reading)
  const office = offices.find(({ id }) => id === query.office && isId(id)) ?? null
  const first = addDays(mondayOf(reading.today), -7 * (trendWeeks - 1))
  const weeks = trendOf(await countByWeek(db, actor.commandId, first, office?.id ?? null), first)
  return { offices, office, weeks }
}
