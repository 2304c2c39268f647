import { addDays, type Day, formatDay } from '../platform/words/dates.ts'
import { importReport } from '../reading/import-report.ts'
import type { Event } from './scene.ts'
import { report } from './texts/report.ts'

/** Yesterday the cell handed in what a paper wrote about a meeting: it waits to be confirmed field by field. */
export function reportEvents(today: Day): Event[] {
  const told = formatDay('ar', addDays(today, -5), 'full').replace('،', '')
  return [
    {
      day: addDays(today, -1),
      time: '16:00',
      play: async ({ as, cast }) => {
        await importReport(as(cast.cell), { text: report(told), source: 'جريدة محلية مختلقة', publishedOn: addDays(today, -3) })
      },
    },
  ]
}
