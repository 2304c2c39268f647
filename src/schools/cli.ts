import type { Command } from '../platform/cli/command.ts'
import { dayOf } from '../platform/words/dates.ts'
import { listOpenSchools } from './queries/schools.ts'
import { schoolWindows } from './school-windows.ts'
import { mondayOf } from './windows.ts'
import { ar } from './words.ar.ts'

export const commands: readonly Command[] = [
  {
    name: 'schools',
    usage: '[--windows] [--json]',
    summary: ar.cli.summary,
    options: { windows: { type: 'boolean' } },
    async run({ values, context }) {
      const { db, actor, now } = await context()
      const today = dayOf(now())
      if (values.windows) {
        const week = await schoolWindows(db, actor.commandId, mondayOf(today))
        const lines = week.schools.map(
          ({ nameAr, windows }) => `${nameAr} · ${windows.map(({ day, from, to }) => `${day} ${from}-${to}`).join(' · ')}`,
        )
        return { text: lines.join('\n') || ar.list.none, json: week }
      }
      const schools = await listOpenSchools(db, actor.commandId, today)
      const json = schools.map(({ code, nameAr, nameFr, level, sector, pupils, location }) => ({
        code,
        nameAr,
        nameFr,
        level,
        sector,
        pupils,
        location,
      }))
      const lines = json.map(({ code, nameAr, level, sector, pupils, location }) =>
        [code, nameAr, ar.levels[level], ar.sectors[sector], pupils !== null && ar.list.pupils(pupils), !location && ar.list.unplaced]
          .filter(Boolean)
          .join(' · '),
      )
      return { text: lines.join('\n') || ar.list.none, json }
    },
  },
]
