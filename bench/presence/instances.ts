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

/** The Tuesday of a week: every wish is worth what it wants of that day alone. */
export function oneDay(instance: Instance, day = 1): Instance {
  return {
    ...instance,
    days: 1,
    teams: instance.teams.map((team) => ({
      ...team,
      shifts: team.shifts.filter((shift) => shift.day === day).map((shift) => ({ ...shift, day: 0 })),
    })),
    wishes: instance.wishes.map((wish) => ({
      ...wish,
      windows: wish.windows.filter((window) => window.day === day).map((window) => ({ ...window, day: 0 })),
    })),
  }
}
