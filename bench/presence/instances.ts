import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instance } from '../../src/presence/optimiser/instance.ts'
import { parseInstance } from '../../src/presence/optimiser/read-instance.ts'
import { generate, sizes } from './generate.ts'

/** The invented town and city that lie here, and a metropolis that is generated: its file would be large. */
export const weeks: Readonly<Record<string, () => Instance>> = {
  town: () => read('town-1.json'),
  city: () => read('city-1.json'),
  metro: () => generate(sizes.metro, 1),
}

function read(file: string): Instance {
  return parseInstance(readFileSync(join(import.meta.dirname, 'instances', file), 'utf8'))
}

/** One day of a week alone, for its value alone: a wish asks for as many visits as it has windows on that day. */
export function oneDay(instance: Instance, day = 1): Instance {
  const onlyThat = <Item extends { day: number }>(items: readonly Item[]) =>
    items.filter((item) => item.day === day).map((item) => ({ ...item, day: 0 }))
  return {
    ...instance,
    days: 1,
    teams: instance.teams.map((team) => ({ ...team, shifts: onlyThat(team.shifts) })),
    wishes: instance.wishes.map((wish) => ({
      ...wish,
      windows: onlyThat(wish.windows),
      values: wish.values.slice(0, onlyThat(wish.windows).length),
    })),
    fairnessWeight: 0,
  }
}
