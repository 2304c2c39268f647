import { addDays, type Day } from '../platform/words/dates.ts'
import { type Hindrance, hindrances } from '../presence/sheets/hindrance.ts'
import { markVisits } from '../presence/sheets/mark-visits.ts'
import { type Chance, chance } from './chance.ts'
import { listVisitsOf, type WalkedVisit } from './queries.ts'
import type { Event, Scene } from './scene.ts'

/** In the evening of every day from the first to yesterday, each team says what became of its visits. */
export function walkEvents(first: Day, today: Day): Event[] {
  const events: Event[] = []
  for (let day = first; day < today; day = addDays(day, 1)) events.push({ day, time: '21:30', play: walk(day) })
  return events
}

const walk = (day: Day) => async (scene: Scene) => {
  const { db, as, cast } = scene
  const luck = chance(6000 + Number(day.replaceAll('-', '').slice(2)))
  const teams = Map.groupBy(await listVisitsOf(db, cast.cell.commandId, day), ({ teamId }) => teamId)
  for (const [teamId, visits] of teams) {
    // Now and then a vehicle breaks down and ends the day of a team.
    const end = luck.often(0.04) ? luck.between(9 * 60, 17 * 60) : 24 * 60
    const { newId } = as(cast.planner)
    const marks = visits.flatMap((visit) => (visit.arrive >= end ? [hindered(newId(), visit, 'vehicle')] : outcome(newId, visit, luck)))
    await markVisits(as(cast.planner), { teamId, marks })
  }
}

/** Most visits are made, a little early or late; some are not, and of a few nobody says anything. */
function outcome(newId: () => string, visit: WalkedVisit, luck: Chance): object[] {
  if (luck.often(0.03)) return []
  if (luck.often(0.06)) return [hindered(newId(), visit, luck.pick(hindrances.filter((one) => one !== 'vehicle')))]
  const minute = Math.max(0, visit.arrive + luck.between(-2, 5))
  const stay = Math.max(6, visit.leave - visit.arrive + luck.between(-3, 3))
  const arrived = { id: newId(), visitId: visit.id, kind: 'arrived', minute, replaces: [] }
  // Whoever forgets to say that they left leaves the minutes unknown.
  if (luck.often(0.02)) return [arrived]
  return [arrived, { id: newId(), visitId: visit.id, kind: 'left', minute: Math.min(1439, minute + stay), replaces: [] }]
}

const hindered = (id: string, { id: visitId }: WalkedVisit, reason: Hindrance) => ({ id, visitId, kind: 'hindered', reason, replaces: [] })
