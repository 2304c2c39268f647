import { closeProgramme } from '../awareness/close-programme.ts'
import { openProgramme } from '../awareness/open-programme.ts'
import { proposeReport } from '../awareness/report/released/propose-report.ts'
import { chooseSlot } from '../awareness/sessions/choose-slot.ts'
import { confirmSession } from '../awareness/sessions/confirm-session.ts'
import { holdSession } from '../awareness/sessions/hold-session.ts'
import { offerSlots } from '../awareness/sessions/offer-slots.ts'
import { requestSession } from '../awareness/sessions/request-session.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { type Chance, chance } from './chance.ts'
import { listDueSessions, listPlacedSchools } from './queries.ts'
import { signWaiting } from './release-events.ts'
import type { Event, Scene } from './scene.ts'

const subjects = [['road_safety'], ['drugs'], ['school_violence'], ['digital'], ['police', 'civic'], ['harassment']]

/** A school year before the others, from its first stage to its report: fewer sessions than in the next, for more classes at once, that rises and falls are seen. */
export function earlierYearEvents(begins: number): Event[] {
  const luck = chance(8123)
  const edition = String(begins - 2012)
  const year = begins + 1
  const stages = [
    { stage: '1', firstDay: `${begins}-09-14`, lastDay: `${begins}-11-13`, from: `${begins}-10-02`, until: `${begins}-10-16` },
    { stage: '2', firstDay: `${begins}-11-14`, lastDay: `${year}-01-24`, from: `${begins}-11-18`, until: `${begins}-12-04` },
    { stage: '3', firstDay: `${year}-02-02`, lastDay: `${year}-03-31`, from: `${year}-02-09`, until: `${year}-02-25` },
    { stage: '4', firstDay: `${year}-04-01`, lastDay: `${year}-06-12`, from: `${year}-04-13`, until: `${year}-04-29` },
  ]
  return [
    ...stages.flatMap((stage, nth) => stageEvents({ ...stage, edition, nth }, luck)),
    {
      day: `${year}-07-11`,
      time: '11:00',
      play: async ({ as, cast }) => void (await proposeReport(as(cast.owners.awareness.actor), { schoolYear: `${begins}-${year}` })),
    },
    { day: `${year}-07-14`, time: '18:00', play: signWaiting },
  ]
}

interface Stage {
  edition: string
  stage: string
  nth: number
  firstDay: Day
  lastDay: Day
  /** The days of its sessions. */
  from: Day
  until: Day
}

/** Opened, its sessions agreed together and held together, and closed. */
function stageEvents({ nth, from, until, ...programme }: Stage, luck: Chance): Event[] {
  const ids: string[] = []
  const topics = [...new Set(subjects.flat())]
  return [
    {
      day: addDays(programme.firstDay, -3),
      time: '09:20',
      play: async ({ as, cast }) => void ids.push((await openProgramme(as(cast.owners.awareness.actor), { ...programme, topics })).id),
    },
    { day: addDays(from, -6), time: '09:40', play: (scene) => arrange(scene, luck, { nth, firstDay: from, lastDay: until }) },
    { day: until, time: '18:30', play: (scene) => hold(scene, luck, until) },
    {
      day: addDays(programme.lastDay, 6),
      time: '16:30',
      play: async ({ as, cast }) => void (await closeProgramme(as(cast.owners.awareness.actor), { programmeId: ids[0] })),
    },
  ]
}

async function arrange({ db, as, cast }: Scene, luck: Chance, { nth, ...days }: { nth: number; firstDay: Day; lastDay: Day }) {
  const cell = as(cast.owners.awareness.actor)
  const schools = await listPlacedSchools(db, cast.cell.commandId)
  // Other schools in each stage, all over the city, none twice.
  const visited = schools.filter((_school, at) => at % 15 === nth)
  for (const { id: schoolId } of visited) {
    const asked = { topics: luck.pick(subjects), format: 'talk', classes: String(luck.between(6, 9)), minutes: '90' }
    const { ref } = await requestSession(cell, { schoolId, ...asked, ...days })
    await offerSlots(cell, { ref, officeIds: [cast.owners[luck.pick(['awareness', 'school'] as const)].officeId] })
    await chooseSlot(cell, { ref, slot: '1' })
    await confirmSession(cell, { ref })
  }
}

async function hold({ db, as, cast }: Scene, luck: Chance, today: Day): Promise<void> {
  const cell = as(cast.owners.awareness.actor)
  for (const { ref, classes } of await listDueSessions(db, cast.cell.commandId, today)) {
    const counts = { girls: String(classes * luck.between(13, 18)), boys: String(classes * luck.between(13, 18)) }
    await holdSession(cell, { ref, classes: String(classes), ...counts })
  }
}
