import { newId } from '../src/platform/ids.ts'
import { addDays } from '../src/platform/words/dates.ts'
import { approvePlan } from '../src/presence/approve-plan.ts'
import { listVisits } from '../src/presence/queries/visits.ts'
import { giveLink } from '../src/presence/sheets/give-link.ts'
import { markVisits } from '../src/presence/sheets/mark-visits.ts'
import { samplePresence } from './presence-sample.ts'
import type { Person, World } from './world.ts'

type Sent = Record<string, unknown> & { id: string }

/** A week in force, and its teams on their way, through the real acts. */
export function sampleSheets(world: World) {
  const presence = samplePresence(world)
  const { db, ids } = world

  /** Plans and approves a week: three visits a day. Two teams: the first is led by the head, the second by the chief. */
  async function week(monday = '2026-03-09') {
    const first = await presence.team()
    const second = await presence.team({ mode: 'car', officeId: ids.officeChief })
    for (const hours of [
      { from1: '09:00', to1: '10:00' },
      { from1: '10:30', to1: '11:30' },
      { from1: '13:30', to1: '15:00' },
    ])
      await presence.wish({ ...hours, visits: '5' })
    return { ...(await again(monday, first, second)), first, second }
  }

  /** A version of the week, in force. The first team walks until Thursday, the second on Friday: so that their days are known. */
  async function again(monday: string, first: string, second: string) {
    const planId = await presence.plan(monday)
    await approvePlan(world.context('planner'), { planId })
    const friday = addDays(monday, 4)
    await db`update presence_visit set team_id = case when day = ${friday} then ${second}::uuid else ${first}::uuid end where plan_id = ${planId}`
    return { planId, visits: await listVisits(db, ids.command, planId) }
  }

  const arrived = (visitId: string, minute: number, replaces: string[] = []): Sent => ({
    id: newId(),
    visitId,
    kind: 'arrived',
    minute,
    replaces,
  })
  const left = (visitId: string, minute: number): Sent => ({ id: newId(), visitId, kind: 'left', minute, replaces: [] })
  const hindered = (visitId: string, reason: string): Sent => ({ id: newId(), visitId, kind: 'hindered', reason, replaces: [] })
  const nothing = (visitId: string, replaces: unknown[]): Sent => ({ id: newId(), visitId, kind: 'nothing', replaces })

  const send = (person: Person, teamId: string, ...marks: Sent[]) => markVisits(world.context(person), { teamId, marks })
  const link = async (teamId: string, lastDay: string) => (await giveLink(world.context('planner'), { teamId, lastDay })).token

  /** What is kept of visits, in the order in which they were planned. */
  const kept = (visitIds: readonly string[]) => db<
    { arrivedMinute: number | null; leftMinute: number | null; hinderedBy: string | null }[]
  >`
    select k.arrived_minute, k.left_minute, k.hindered_by from presence_visit_kept k
    join presence_visit v on v.command_id = k.command_id and v.plan_id = k.plan_id and v.id = k.visit_id
    where k.visit_id = any(${[...visitIds]}::uuid[]) order by v.day, v.arrive_minute`

  return { presence, week, again, arrived, left, hindered, nothing, send, link, kept }
}
