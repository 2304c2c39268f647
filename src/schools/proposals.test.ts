import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sampleAwareness } from '../../test/awareness-sample.ts'
import { takeMail } from '../../test/mail.ts'
import { refused } from '../../test/refused.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { cancelSession } from '../awareness/sessions/cancel-session.ts'
import { datedDebts } from '../desk/dated-debts.ts'
import { acceptHours } from './accept-hours.ts'
import { closeSchool } from './close-school.ts'
import { declineHours } from './decline-hours.ts'
import { proposeHours } from './propose-hours.ts'
import { listProposals } from './queries/proposals.ts'
import { listTimetables } from './queries/timetables.ts'
import { reopenSchool } from './reopen-school.ts'
import { type TimetablePeriod, typedWeek } from './timetable.ts'

let world: World
let sample: Awaited<ReturnType<typeof sampleAwareness>>
before(async () => {
  world = await testWorld()
  sample = await sampleAwareness(world)
})
after(() => world.close())
beforeEach(async () => {
  await world.db`delete from hours_proposal`
  await world.db`delete from timetable where school_id is not null`
})

const week = { day1: '08:00-12:00', day5: '08:00-11:00 / 13:00-16:00' }
const propose = (more: Record<string, unknown> = {}) =>
  proposeHours(sample.school, { schoolId: sample.own, period: 'ordinary', ...week, ...more })
const own = async (period: TimetablePeriod = 'ordinary') => {
  const all = await listTimetables(world.db, world.ids.command)
  return all.find((one) => one.schoolId === sample.own && one.period === period)?.sessions
}
const states = async () => (await listProposals(world.db, world.ids.command)).map(({ ref, state }) => [ref, state])
const because = { reason: 'تخالف هذه الأوقات مذكرة المديرية' }

test('what a school proposes changes nothing until it is accepted; then these are its hours', async () => {
  const { ref } = await propose()
  assert.match(ref, /^BM-O-2026-\d{4}$/)
  assert.equal(await own(), undefined)
  await acceptHours(sample.planner, { ref })
  assert.deepEqual(typedWeek((await own())!), {
    day1: '08:00-12:00',
    day2: '',
    day3: '',
    day4: '',
    day5: '08:00-11:00 / 13:00-16:00',
    day6: '',
  })
  const [line] = await world.db<{ act: string; facts: unknown }[]>`select act, note as facts from ledger order by id desc limit 1`
  assert.deepEqual([line!.act, line!.facts], ['schools.accept-hours', { ref, period: 'ordinary' }])
  assert.deepEqual(await states(), [[ref, 'accepted']])
})

test('what is declined is declined with a reason, which the school reads on its page and in its mail; its hours stay', async () => {
  const { ref } = await propose()
  await world.db`update account set email = 'ecole@example.org' where id = ${world.ids.accounts.school}`
  await takeMail(world)
  await assert.rejects(declineHours(sample.planner, { ref, reason: 'لا' }), refused('declineReasonMissing', 'reason'))
  await assert.rejects(
    declineHours(sample.planner, { ref, reason: 'اتصلوا بالرقم 0611223344' }),
    refused('declineReasonPersonal', 'reason'),
  )
  await declineHours(sample.planner, { ref, ...because })
  assert.equal(await own(), undefined)
  assert.match(await (await world.request('school', '/desk/school/hours')).text(), new RegExp(because.reason))
  world.clock.set('2026-03-03', '20:00')
  const letters = await takeMail(world)
  world.clock.set('2026-03-02')
  const [letter] = letters.filter(({ to }) => to === 'ecole@example.org')
  assert.ok(letter!.subject.includes(ref) || letter!.text.includes(ref))
  assert.match(letter!.text, new RegExp(because.reason))
})

test('hours that cannot be read, that nobody has, or that hold already are not proposed; nor those of a school that is closed', async () => {
  await assert.rejects(propose({ day1: 'صباحا' }), refused('hoursUnreadable', 'day1'))
  await assert.rejects(propose({ day1: '', day5: '' }), refused('hoursMissing', 'day1'))
  const [level] = await listTimetables(world.db, world.ids.command)
  await assert.rejects(propose({ ...typedWeek(level!.sessions) }), refused('hoursSame', 'day1'))
  await assert.rejects(propose({ period: 'summer' }), refused('periodMissing', 'period'))
  await closeSchool(sample.planner, { schoolId: sample.own })
  await assert.rejects(propose(), refused('closedAlready'))
  await assert.rejects(acceptHours(sample.planner, { ref: 'BM-O-2026-9999' }), refused('proposalUnknown'))
  await reopenSchool(sample.planner, { schoolId: sample.own })
})

