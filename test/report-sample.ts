import { declareYear } from '../src/schools/declare-year.ts'
import type { World } from './world.ts'

export const schoolYear = '2024-2025'

interface Some {
  many: number
  level: 'primary' | 'middle' | 'secondary'
  sector: 'public' | 'private'
  /** Null is nowhere that is known. */
  districtId: string | null
  sessions: number
  classes: number
  enrolled: number | null
}

/** A school year that is over, in schools of three levels in two districts; of those without a place too little was held to be shown. */
export async function sampleReportYear(world: World): Promise<void> {
  await declareYear(world.context('planner'), { firstDay: '2024-09-09', lastDay: '2025-07-05' })
  const { district, district2 } = world.ids
  const some: Some[] = [
    { many: 12, level: 'primary', sector: 'public', districtId: district, sessions: 3, classes: 2, enrolled: 18 },
    { many: 8, level: 'middle', sector: 'public', districtId: district2, sessions: 2, classes: 2, enrolled: 14 },
    { many: 6, level: 'secondary', sector: 'private', districtId: district2, sessions: 1, classes: 3, enrolled: 20 },
    { many: 3, level: 'primary', sector: 'public', districtId: null, sessions: 1, classes: 1, enrolled: null },
  ]
  for (const [nth, one] of some.entries()) for (let school = 0; school < one.many; school++) await addSchool(world, one, `${nth}-${school}`)
}

async function addSchool(world: World, { level, sector, districtId, ...held }: Some, name: string): Promise<void> {
  const { db, ids } = world
  const { newId } = world.context('planner')
  const [commandId, schoolId] = [ids.command, newId()]
  const location = districtId && world.db`point(-6.36, 32.34)`
  await db`insert into school (command_id, id, name_ar, level, sector, location, district_id)
    values (${commandId}, ${schoolId}, ${`مؤسسة ${name}`}, ${level}, ${sector}, ${location}, ${districtId})`
  if (held.enrolled) await db`insert into awareness_enrolment ${db({ commandId, schoolId, schoolYear, classes: held.enrolled })}`
  const facts = { level, topics: ['digital'], format: 'talk', classesAsked: 2, minutes: 60, state: 'held', starts: '09:00', ends: '10:00' }
  const days = { firstDay: '2024-11-04', lastDay: '2024-11-29', askedOn: '2024-10-14', day: '2024-11-12' }
  for (let session = 0; session < held.sessions; session++) {
    const ref = `S-${name}-${session}`
    const counts = { classes: held.classes, girls: 31, boys: 28, officeIds: [ids.officeHead] }
    await db`insert into awareness_session ${db({ commandId, id: newId(), ref, schoolId, ...facts, ...days, ...counts })}`
  }
}

/** Two persons sign every report that waits. */
export async function signReports(world: World): Promise<void> {
  const waiting = await world.db<{ id: string }[]>`select id from release where subject_kind = 'awareness_report' and state = 'waiting'`
  for (const { id } of waiting)
    for (const person of ['publisher', 'publisher2'] as const) {
      const { status } = await world.request(person, `/desk/releases/${id}/signature`, { form: {} })
      if (status !== 303) throw new Error(`signing a report answered ${status}`)
    }
}
