import { addMaterial } from '../awareness/add-material.ts'
import { closeProgramme } from '../awareness/close-programme.ts'
import { writeQuiz } from '../awareness/feedback/write-quiz.ts'
import { openProgramme } from '../awareness/open-programme.ts'
import { proposeReport } from '../awareness/report/released/propose-report.ts'
import { stateClasses } from '../awareness/state-classes.ts'
import { addTopic } from '../awareness/topics/add-topic.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { nameContact } from '../schools/name-contact.ts'
import { campaignEvents } from './campaign-events.ts'
import { type Chance, chance } from './chance.ts'
import { earlierYearEvents } from './earlier-year-events.ts'
import { pupilEvents } from './pupil-events.ts'
import { listPlacedSchools } from './queries.ts'
import type { Event, Scene } from './scene.ts'
import { schoolSideEvents } from './school-side-events.ts'
import { sessionEvents } from './session-events.ts'
import { awarenessMaterials, awarenessQuizzes, awarenessTopic } from './texts/awareness.ts'

/** The awareness cell opens its stages, writes its quizzes, goes to schools, and closes what is over. */
export function awarenessEvents(first: Day, today: Day): Event[] {
  const luck = chance(1617)
  const begins = Number(today.slice(0, 4)) - (today.slice(5) < '08-15' ? 1 : 0)
  const stages = [begins - 1, begins]
    .flatMap((year) => stagesOf(year))
    .filter(({ firstDay, lastDay }) => lastDay >= first && firstDay <= today)
  const said = [addDays(first, 1), `${begins}-09-21`].filter((day) => day >= first && day < today && isTaught(day))
  return [
    ...earlierYearEvents(begins - 2),
    { day: first, time: '15:00', play: prepare },
    ...said.map((day) => ({ day, time: '09:10', play: (scene: Scene) => sayClasses(scene, luck) })),
    ...stages.flatMap((stage) => stageEvents(stage, first, today)),
    ...[`${begins}-07-14`].filter((day) => day > first && day < today).map((day) => ({ day, time: '11:00', play: propose(begins) })),
    ...sessionEvents(first, today),
    ...campaignEvents(first, today),
    ...pupilEvents(first, today),
    ...schoolSideEvents(today),
  ]
}

/** Between two school years nobody counts classes. */
function isTaught(day: Day): boolean {
  return day.slice(5) < '07-01' || day.slice(5) > '09-15'
}
/** The report of the school year that is over, for everyone. */
const propose =
  (ended: number) =>
  async ({ as, cast }: Scene) =>
    void (await proposeReport(as(cast.owners.awareness.actor), { schoolYear: `${ended - 1}-${ended}` }))

interface Stage {
  edition: string
  stage: string
  firstDay: Day
  lastDay: Day
}

function stagesOf(year: number): Stage[] {
  const edition = String(year - 2012)
  return [
    { edition, stage: '1', firstDay: `${year}-09-14`, lastDay: `${year}-11-13` },
    { edition, stage: '2', firstDay: `${year}-11-14`, lastDay: `${year + 1}-01-24` },
    { edition, stage: '3', firstDay: `${year + 1}-02-02`, lastDay: `${year + 1}-03-31` },
    { edition, stage: '4', firstDay: `${year + 1}-04-01`, lastDay: `${year + 1}-06-12` },
  ]
}

function stageEvents(stage: Stage, first: Day, today: Day): Event[] {
  const ids: string[] = []
  const opens = [addDays(first, 1), addDays(stage.firstDay, -6)].sort()[1]!
  const closes = addDays(stage.lastDay, 6)
  const open = async ({ as, cast }: Scene) => {
    const topics = ['digital', 'drugs', 'road_safety', 'school_violence', 'harassment', 'civic']
    ids.push((await openProgramme(as(cast.owners.awareness.actor), { ...stage, topics })).id)
  }
  const close = async ({ as, cast }: Scene) => void (await closeProgramme(as(cast.owners.awareness.actor), { programmeId: ids[0] }))
  return [{ day: opens, time: '09:20', play: open }, ...(closes < today ? [{ day: closes, time: '16:30', play: close }] : [])]
}

async function prepare({ db, as, cast }: Scene): Promise<void> {
  const cell = as(cast.owners.awareness.actor)
  await addTopic(cell, awarenessTopic)
  for (const material of awarenessMaterials) await addMaterial(cell, material)
  for (const quiz of awarenessQuizzes) await writeQuiz(cell, quiz)
  const schools = await listPlacedSchools(db, cast.cell.commandId)
  const own = schools.find(({ level }) => level === 'secondary') ?? schools[0]!
  await nameContact(as(cast.planner), { schoolId: own.id, accountId: cast.school.accountId })
}

/** One school in four says how many classes it has. */
async function sayClasses({ db, as, cast }: Scene, luck: Chance): Promise<void> {
  const cell = as(cast.owners.awareness.actor)
  for (const { id, pupils } of await listPlacedSchools(db, cast.cell.commandId)) {
    if (!luck.often(0.25)) continue
    await stateClasses(cell, { schoolId: id, classes: Math.max(4, Math.round((pupils ?? 400) / 34)) })
  }
}
