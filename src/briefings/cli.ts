import type { Command } from '../platform/cli/command.ts'
import { dayOf } from '../platform/words/dates.ts'
import { isOverdue } from './briefing.ts'
import { listBriefings } from './queries.ts'
import { ar } from './words.ar.ts'

export const commands: readonly Command[] = [
  {
    name: 'briefings',
    usage: '[--overdue] [--json]',
    summary: ar.cli.summary,
    options: { overdue: { type: 'boolean' } },
    async run({ values, context }) {
      const { db, actor, now } = await context()
      const today = dayOf(now())
      const all = await listBriefings(db, actor.commandId, today, { limit: 1000 })
      const json = all
        .map((briefing) => ({
          ref: briefing.ref,
          kind: briefing.kind,
          state: briefing.state === 'sent' ? (briefing.release ?? 'waiting') : briefing.state,
          title: briefing.titleAr,
          districts: briefing.districts.map(({ nameAr }) => nameAr),
          since: briefing.since,
          reviewOn: briefing.reviewOn,
          overdue: isOverdue(briefing, today),
        }))
        .filter(({ overdue }) => overdue || !values.overdue)
      const lines = json.map(({ ref, kind, state, title, reviewOn, overdue }) =>
        [ref, ar.kinds[kind], ar.states[state], title, reviewOn && `${ar.list.review} ${reviewOn}`, overdue && ar.list.overdue]
          .filter(Boolean)
          .join(' · '),
      )
      return { text: lines.join('\n') || ar.list.empty, json }
    },
  },
]
