import { systemOf } from '../platform/actor.ts'
import type { Day } from '../platform/words/dates.ts'
import { quarterOf } from '../platform/words/quarters.ts'
import { freezesOn } from '../strategy/indicators/freeze-period.ts'
import { keepFigures } from '../strategy/indicators/keep-figures.ts'
import { quartersUpTo } from '../strategy/indicators/period.ts'
import type { Event } from './scene.ts'

/** Each quarter is frozen once it is over, and this morning's figures are handed to the public record. */
export function indicatorEvents(from: Day, today: Day): Event[] {
  const days = quartersUpTo(quarterOf(today), 6)
    .filter((quarter) => quarter >= quarterOf(from))
    .map(freezesOn)
    .filter((day) => day < today)
  return [...days, today].map((day) => ({
    day,
    time: '05:30',
    play: async ({ db, as, cast }) => void (await keepFigures.run(as(systemOf(cast.cell.commandId)), db)),
  }))
}
