import type { Command } from '../platform/cli/command.ts'
import { dayOf } from '../platform/words/dates.ts'
import { listReferred } from './queries/owed.ts'
import { ar } from './words.ar.ts'

export const commands: readonly Command[] = [
  {
    name: 'partners',
    usage: '[--late] [--json]',
    summary: ar.cli.summary,
    most: 0,
    options: { late: { type: 'boolean' } },
    async run({ values, context }) {
      const { db, actor, now } = await context()
      const today = dayOf(now())
      const owed = (await listReferred(db, actor.commandId)).map((one) => ({ ...one, late: one.answerDueOn < today }))
      const json = values.late ? owed.filter(({ late }) => late) : owed
      const text = json.map(({ ref, partnerAr, answerDueOn, late, waiting }) =>
        [ref, partnerAr, answerDueOn, late && ar.cli.late, waiting && ar.page.replyWaits].filter(Boolean).join(' · '),
      )
      return { text: text.join('\n') || ar.page.owedNone, json }
    },
  },
]
