import { cancelSession } from '../awareness/sessions/cancel-session.ts'
import { chooseSlot } from '../awareness/sessions/choose-slot.ts'
import { confirmSession } from '../awareness/sessions/confirm-session.ts'
import { holdSession } from '../awareness/sessions/hold-session.ts'
import { offerSlots } from '../awareness/sessions/offer-slots.ts'
import { postponeSession } from '../awareness/sessions/postpone-session.ts'
import { requestSession } from '../awareness/sessions/request-session.ts'
import { formats } from '../awareness/topic.ts'
import { Refusal } from '../platform/refusal.ts'
import { addDays, type Day, dayOf } from '../platform/words/dates.ts'
import { type Chance, chance } from './chance.ts'
import { listDueSessions, listPlacedSchools, listPostponed, type PlacedSchool } from './queries.ts'
import type { Event, Scene } from './scene.ts'
import { awarenessReasons } from './texts/awareness.ts'

/** How far a session comes before somebody has to do the next step. */
type Until = 'requested' | 'offered' | 'chosen' | 'confirmed'

interface Chances {
  luck: Chance
  /** Which sessions an association holds with the cell. */
  company: Chance
  /** Which schools ask more often than others. */
  favour: Chance
  /** In autumn the cell goes to the districts that it covers well, and to more classes at once. */
  campaign?: true
}

const subjects = [
  ['digital'],
  ['digital', 'harassment'],
  ['drugs'],
  ['road_safety'],
  ['school_violence'],
  ['civic', 'stadiums'],
  ['digital', 'games'],
]

/** Schools ask every few days of the school year, times are found, and what was agreed is held, or put off with a reason. */
export function sessionEvents(first: Day, today: Day): Event[] {
  const luck = chance(2911)
  const favour = chance(4703)
  const company = chance(6173)
  const events: Event[] = []
  for (let day = addDays(first, 8); day < addDays(today, -20); day = addDays(day, 15)) {
    if (day.slice(5) > '06-01' && day.slice(5) < '09-16') continue
    events.push({ day, time: '11:10', play: (scene) => arrange(scene, { luck, favour, company }, 'confirmed') })
    events.push({ day, time: '11:40', play: (scene) => arrange(scene, { luck, favour, company }, 'confirmed') })
  }
  const begins = Number(today.slice(0, 4)) - (today.slice(5) < '09-15' ? 1 : 0)
  for (let day: Day = `${begins}-09-22`; day < addDays(today, -20) && day < `${begins}-12-10`; day = addDays(day, 5))
    if (day > first)
      events.push({ day, time: '12:10', play: (scene) => arrange(scene, { luck: favour, favour, company, campaign: true }, 'confirmed') })
  for (let day = addDays(first, 12); day < today; day = addDays(day, 8))
    events.push({ day, time: '18:10', play: (scene) => holdDue(scene, luck) })
  if (today.slice(5) > '05-20' && today.slice(5) < '09-20') return events
  const lately: [number, Until, boolean?][] = [
    [-9, 'requested'],
    [-6, 'requested'],
    [-5, 'chosen'],
    [-4, 'confirmed', true],
    [-3, 'offered', true],
    [-2, 'confirmed'],
    [-1, 'requested'],
  ]
  return [
    ...events,
    ...lately.map(([back, until, own]) => ({
      day: addDays(today, back),
      time: '11:20',
      play: (scene: Scene) => arrange(scene, { luck, favour, company }, until, own),
    })),
  ]
}

async function arrange({ db, as, cast }: Scene, { luck, favour, company, campaign }: Chances, until: Until, own = false): Promise<void> {
  const cell = as(cast.owners.awareness.actor)
  const asker = own ? as(cast.school) : cell
  const today = dayOf(cell.now())
  const schools = await listPlacedSchools(db, cast.cell.commandId)
  const school = own ? schools.find(({ contact }) => contact)! : luck.pick(likely(schools, favour, campaign))
  const asked = {
    schoolId: school.id,
    topics: luck.pick(subjects),
    format: luck.pick(formats),
    classes: String(campaign ? luck.between(4, 8) : luck.between(1, 4)),
    minutes: luck.pick(['45', '60', '90']),
    firstDay: addDays(today, 6),
    lastDay: addDays(today, 26),
  }
  const { ref } = await requestSession(asker, asked)
  if (until === 'requested') return
  // The association whose account everyone may try is the one that comes most often.
  const associationIds = company.often(0.3) ? [cast.associations[company.often(0.6) ? 0 : 1]!.id] : []
  const speaker = cast.owners[luck.often(0.8) ? 'awareness' : 'school'].officeId
  if (!(await offered(cell, ref, speaker, associationIds)) || until === 'offered') return
  await chooseSlot(asker, { ref, slot: '1' })
  if (until === 'chosen') return
  await confirmSession(cell, { ref })
  if (!own && luck.often(0.06)) await postponeSession(cell, { ref, reason: luck.pick(awarenessReasons) })
  else if (!own && luck.often(0.05)) await cancelSession(cell, { ref, reason: luck.pick(awarenessReasons) })
}

/** Some districts are well covered and others hardly: most sessions go to schools of the first that have said how many classes they have. */
function likely(schools: readonly PlacedSchool[], favour: Chance, campaign = false): readonly PlacedSchool[] {
  const districts = [...new Set(schools.map(({ districtId }) => districtId))]
  const near = new Set(districts.slice(0, Math.ceil(districts.length / 3)))
  const stated = schools.filter((school) => school.stated)
  const first = stated.filter(({ districtId }) => near.has(districtId))
  const [wanted = schools] = [campaign || favour.often(0.7) ? first : stated, stated].filter(({ length }) => length > 0)
  return campaign || favour.often(0.85) ? wanted : schools
}

/** Where no time is found the school is told so. */
async function offered(
  cell: ReturnType<Scene['as']>,
  ref: string,
  officeId: string,
  associationIds: readonly string[] = [],
): Promise<boolean> {
  try {
    await offerSlots(cell, { ref, officeIds: [officeId], associationIds: [...associationIds] })
    return true
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason !== 'nothingFree') throw error
    await cancelSession(cell, { ref, reason: awarenessReasons[0] })
    return false
  }
}

async function holdDue({ db, as, cast }: Scene, luck: Chance): Promise<void> {
  const cell = as(cast.owners.awareness.actor)
  for (const ref of await listPostponed(db, cast.cell.commandId)) {
    if (luck.often(0.6) && (await offered(cell, ref, cast.owners.awareness.officeId))) {
      await chooseSlot(cell, { ref, slot: '1' })
      await confirmSession(cell, { ref })
    }
  }
  const today = dayOf(cell.now())
  for (const { ref, classes, materialIds } of await listDueSessions(db, cast.cell.commandId, today)) {
    const girls = classes * luck.between(13, 19)
    const boys = classes * luck.between(12, 18) + luck.between(0, 3)
    await holdSession(cell, {
      ref,
      classes: String(classes),
      girls: String(girls),
      boys: String(boys),
      materialIds: luck.often(0.7) ? materialIds : [],
    })
  }
}
