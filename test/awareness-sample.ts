import { openProgramme } from '../src/awareness/open-programme.ts'
import { chooseSlot } from '../src/awareness/sessions/choose-slot.ts'
import { confirmSession } from '../src/awareness/sessions/confirm-session.ts'
import { holdSession } from '../src/awareness/sessions/hold-session.ts'
import { offerSlots } from '../src/awareness/sessions/offer-slots.ts'
import { requestSession } from '../src/awareness/sessions/request-session.ts'
import { addSchool } from '../src/schools/add-school.ts'
import { declareYear } from '../src/schools/declare-year.ts'
import { nameContact } from '../src/schools/name-contact.ts'
import { setTimetable } from '../src/schools/set-timetable.ts'
import type { World } from './world.ts'

export const hours = '08:00-12:00, 14:00-17:00'
const week = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [`day${day}`, hours]))
export const wish = { topics: ['digital'], format: 'talk', classes: '2', minutes: '60', firstDay: '2026-03-09', lastDay: '2026-03-20' }

/** Five questions whose first answer is right. */
export const quizFields = Object.fromEntries(
  [1, 2, 3, 4, 5].flatMap((nth) => [
    [`text${nth}`, `السؤال ${nth}: ما الصواب؟`],
    [`first${nth}`, 'أخبر شخصا أثق به'],
    [`second${nth}`, 'أرسل ما يُطلب مني'],
    [`third${nth}`, 'أمحو كل شيء'],
    [`right${nth}`, '0'],
  ]),
)

/** So many sessions of a topic, as a report counts them. */
export const topicLine = (topic: string, sessions: number) => ({
  topic,
  nameAr: topic,
  nameFr: topic,
  nameEn: null,
  nameZgh: null,
  sessions,
})

/** In the address that pupils open. */
export async function codeOf({ db }: World, ref: string): Promise<string> {
  const [row] = await db<{ code: string }[]>`select code from awareness_session where ref = ${ref}`
  return row!.code
}

/** A school year with its hours, a school with its contact, another without, and the stage that runs. Today is Monday 2 March 2026. */
export async function sampleAwareness(world: World, { year = true } = {}) {
  const planner = world.context('planner')
  const cell = world.context('awareness')
  const school = world.context('school')
  if (year) await declareYear(planner, { firstDay: '2025-09-08', lastDay: '2026-07-04' })
  await setTimetable(planner, { level: 'secondary', period: 'ordinary', ...week })
  const facts = { level: 'secondary', sector: 'public', pupils: '600', latitude: '32.34', longitude: '-6.36' }
  const { id: own } = await addSchool(planner, { ...facts, nameAr: 'ثانوية النخيل', nameFr: 'Lycée Nakhil' })
  const { id: other } = await addSchool(planner, { ...facts, nameAr: 'ثانوية الزيتون', nameFr: 'Lycée Zitoun', sector: 'private' })
  await nameContact(planner, { schoolId: own, accountId: world.ids.accounts.school })
  const programme = { edition: '13', stage: '3', firstDay: '2026-02-09', lastDay: '2026-03-31', topics: ['digital', 'drugs'] }
  const { id: programmeId } = await openProgramme(cell, programme)
  const officeIds = [world.ids.officeHead]
  const requested = async (more: Record<string, unknown> = {}) => (await requestSession(cell, { schoolId: own, ...wish, ...more })).ref
  const offered = async (more?: Record<string, unknown>) => {
    const ref = await requested(more)
    await offerSlots(cell, { ref, officeIds })
    return ref
  }
  const chosen = async (more?: Record<string, unknown>, slot = 1) => {
    const ref = await offered(more)
    await chooseSlot(cell, { ref, slot })
    return ref
  }
  const confirmed = async (more?: Record<string, unknown>, slot?: number) => {
    const ref = await chosen(more, slot)
    await confirmSession(cell, { ref })
    return ref
  }
  /** On its day, in a clock that is set forth and back. */
  const held = async (counts: Record<string, unknown> = {}, more?: Record<string, unknown>, slot?: number) => {
    const ref = await confirmed(more, slot)
    const before = world.clock.now()
    world.clock.set('2026-03-20', '17:00')
    await holdSession(cell, { ref, classes: '2', girls: '31', boys: '28', ...counts })
    world.clock.set(before.toISOString().slice(0, 10), before.toISOString().slice(11, 16))
    return ref
  }
  return { planner, cell, school, own, other, programmeId, officeIds, requested, offered, chosen, confirmed, held }
}