test('a school proposes for itself, and nobody for it; whoever keeps hours decides, and without a session nobody else', async () => {
  await assert.rejects(propose({ schoolId: sample.other }), refused('propose-hours'))
  for (const person of people.filter((one) => one !== 'school'))
    await assert.rejects(
      proposeHours(world.context(person), { schoolId: sample.own, period: 'winter', ...week }),
      refused('propose-hours'),
      person,
    )
  const { ref } = await propose()
  for (const person of people.filter((one) => one !== 'planner' && one !== 'administrator')) {
    await assert.rejects(acceptHours(world.context(person), { ref }), refused('accept-hours'), person)
    await assert.rejects(declineHours(world.context(person), { ref, ...because }), refused('decline-hours'), person)
  }
  assert.equal(await own(), undefined)
})

test('the awareness cell decides where a session of the school waits or is agreed, and sees no other', async () => {
  const { ref } = await propose()
  const path = '/desk/schools/hours/proposals'
  const page = async () => (await world.request('awareness', path)).text()
  const listed = async () => (await (await world.request('awareness', '/desk')).text()).includes(`proposals#${ref}`)
  assert.ok(!(await page()).includes(ref) && !(await listed()))
  const session = await sample.requested()
  assert.ok((await page()).includes(ref) && (await listed()))
  assert.match(await (await world.request('awareness', `/desk/awareness/sessions/${session}`)).text(), new RegExp(`proposals#${ref}`))
  const both = [sample.cell, sample.planner].map((context) => acceptHours(context, { ref }))
  assert.deepEqual((await Promise.allSettled(both)).map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal(typedWeek((await own())!).day1, '08:00-12:00')
  const { ref: second } = await propose({ day2: '09:00-12:00' })
  await declineHours(sample.cell, { ref: second, ...because })
  const { ref: third } = await propose({ day3: '09:00-12:00' })
  await cancelSession(sample.cell, { ref: session, reason: 'امتحان موحد في هذه الأيام' })
  await assert.rejects(acceptHours(sample.cell, { ref: third }), refused('accept-hours'))
  for (const other of ['/desk/schools', '/desk/schools/hours']) assert.equal((await world.request('awareness', other)).status, 403, other)
})

test('a newer proposal takes the place of one that waits, and what was replaced can no longer be accepted', async () => {
  const { ref: first } = await propose()
  const { ref: second } = await propose({ day2: '09:00-12:00' })
  await assert.rejects(acceptHours(sample.planner, { ref: first }), refused('proposalDecided'))
  assert.deepEqual(await states(), [
    [second, 'waiting'],
    [first, 'replaced'],
  ])
  const statuses = async (acts: Promise<unknown>[]) => (await Promise.allSettled(acts)).map(({ status }) => status).sort()
  const { ref } = await propose({ day3: '09:00-12:00' })
  assert.deepEqual(await statuses([acceptHours(sample.planner, { ref }), declineHours(sample.planner, { ref, ...because })]), [
    'fulfilled',
    'rejected',
  ])
  assert.deepEqual(await statuses([propose({ day4: '08:00-10:00' }), propose({ day4: '08:00-11:00' })]), ['fulfilled', 'fulfilled'])
  assert.equal((await states()).filter(([, state]) => state === 'waiting').length, 1)
})

test('it is owed within five working days, and the planner finds it at the desk', async () => {
  const { ref } = await propose()
  const owed = (await datedDebts(world.context('cell'))).find(({ kind }) => kind === 'hours')
  assert.deepEqual([owed!.ref, owed!.dueOn, owed!.title], [ref, '2026-03-09', 'ثانوية النخيل'])
  assert.match(await (await world.request('planner', '/desk')).text(), new RegExp(`proposals#${ref}`))
  const path = `/desk/schools/hours/proposals/${ref}/acceptance`
  assert.equal((await world.request('planner', path, { form: {} })).status, 303)
  assert.ok(!(await datedDebts(world.context('cell'))).some(({ kind }) => kind === 'hours'))
})

test('a form that cannot be read comes back with what was typed; its pages are valid', async () => {
  const sent = await world.request('school', '/desk/school/hours/ramadan', { form: { day1: 'صباحا' } })
  assert.equal(sent.status, 422)
  assert.match(await sent.text(), /value="صباحا"/)
  const { ref } = await propose()
  const declined = await world.request('planner', `/desk/schools/hours/proposals/${ref}/refusal`, { form: { reason: 'لا' } })
  assert.equal(declined.status, 422)
  await validateEverywhere(world, [
    ['school', '/desk/school/hours'],
    ['school', '/desk/school/hours/winter'],
    ['planner', '/desk/schools/hours/proposals'],
  ])
})
