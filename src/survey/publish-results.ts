import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { Task } from '../platform/jobs/turns.ts'
import { dayOf } from '../platform/words/dates.ts'
import { quarterOf } from '../platform/words/quarters.ts'
import { copySurvey } from '../public-record/survey.ts'
import { disclose } from './disclosure.ts'
import { listCounts, listUnpublished } from './queries.ts'
import { askerKinds, questions, values } from './question.ts'
import { refuse } from './refusal.ts'

/** A quarter is published once, when it is over: while it runs, whoever looks before and after an answer could see what it was. */
export const publishResults = defineAction({
  id: 'survey.publish-results',
  input: v.object({ quarter: v.pipe(v.string(refuse.key('quarterOpen')), v.regex(/^\d{4}-Q[1-4]$/, refuse.key('quarterOpen'))) }),
  find: async () => null,
  may: ({ system }) => system === true,
  run: async (context, _found, { quarter }) => {
    const { db, actor, now } = context
    if (quarter >= quarterOf(dayOf(now()))) throw refuse('conflict', 'quarterOpen')
    const counts = await listCounts(db, actor.commandId, quarter)
    const sum = (which: Partial<(typeof counts)[number]>) =>
      counts
        .filter((one) => Object.entries(which).every(([key, value]) => one[key as keyof typeof one] === value))
        .reduce((n, one) => n + one.n, 0)
    const [first] = questions
    const kinds = askerKinds.map((askerKind) => sum({ question: first, askerKind }))
    const [answers] = disclose([sum({ question: first })])
    const [associations, people] = disclose(kinds)
    const results = questions.flatMap((question) =>
      disclose(values.map((value) => sum({ question, value }))).map((cell, at) => ({ question, value: values[at]!, ...cell })),
    )
    await copySurvey(context, { quarter, answers: answers!.n, associations: associations!.n, people: people!.n, results })
  },
  note: (_found, { quarter }) => ({ subject: `survey:${quarter}` }),
})

/** Looked for every hour. */
export const publishing: Task = {
  name: publishResults.id,
  run: async (context) => {
    const { db, actor, now } = context
    const over = await listUnpublished(db, actor.commandId, quarterOf(dayOf(now())))
    for (const quarter of over) await publishResults(context, { quarter })
  },
}
