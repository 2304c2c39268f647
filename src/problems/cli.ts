import { type Command, UsageError } from '../platform/cli/command.ts'
import { addDays, dayOf, formatDay } from '../platform/words/dates.ts'
import { enumerate } from '../platform/words/punctuation.ts'
import { factsOf, problemJson } from './api.ts'
import { evaluateProblem } from './evaluate-problem.ts'
import { countsTable, problemsTable } from './problems-table.ts'
import { fewestDemands, recurringDays } from './proposals.ts'
import { findLine, listProblems, type ProblemLine } from './queries/problems.ts'
import { listRecurring, type Recurring } from './queries/recurring.ts'
import { listCounts } from './queries/work.ts'
import { methodSentences, resultSentence } from './result-sentence.ts'
import { ar } from './words.ar.ts'

export const commands: readonly Command[] = [
  {
    name: 'problems',
    usage: '[REF] [--csv] [--json]',
    summary: ar.cli.summary,
    most: 1,
    options: { csv: { type: 'boolean' } },
    async run({ positionals: [ref], values, context: open }) {
      const context = await open()
      const { db, actor, now } = context
      if (ref) {
        const problem = await findLine(db, actor.commandId, ref)
        if (!problem) throw new UsageError(ar.refusals.problemUnknown)
        const evaluation = await evaluateProblem(context, problem)
        const said = evaluation && [resultSentence('ar', evaluation, problem.period), ...methods(evaluation)]
        const json = problemJson(problem, evaluation)
        if (values.csv) return { text: countsTable(await listCounts(db, actor.commandId, problem.id)), json }
        return { text: [lineOf(problem), ...(said ?? [ar.result.noCounts])].join('\n'), json }
      }
      const problems = await listProblems(db, actor.commandId)
      const proposals = await listRecurring(db, actor.commandId, addDays(dayOf(now()), -recurringDays), fewestDemands)
      const lines = [...problems.map(lineOf), ...proposals.map(proposalOf)]
      const json = { problems: problems.map(factsOf), proposals }
      return { text: values.csv ? problemsTable(problems) : lines.join('\n') || ar.cli.none, json }
    },
  },
]

const methods = (evaluation: Parameters<typeof methodSentences>[1]) =>
  methodSentences('ar', evaluation).map(({ term, text }) => `${term}: ${text}`)

function lineOf({ ref, state, title, districtAr }: ProblemLine): string {
  return [ref, ar.states[state], districtAr, title].join(' · ')
}

function proposalOf(recurring: Recurring): string {
  const { demands, months, firstOn, categoryAr, pointAr, districtAr } = recurring
  const place = enumerate(
    'ar',
    [pointAr, districtAr].filter((name) => name !== null),
  )
  return `${ar.cli.proposed} · ${ar.proposal.because(demands, categoryAr, place, formatDay('ar', firstOn), months)}`
}
