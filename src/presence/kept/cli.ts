import type { Command } from '../../platform/cli/command.ts'
import { UsageError } from '../../platform/cli/command.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { Amount } from './figures.ts'
import { keptJson } from './kept-data.ts'
import { isMonth, monthOf, weeksOf } from './month.ts'
import { readKept } from './read-kept.ts'
import { ar } from './words.ar.ts'

export const keptCommand: Command = {
  name: 'kept',
  usage: '[YYYY-MM] [--json]',
  summary: ar.cli.summary,
  most: 1,
  async run({ positionals: [typed], context }) {
    const month = typed === undefined ? null : `${typed}-01`
    if (month !== null && !isMonth(month)) throw new UsageError(ar.cli.wrongMonth)
    const reading = await context()
    const chosen = month ?? monthOf(dayOf(reading.now()))
    const kept = await readKept(reading, weeksOf(chosen))
    const said = ({ visits, minutes }: Amount) => ar.visitsIn(visits, formatNumber('ar', minutes))
    const lines = kept.wishes.map(({ wish: { placeAr }, sum }) =>
      [placeAr, `${ar.promised}: ${said(sum.promised)}`, `${ar.kept}: ${said(sum.kept)}`].join(' · '),
    )
    return { text: lines.join('\n') || ar.none, json: keptJson(kept, chosen) }
  },
}
