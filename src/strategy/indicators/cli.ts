import { type Command, UsageError } from '../../platform/cli/command.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { quarterOf } from '../../platform/words/quarters.ts'
import { definitionOf } from './indicator.ts'
import { indicatorsCsv, indicatorsJson, linesOf } from './indicator-data.ts'
import { isPeriod } from './period.ts'
import { type DeskFigure, readDesk } from './read-desk.ts'
import { refreshCounts } from './refresh-counts.ts'
import { doubtOf, said } from './said.ts'
import { ar } from './words.ar.ts'

export const commands: readonly Command[] = [
  {
    name: 'indicators',
    usage: '[--quarter 2026Q3] [--json | --csv]',
    summary: ar.cli.summary,
    most: 0,
    options: { quarter: { type: 'string' }, csv: { type: 'boolean' } },
    async run({ values, context: open }) {
      const context = await open()
      const period = typeof values.quarter === 'string' ? values.quarter.replace(/^(\d{4})Q/, '$1-Q') : quarterOf(dayOf(context.now()))
      if (!isPeriod(period)) throw new UsageError(ar.refusals.periodUnknown)
      await refreshCounts(context)
      const { figures, asOf } = await readDesk(context)
      const own = figures.filter((figure) => figure.period === period)
      const lines = linesOf(own, asOf)
      const text = values.csv ? indicatorsCsv(lines) : own.map(lineOf).join('\n') || ar.none
      return { text, json: indicatorsJson(lines) }
    },
  },
]

function lineOf({ id, frozen, live }: DeskFigure): string {
  const { unit } = definitionOf(id)
  const figure = frozen ?? live
  const doubt = doubtOf('ar', unit, figure)
  const value = said('ar', unit, { ...figure, hidden: null })
  return [`${ar.explained[id].name}: ${value}`, doubt, frozen ? ar.frozen : ar.running].filter(Boolean).join(' · ')
}
