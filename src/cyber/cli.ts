import type { Command } from '../platform/cli/command.ts'
import { dayOf } from '../platform/words/dates.ts'
import { channelsWith, checkable, standingOf } from './channel.ts'
import { contentWords } from './content-words.ts'
import { listChecked, listOpenings } from './queries.ts'
import { shownCounts } from './shown-counts.ts'
import { ar } from './words.ar.ts'

export const commands: readonly Command[] = [
  {
    name: 'cyber',
    usage: '[--json]',
    summary: ar.cli.summary,
    most: 0,
    async run({ context }) {
      const { db, actor, now } = await context()
      const today = dayOf(now())
      const channels = channelsWith(await listChecked(db, actor.commandId))
        .filter(({ id }) => checkable.includes(id))
        .map((channel) => ({ ...channel, standing: standingOf(channel, today) }))
      const openings = shownCounts(await listOpenings(db, actor.commandId))
      const lines = [
        ...channels.map(({ id, telephone, address, checkedOn, gone, standing }) =>
          [
            contentWords.ar.channels[id].name,
            telephone,
            address,
            gone ? ar.desk.gone : standing !== 'own' && ar.desk.badges[standing],
            checkedOn,
          ]
            .filter(Boolean)
            .join(' · '),
        ),
        `${ar.cli.openings}:`,
        ...openings.map(({ month, kind, n }) => [month, ar.kinds[kind], n ?? ar.desk.few].join(' · ')),
      ]
      return { text: lines.join('\n'), json: { channels, openings } }
    },
  },
]
