import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'
import { contributionKinds } from '../../contribution.ts'
import type { PartOfDay } from '../../meeting.ts'
import { readMinutes } from '../queries.ts'
import type { CategoryCount, CommitmentFact, CommuniqueFacts, Name } from './facts.ts'

export async function communiqueFacts(db: Db, commandId: string, id: string): Promise<CommuniqueFacts> {
  const meeting = await meetingTold(db, commandId, id)
  const { title, day, time, partOfDay, place, chairAr, chairFr, chairActing, topics } = meeting
  const [minutes, associations, presentations, demands, commitments, dissents, nextOn] = await Promise.all([
    readMinutes(db, commandId, id),
    associationsAt(db, commandId, id),
    presentationsAt(db, commandId, id),
    demandsByCategory(db, commandId, id),
    commitmentsOf(db, commandId, id),
    countDissents(db, commandId, id),
    nextMeeting(db, commandId, meeting),
  ])
  const chair = chairAr ? { nameAr: chairAr, nameFr: chairFr } : null
  const agreedOn = minutes?.state === 'agreed' ? minutes.agreedOn : day
  const examined = demands.filter(({ nameAr }) => nameAr !== null) as CategoryCount[]
  const unexamined = demands.find(({ nameAr }) => nameAr === null)?.count ?? 0
  return {
    ...{ title, day, time, partOfDay, place, chair, chairActing, topics, associations, presentations },
    ...{ demands: examined, unexamined, commitments, agreedOn, dissents, nextOn },
  }
}

interface Told {
  title: string
  day: Day
  time: string | null
  partOfDay: PartOfDay | null
  place: string
  chairAr: string | null
  chairFr: string | null
  chairActing: boolean
  topics: string[]
  seriesId: string | null
}

async function meetingTold(db: Db, commandId: string, id: string): Promise<Told> {
  const [row] = await db<Told[]>`
    select m.title, m.day, m.time, m.part_of_day, m.place, o.name_ar as chair_ar, o.name_fr as chair_fr, m.chair_acting, m.topics, m.series_id
    from meeting m left join office o on o.command_id = m.command_id and o.id = m.chair_office_id
    where m.command_id = ${commandId} and m.id = ${id}`
  return row!
}

async function associationsAt(db: Db, commandId: string, meetingId: string): Promise<Name[]> {
  return db<Name[]>`
    select s.name_ar, s.name_fr from attendance a
    join association s on s.command_id = a.command_id and s.id = a.association_id
    where a.command_id = ${commandId} and a.meeting_id = ${meetingId} and a.state in ('present', 'represented') order by s.name_ar`
}

async function presentationsAt(db: Db, commandId: string, meetingId: string): Promise<CommuniqueFacts['presentations']> {
  const rows = await db<{ kind: CommuniqueFacts['presentations'][number] }[]>`
    select kind from contribution
    where command_id = ${commandId} and meeting_id = ${meetingId} and kind = any(${[...contributionKinds.presentations]})
    group by kind order by min(position)`
  return rows.map(({ kind }) => kind)
}

type Counted = Omit<CategoryCount, 'nameAr'> & { nameAr: string | null }

/** Those that were not taken are not counted; those that nobody has examined have no category. */
async function demandsByCategory(db: Db, commandId: string, meetingId: string): Promise<Counted[]> {
  return db<Counted[]>`
    select c.name_ar, c.name_fr, count(*) as count from demand d left join category c on c.id = d.category_id
    where d.command_id = ${commandId} and d.meeting_id = ${meetingId} and d.state <> 'inadmissible'
    group by c.name_ar, c.name_fr, c.position order by count(*) desc, c.position`
}

async function commitmentsOf(db: Db, commandId: string, meetingId: string): Promise<CommitmentFact[]> {
  return db<CommitmentFact[]>`
    select o.name_ar, o.name_fr, c.due_on from commitment c
    join demand d on d.command_id = c.command_id and d.id = c.demand_id
    join office o on o.command_id = c.command_id and o.id = c.office_id
    where c.command_id = ${commandId} and d.meeting_id = ${meetingId} and d.state = 'promised' and c.state = 'running'
    order by c.due_on, c.id`
}

async function countDissents(db: Db, commandId: string, meetingId: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from public_record.minutes_word
    where command_id = ${commandId} and meeting_id = ${meetingId} and word = 'dissents'`
  return row!.n
}

async function nextMeeting(db: Db, commandId: string, { seriesId, day }: Told): Promise<Day | null> {
  const [row] = await db<{ day: Day }[]>`
    select day from meeting
    where command_id = ${commandId} and state = 'announced' and day > ${day} and series_id is not distinct from ${seriesId}
    order by day limit 1`
  return row?.day ?? null
}
