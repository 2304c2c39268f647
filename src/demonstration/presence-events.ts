import { addDays, type Day } from '../platform/words/dates.ts'
import { addShifts } from '../presence/add-shifts.ts'
import { addTeam } from '../presence/add-team.ts'
import { approvePlan } from '../presence/approve-plan.ts'
import { carryOutPlan } from '../presence/carry-out-plan.ts'
import { mondayOf } from '../presence/hours.ts'
import { startPlan } from '../presence/start-plan.ts'
import { usual } from '../presence/wish.ts'
import { wishForDemand } from '../presence/wish-for-demand.ts'
import { wishForSchools } from '../presence/wish-for-schools.ts'
import { chance } from './chance.ts'
import { pilotEvents, pilotStart } from './pilot-events.ts'
import { countWishes, hasSchools, listPromisedPresence } from './queries.ts'
import type { Event, Scene } from './scene.ts'
import { teams } from './texts/teams.ts'
import { walkEvents } from './walk-events.ts'
import { hoursOf } from './wish-hours.ts'

const wanted = 40

/** So many weeks before this one everything that is wished for was planned and walked; before them a few places were. */
const weeksBefore = 2

/** Teams come first, and what was promised becomes presence that can be planned. On each Monday the week is planned, put in force, and walked. */
export function presenceEvents(today: Day): Event[] {
  const monday = mondayOf(today)
  const first = addDays(monday, -7 * weeksBefore)
  const begin = pilotStart(today)
  const weeks: Day[] = []
  for (let week = begin; week <= monday; week = addDays(week, 7)) weeks.push(week)
  return [
    { day: addDays(begin, -4), time: '09:10', play: addTeams },
    ...pilotEvents(today),
    { day: addDays(first, -3), time: '16:10', play: addWishes },
    ...weeks.map(
      (week): Event => ({ day: week, time: '06:45', play: (scene) => planWeek(scene, week, week < monday ? roundsOfPast : undefined) }),
    ),
    ...walkEvents(begin, today),
  ]
}

async function addTeams({ as, cast, places }: Scene): Promise<void> {
  const planner = as(cast.planner)
  const bases = places.points.filter(({ kind }) => kind === 'square' || kind === 'station')
  for (const [nth, { mode, owner, skills, hours }] of teams.entries()) {
    const { officeId } = cast.owners[owner]
    const basePointId = bases[nth % bases.length]!.id
    const { id: teamId } = await addTeam(planner, { name: `فريق ${nth + 1}`, mode, basePointId, officeId, skills: [...skills] })
    for (const { weekdays, ...times } of hours) await addShifts(planner, { teamId, weekdays: [...weekdays], ...times, breakMinutes: 30 })
  }
}

async function addWishes({ db, as, cast, places }: Scene): Promise<void> {
  const planner = as(cast.planner)
  const luck = chance(5501)
  const promised = await listPromisedPresence(db, cast.cell.commandId)
  for (let nth = await countWishes(db, cast.cell.commandId); nth < wanted && promised.length > 0; nth++) {
    const demand = promised[nth % promised.length]!
    const around = places.points.filter(({ districtId }) => districtId === demand.districtId)
    const first = nth < promised.length ? demand.pointId : null
    const pointId = first ?? luck.pick(around.length > 0 ? around : places.points).id
    await wishForDemand(planner, {
      demandId: demand.id,
      pointId,
      ...hoursOf(demand),
      ...usual.demand,
      visits: luck.between(2, 5),
      weight: luck.between(3, 7),
    })
  }
  if (await hasSchools(db, cast.cell.commandId)) await wishForSchools(planner, usual.school)
}

/** Of a week that is over nobody looks how good it could have been; and what was kept of it must be the same on every machine. */
const roundsOfPast = 40_000

async function planWeek({ as, cast }: Scene, week: Day, rounds?: number): Promise<void> {
  const planner = as(cast.planner)
  const { id: planId } = await startPlan(planner, { week, effort: 'quick' })
  await carryOutPlan(planner, { planId, rounds })
  await approvePlan(planner, { planId })
}
