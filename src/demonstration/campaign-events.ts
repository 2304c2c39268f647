import { chooseSlot } from '../awareness/sessions/choose-slot.ts'
import { confirmSession } from '../awareness/sessions/confirm-session.ts'
import { holdSession } from '../awareness/sessions/hold-session.ts'
import { offerSlots } from '../awareness/sessions/offer-slots.ts'
import { requestSession } from '../awareness/sessions/request-session.ts'
import { stateClasses } from '../awareness/state-classes.ts'
import { addDays, type Day, dayOf } from '../platform/words/dates.ts'
import { type Chance, chance } from './chance.ts'
import { listDueSessions, listPlacedSchools } from './queries.ts'
import type { Event, Scene } from './scene.ts'

const subjects = [['road_safety'], ['digital', 'harassment'], ['school_violence'], ['drugs'], ['civic'], ['digital']]
/** Two offices that speak in no other session: the time of nobody is taken. */
const speakers = ['traffic', 'urbanCorps'] as const

/** Two weeks in May in which many schools are reached, so that the report of the year has something to tell. */
export function campaignEvents(first: Day, today: Day): Event[] {
  const luck = chance(5309)
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '06-15' ? 1 : 0)
  const [from, until] = [`${year}-05-18`, `${year}-06-02`]
  if (addDays(from, -6) <= first) return []
  const own: string[] = []
  const days = Array.from({ length: 17 }, (_, nth) => addDays(from, nth)).filter((day) => day <= addDays(until, 1))
  return [
    { day: addDays(from, -6), time: '09:40', play: (scene) => arrange(scene, { luck, own, from, until }) },
    ...days.map((day) => ({ day, time: '17:30', play: (scene: Scene) => hold(scene, luck, own) })),
  ]
}

interface Campaign {
  luck: Chance
  /** Its sessions, as they are agreed. */
  own: string[]
  from: Day
  until: Day
}

async function arrange({ db, as, cast }: Scene, { luck, own, from, until }: Campaign): Promise<void> {
  const cell = as(cast.owners.awareness.actor)
  for (const { id: schoolId, pupils } of await listPlacedSchools(db, cast.cell.commandId)) {
    if (luck.often(0.35)) await stateClasses(cell, { schoolId, classes: Math.max(4, Math.round((pupils ?? 400) / 34)) })
    if (!luck.often(0.24)) continue
    const asked = { topics: luck.pick(subjects), format: 'talk', classes: String(luck.between(2, 5)), minutes: '45' }
    const { ref } = await requestSession(cell, { schoolId, ...asked, firstDay: from, lastDay: until })
    await offerSlots(cell, { ref, officeIds: [cast.owners[luck.pick(speakers)].officeId] })
    await chooseSlot(cell, { ref, slot: '1' })
    await confirmSession(cell, { ref })
    own.push(ref)
  }
}

async function hold({ db, as, cast }: Scene, luck: Chance, own: readonly string[]): Promise<void> {
  const cell = as(cast.owners.awareness.actor)
  const due = await listDueSessions(db, cast.cell.commandId, dayOf(cell.now()))
  for (const { ref, classes } of due.filter((one) => own.includes(one.ref))) {
    const counts = { girls: String(classes * luck.between(14, 18)), boys: String(classes * luck.between(13, 18)) }
    await holdSession(cell, { ref, classes: String(classes), ...counts })
  }
}
