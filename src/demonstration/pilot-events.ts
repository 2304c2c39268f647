import { systemOf } from '../platform/actor.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { countMonth } from '../presence/kept/count-month.ts'
import { countedFrom, lastCounted, type Month, monthAfter, weeksOf } from '../presence/kept/month.ts'
import { usual } from '../presence/wish.ts'
import { wishForDemand } from '../presence/wish-for-demand.ts'
import { listPromisedPresence } from './queries.ts'
import type { Event, Scene } from './scene.ts'
import { hoursOf } from './wish-hours.ts'

/** Publishers need some days to sign what was counted. */
const signed = 8

/** The first Monday of a whole month that was counted and signed by now: in it presence begins, at a few places. */
export function pilotStart(today: Day): Day {
  return weeksOf(pilotMonth(today))[0]!
}

const pilotMonth = (today: Day): Month => lastCounted(addDays(today, -signed))

/** Presence at a few places first, and each month counted when it is over. */
export function pilotEvents(today: Day): Event[] {
  const months: Month[] = []
  for (let month = pilotMonth(today); month <= lastCounted(today); month = monthAfter(month)) months.push(month)
  return [
    { day: addDays(pilotStart(today), -3), time: '16:00', play: addFirstWishes },
    ...months.map(
      (month): Event => ({
        day: countedFrom(month),
        time: '08:15',
        play: async ({ as, cast }) => void (await countMonth(as(systemOf(cast.cell.commandId)), { month })),
      }),
    ),
  ]
}

/** Where a district has places enough that a count tells none of them. */
async function addFirstWishes({ db, as, cast, places }: Scene): Promise<void> {
  const promised = await listPromisedPresence(db, cast.cell.commandId)
  for (const [districtId, demands] of Map.groupBy(promised, (demand) => demand.districtId)) {
    const around = places.points.filter((point) => point.districtId === districtId && point.kind !== 'school')
    if (around.length < 3) continue
    for (const [nth, { id: pointId }] of around.slice(0, 3).entries()) {
      const demand = demands[nth % demands.length]!
      await wishForDemand(as(cast.planner), {
        demandId: demand.id,
        pointId,
        ...hoursOf(demand),
        ...usual.demand,
        visits: nth === 2 ? 3 : 7,
      })
    }
  }
}
