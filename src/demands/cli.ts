import type { Command } from '../platform/cli/command.ts'
import { dayOf } from '../platform/words/dates.ts'
import { isLate, owedOn } from './late.ts'
import { type DemandLine, listOpen } from './queries/lines.ts'
import { ar } from './words.ar.ts'

export const commands: readonly Command[] = [
  {
    name: 'demands',
    usage: '[--late] [--json]',
    summary: ar.cli.summary,
    most: 0,
    options: { late: { type: 'boolean' } },
    async run({ values, context }) {
      const { db, actor, now } = await context()
      const today = dayOf(now())
      const lines = await listOpen(db, actor, values.late === true, today)
      const json = lines.map((line) => ({ ...facts(line), late: isLate(line, today) }))
      return { text: json.map(sentence).join('\n') || ar.cli.none, json }
    },
  },
]

function facts(line: DemandLine) {
  const { ref, state, receivedOn, association, school, text, officeAr } = line
  return { ref, state, receivedOn, owedOn: owedOn(line), association, school, office: officeAr, text }
}

function sentence({ ref, state, late, owedOn: due, text }: ReturnType<typeof facts> & { late: boolean }): string {
  return [ref, ar.states[state], due, late && ar.cli.late, text.replace(/\s+/g, ' ').slice(0, 80)].filter(Boolean).join(' · ')
}
