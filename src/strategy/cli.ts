import { type Command, UsageError } from '../platform/cli/command.ts'
import { dayOf } from '../platform/words/dates.ts'
import { standingAt, targetText } from '../public-record/strategy/sentences.ts'
import { numbered } from '../public-record/strategy/strategy.ts'
import { dataOf } from '../public-record/strategy/strategy-data.ts'
import { publicStrategyWords } from '../public-record/strategy/words.ts'
import { listStrategies } from './queries/strategies.ts'
import { readStrategy } from './read-strategy.ts'
import { ar } from './words.ar.ts'

export const commands: readonly Command[] = [
  {
    name: 'strategy',
    usage: '[--year 2026] [--json]',
    summary: ar.cli.summary,
    most: 0,
    options: { year: { type: 'string' } },
    async run({ values, context }) {
      const { db, actor, now } = await context()
      const today = dayOf(now())
      const year = values.year ? Number(values.year) : null
      if (year !== null && !/^20\d\d$/.test(String(values.year))) throw new UsageError(ar.cli.yearWrong)
      const lines = await listStrategies(db, actor.commandId, { year })
      const approved = lines.filter(({ state }) => state === 'in_force' || state === 'closed')
      // That of next year may be in force before it begins.
      const line = approved.find((one) => one.year <= Number(today.slice(0, 4))) ?? approved[0] ?? lines[0]
      if (!line) return { text: ar.cli.none, json: null }
      const strategy = await readStrategy(db, actor.commandId, line, today)
      const words = publicStrategyWords.ar
      const text = [
        [line.ref, words.states[line.state], line.titleAr].join(' · '),
        ...numbered(strategy).map(({ number, objective }) =>
          [
            number,
            objective.outcome ? words.outcomes[objective.outcome] : words.standings[standingAt(strategy, objective, today)],
            objective.text.ar,
            targetText('ar', objective),
            objective.officeAr,
            objective.vacant && words.vacant,
          ]
            .filter(Boolean)
            .join(' · '),
        ),
      ].join('\n')
      return { text, json: { ref: line.ref, ...dataOf(strategy, today) } }
    },
  },
]
