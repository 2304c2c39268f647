import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { counted } from '../../test/counted.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { declareDaysOff } from '../calendar/declare-days-off.ts'
import { declareSeason } from '../calendar/declare-season.ts'
import type { Pool } from '../platform/db/connection.ts'
import { addSchool } from './add-school.ts'
import { changeSchool } from './change-school.ts'
import { closeSchool } from './close-school.ts'
import { declarePeriod } from './declare-period.ts'
import { declareYear } from './declare-year.ts'
import { drawSite } from './draw-site.ts'
import { findSchool } from './queries/schools.ts'
import { reopenSchool } from './reopen-school.ts'
import { schoolWindows } from './school-windows.ts'
import { setMargins } from './set-margins.ts'
import { setTimetable } from './set-timetable.ts'
import { withdrawPeriod } from './withdraw-period.ts'
import { withdrawTimetable } from './withdraw-timetable.ts'
import { withdrawYear } from './withdraw-year.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())
beforeEach(async () => {
  for (const table of ['timetable', 'school', 'school_period', 'school_year', 'school_margin', 'season', 'day_off'])
    await world.db`delete from ${world.db(table)}`
})

const facts = { nameAr: 'مدرسة الاختبار', nameFr: 'École du test', code: '08765a', level: 'primary', sector: 'public', pupils: '420' }
const place = { latitude: '32.34', longitude: '-6.36' }
const planner = () => world.context('planner')
const add = (more: Record<string, unknown> = {}) => addSchool(planner(), { ...facts, ...place, ...more })
const stored = async (id: string) => (await findSchool(world.db, world.ids.command, id))!
const year = { firstDay: '2025-09-08', lastDay: '2026-07-04' }
const holiday = { kind: 'holiday', firstDay: '2026-03-15', lastDay: '2026-03-22', nameAr: 'عطلة الربيع', nameFr: 'Vacances de printemps' }
const hours = { day1: '08:00-12:00, 14:00-16:30', day3: '08:00-12:00', day5: '08:00-11:30, 14:30-17:00' }
const statusesOf = async (acts: Promise<unknown>[]) => (await Promise.allSettled(acts)).map(({ status }) => status).sort()

async function onlyFor(allowed: readonly Person[], verb: string, act: (person: Person) => Promise<unknown>): Promise<void> {
  for (const person of people) {
    if (allowed.includes(person)) await act(person)
    else await assert.rejects(act(person), { kind: 'forbidden', reason: verb })
  }
}

describe('a school', () => {
  test('is added, and its district follows from where it stands', async () => {
    const { id } = await add()
    const { code, pupils, districtId, location, revision } = await stored(id)
    assert.deepEqual([code, pupils, districtId, location, revision], ['08765A', 420, world.ids.district, [-6.36, 32.34], 1])
    const waiting = await add({ code: '', latitude: '', longitude: '' })
    const unplaced = await stored(waiting.id)
    assert.deepEqual([unplaced.code, unplaced.location, unplaced.districtId], [null, null, null])
  })

  test('that is not well said is refused at each field', async () => {
    const wrong = { nameAr: 'م', level: 'university', sector: '', code: 'a b', pupils: 'many', latitude: 'north', longitude: '-6,36' }
    await assert.rejects(addSchool(planner(), wrong), {
      fields: {
        nameAr: 'nameArMissing',
        level: 'levelMissing',
        sector: 'sectorMissing',
        code: 'codeInvalid',
        pupils: 'pupilsInvalid',
        latitude: 'degreesInvalid',
      },
    })
    await assert.rejects(add({ latitude: '33.57' }), { reason: 'outsideCommand' })
    await assert.rejects(add({ longitude: '' }), { fields: { longitude: 'degreesMissing' } })
  })

  test('has a code that no other has, also when two add it at once', async () => {
    assert.deepEqual(await statusesOf([add(), add()]), ['fulfilled', 'rejected'])
    await assert.rejects(add(), { kind: 'conflict', fields: { code: 'codeKnown' } })
    const { id } = await add({ code: 'B1' })
    await assert.rejects(changeSchool(planner(), { schoolId: id, revision: 1, ...facts, ...place }), { fields: { code: 'codeKnown' } })
  })

  test('is corrected, and of two who correct it at once the second is told', async () => {
    const { id } = await add()
    const change = (nameAr: string) =>
      changeSchool(planner(), { schoolId: id, revision: '1', ...facts, ...place, nameAr, longitude: '-6.34' })
    assert.deepEqual(await statusesOf([change('مدرسة أولى'), change('مدرسة ثانية')]), ['fulfilled', 'rejected'])
    assert.equal((await stored(id)).districtId, world.ids.district2)
    await assert.rejects(change('مدرسة ثالثة'), { kind: 'conflict', reason: 'changedMeanwhile' })
  })

  test('is closed once and opened again once', async () => {
    const { id: schoolId } = await add()
    const close = () => closeSchool(planner(), { schoolId })
    const reopen = () => reopenSchool(planner(), { schoolId })
    assert.deepEqual(await statusesOf([close(), close()]), ['fulfilled', 'rejected'])
    assert.equal((await stored(schoolId)).closedOn, '2026-03-02')
    await assert.rejects(close(), { reason: 'closedAlready' })
    assert.deepEqual(await statusesOf([reopen(), reopen()]), ['fulfilled', 'rejected'])
    await assert.rejects(reopen(), { reason: 'openAlready' })
  })

  test('is kept by the planner and the administrator, and never found in another command', async () => {
    const { id: schoolId } = await add()
    await onlyFor(['planner', 'administrator'], 'add-school', (person) =>
      addSchool(world.context(person), { ...facts, code: `C-${person}` }),
    )
    await assert.rejects(closeSchool(world.context('cell'), { schoolId }), /forbidden/)
    await assert.rejects(reopenSchool(world.context('cell'), { schoolId }), /forbidden/)
    await assert.rejects(changeSchool(world.context('head'), { schoolId, revision: 1, ...facts }), /forbidden/)
    await assert.rejects(closeSchool(planner(), { schoolId: '01900000-0000-7000-8000-000000000000' }), /schoolUnknown/)
  })
})

describe('what is drawn', () => {
  const around = '32.341, -6.361\n32.341, -6.359\n32.339, -6.359\n32.339, -6.361'
  const gate = { name: 'الباب الرئيسي', latitude: '32.3402', longitude: '-6.3601' }
  const draw = (schoolId: string, more: Record<string, unknown> = {}) =>
    drawSite(planner(), { schoolId, revision: 1, ...place, perimeter: around, gates: [gate], ...more })

  test('is kept: a perimeter and gates, as lines or as GeoJSON', async () => {
    const { id } = await add()
    await draw(id, { gates: [gate, { name: '', latitude: '', longitude: '' }] })
    const site = await stored(id)
    assert.equal(site.perimeter!.coordinates[0]!.length, 5)
    assert.deepEqual(site.gates, [{ name: gate.name, position: [-6.3601, 32.3402] }])
    await draw(id, { revision: 2, perimeter: JSON.stringify({ type: 'Feature', properties: {}, geometry: site.perimeter }), gates: [] })
    assert.deepEqual((await stored(id)).perimeter, site.perimeter)
    assert.deepEqual((await stored(id)).gates, [])
  })

  test('that cannot be is refused with a sentence at its field', async () => {
    const { id } = await add()
    const cases: [Record<string, unknown>, Record<string, string>][] = [
      [{ latitude: '', longitude: '' }, { latitude: 'positionMissing' }],
      [{ perimeter: 'حول المدرسة' }, { perimeter: 'perimeterUnreadable' }],
      [{ perimeter: '{"type":"Point","coordinates":[1,2]}' }, { perimeter: 'perimeterUnreadable' }],
      [{ perimeter: '32.341, -6.361\n32.341, -6.359' }, { perimeter: 'perimeterFewCorners' }],
      [{ perimeter: '32.341, -6.361\n32.339, -6.359\n32.341, -6.359\n32.339, -6.361' }, { perimeter: 'perimeterCrosses' }],
      [{ perimeter: '32.36, -6.361\n32.341, -6.359\n32.339, -6.361' }, { perimeter: 'perimeterOutside' }],
      [{ perimeter: '32.345, -6.361\n32.345, -6.359\n32.343, -6.359' }, { perimeter: 'perimeterElsewhere' }],
      [{ perimeter: '32.3401, -6.3601\n32.3401, -6.3599\n32.3399, -6.3599\n32.3399, -6.3601' }, { perimeter: 'perimeterTooSmall' }],
      [{ perimeter: '32.349, -6.369\n32.349, -6.351\n32.331, -6.351\n32.331, -6.369' }, { perimeter: 'perimeterTooLarge' }],
      [{ gates: [{ ...gate, name: ' ' }] }, { 'gates.0.name': 'gateNameMissing' }],
      [{ gates: [{ ...gate, longitude: '' }] }, { 'gates.0.longitude': 'degreesMissing' }],
      [{ gates: [gate, { ...gate, latitude: '32.349' }] }, { 'gates.1.latitude': 'gateTooFar' }],
    ]
    for (const [more, fields] of cases) await assert.rejects(draw(id, more), { fields }, JSON.stringify(more))
    assert.equal((await stored(id)).perimeter, null)
  })

  test('is drawn by the planner and the administrator; of two at once the second is told', async () => {
    const { id } = await add()
    for (const person of ['cell', 'head', 'auditor', 'visitor'] as const) {
      await assert.rejects(drawSite(world.context(person), { schoolId: id, revision: 1, ...place }), /forbidden/)
    }
    assert.deepEqual(await statusesOf([draw(id), draw(id)]), ['fulfilled', 'rejected'])
  })
})

describe('hours', () => {
  const set = (more: Record<string, unknown> = {}) => setTimetable(planner(), { level: 'primary', period: 'ordinary', ...hours, ...more })

  test('of a level are replaced by those that are set later, also by two at once', async () => {
    await set()
    await set({ day1: '9-13' })
    assert.deepEqual(await statusesOf([set({ day1: '8-12' }), set({ day1: '8-12' })]), ['fulfilled', 'fulfilled'])
    const [row] = await world.db<{ n: number }[]>`select count(*) as n from timetable`
    assert.equal(row!.n, 1)
  })

  test('that cannot be read are refused at their day, and a week without any too', async () => {
    await assert.rejects(set({ day3: '12-8', day5: 'صباحا' }), { fields: { day3: 'hoursReversed', day5: 'hoursUnreadable' } })
    await assert.rejects(setTimetable(planner(), { level: 'primary', period: 'ordinary' }), { fields: { day1: 'hoursMissing' } })
    await assert.rejects(set({ period: 'spring' }), { fields: { period: 'periodMissing' } })
    await assert.rejects(set({ level: null }), { fields: { level: 'levelMissing' } })
  })

  test('of a school are withdrawn once, and it follows its level again', async () => {
    const { id: schoolId } = await add()
    await set({ level: null, schoolId, day1: '07:30-12:30 / 12:30-17:30' })
    const withdraw = () => withdrawTimetable(planner(), { schoolId, period: 'ordinary' })
    assert.deepEqual(await statusesOf([withdraw(), withdraw()]), ['fulfilled', 'rejected'])
    await assert.rejects(withdraw(), { reason: 'timetableUnknown' })
  })

  test('are set and withdrawn by the planner and the administrator', async () => {
    await onlyFor(['planner', 'administrator'], 'set-timetable', (person) =>
      setTimetable(world.context(person), { level: 'middle', period: 'exams', ...hours }),
    )
    await assert.rejects(withdrawTimetable(world.context('cell'), { level: 'middle', period: 'exams' }), /forbidden/)
  })
})

describe('the school year', () => {
  test('is declared once, from September to July', async () => {
    const declare = (more = {}) => declareYear(planner(), { ...year, ...more })
    await assert.rejects(declare({ lastDay: '2025-10-01' }), { fields: { lastDay: 'noYear' } })
    await assert.rejects(declare({ lastDay: '2025-09-01' }), { fields: { lastDay: 'endsBefore' } })
    await assert.rejects(declare({ firstDay: '2025-13-01' }), { fields: { firstDay: 'dayMissing' } })
    assert.deepEqual(await statusesOf([declare(), declare({ firstDay: '2025-09-09' })]), ['fulfilled', 'rejected'])
    await onlyFor(['planner', 'administrator'], 'declare-year', (person) => {
      const first = person === 'planner' ? 2030 : 2031
      return declareYear(world.context(person), { firstDay: `${first}-09-08`, lastDay: `${first + 1}-07-04` })
    })
  })

  test('holds periods; it is withdrawn when they are', async () => {
    await assert.rejects(declarePeriod(planner(), holiday), { fields: { firstDay: 'periodOutsideYear' } })
    await declareYear(planner(), year)
    const declare = (more = {}) => declarePeriod(planner(), { ...holiday, ...more })
    await assert.rejects(declare({ lastDay: '2026-03-01' }), { fields: { lastDay: 'endsBefore' } })
    await assert.rejects(declare({ nameFr: '' }), { fields: { nameFr: 'nameFrMissing' } })
    assert.deepEqual(await statusesOf([declare(), declare()]), ['fulfilled', 'rejected'])
    await assert.rejects(declare({ level: 'middle' }), { fields: { firstDay: 'periodKnown' } })
    const { id: periodId } = await declare({ kind: 'exams', level: 'middle' })
    await declare({ kind: 'exams', level: 'primary' })
    await assert.rejects(withdrawYear(planner(), { firstDay: year.firstDay }), { reason: 'yearHasPeriods' })
    await assert.rejects(withdrawPeriod(world.context('cell'), { periodId }), /forbidden/)
    await assert.rejects(declarePeriod(world.context('cell'), holiday), /forbidden/)
    assert.deepEqual(await statusesOf([1, 2].map(() => withdrawPeriod(planner(), { periodId }))), ['fulfilled', 'rejected'])
    await world.db`delete from school_period`
    await assert.rejects(withdrawYear(world.context('cell'), { firstDay: year.firstDay }), /forbidden/)
    assert.deepEqual(await statusesOf([1, 2].map(() => withdrawYear(planner(), { firstDay: year.firstDay }))), ['fulfilled', 'rejected'])
  })
})

describe('the windows of a week', () => {
  test('are read in as many statements for twenty schools as for one', async () => {
    await declareYear(planner(), year)
    await setTimetable(planner(), { level: 'primary', period: 'ordinary', ...hours })
    let sent = 0
    const db = counted(world.db as Pool, () => sent++)
    const cost = async () => {
      sent = 0
      await schoolWindows(db, world.ids.command, '2026-03-02')
      return sent
    }
    await add()
    const one = await cost()
    for (let nth = 0; nth < 19; nth++) await add({ code: `N-${nth}` })
    assert.equal(await cost(), one)
    assert.equal(one, 4)
  })

  test('are read for every open school, with what is missing', async () => {
    const { id } = await add()
    await declareYear(planner(), year)
    await setTimetable(planner(), { level: 'primary', period: 'ordinary', ...hours })
    await setTimetable(planner(), { level: 'primary', period: 'ramadan', day1: '08:30-12:00' })
    const { id: unplaced } = await add({ code: '', latitude: '', longitude: '' })
    const { id: middle } = await add({ code: 'M1', level: 'middle' })
    const { id: closed } = await add({ code: 'C1' })
    await closeSchool(planner(), { schoolId: closed })
    const week = await schoolWindows(world.db, world.ids.command, '2026-03-02')
    assert.equal(week.zone, 'Africa/Casablanca')
    assert.deepEqual(new Set(week.schools.map(({ schoolId }) => schoolId)), new Set([id, middle]))
    assert.deepEqual(
      new Map(week.without.map(({ schoolId, why }) => [schoolId, why])),
      new Map([
        [unplaced, 'position'],
        [middle, 'timetable'],
      ]),
    )
    const { windows, position, districtId } = week.schools.find(({ schoolId }) => schoolId === id)!
    assert.deepEqual([position, districtId], [[-6.36, 32.34], world.ids.district])
    assert.deepEqual(
      windows.filter(({ day }) => day === 4).map(({ from, to, kind }) => `${kind} ${from}-${to}`),
      ['entry 07:40-08:10', 'exit 11:20-11:50', 'entry 14:10-14:40', 'exit 16:50-17:20'],
    )
    assert.deepEqual([...new Set(windows.map(({ day }) => day))], [0, 2, 4])
  })

  test('hold the bells with the margins of the command', async () => {
    await add()
    await declareYear(planner(), year)
    await setTimetable(planner(), { level: 'primary', period: 'ordinary', day1: '08:00-12:00' })
    const margins = { beforeEntry: '15', afterEntry: '0', beforeExit: '5', afterExit: '30' }
    const set = (more: Record<string, unknown> = {}) => setMargins(planner(), { ...margins, ...more })
    assert.deepEqual(await statusesOf([set(), set()]), ['fulfilled', 'fulfilled'])
    const week = await schoolWindows(world.db, world.ids.command, '2026-03-02')
    assert.deepEqual(
      week.schools[0]!.windows.map(({ from, to }) => `${from}-${to}`),
      ['07:45-08:00', '11:55-12:30'],
    )
    for (const wrong of ['', '-5', 'NaN', '91', '1e2'])
      await assert.rejects(set({ afterEntry: wrong }), { fields: { afterEntry: 'marginInvalid' } })
    await assert.rejects(set({ beforeExit: '0', afterExit: '0' }), { fields: { afterExit: 'marginEmpty' } })
    const refused = await world.request('planner', '/desk/schools/margins', { form: { ...margins, beforeEntry: 'كثير' } })
    assert.equal(refused.status, 422)
    const page = await refused.text()
    assert.ok(page.includes('اكتب عدد الدقائق من 0 إلى 90') && page.includes('value="كثير"'))
    await onlyFor(['planner', 'administrator'], 'set-margins', (person) => setMargins(world.context(person), margins))
  })

  test('follow Ramadan and the feasts of the calendar, and the holidays of the school year', async () => {
    await add()
    await declareYear(planner(), year)
    await setTimetable(planner(), { level: 'primary', period: 'ordinary', ...hours })
    await setTimetable(planner(), { level: 'primary', period: 'ramadan', day1: '08:30-12:00', day5: '08:30-12:00' })
    const windows = async (day: string) => {
      const week = await schoolWindows(world.db, world.ids.command, day)
      return week.schools[0]!.windows.map(({ day, from }) => `${day} ${from}`)
    }
    assert.deepEqual((await windows('2026-03-09')).length, 10)
    await declareSeason(world.context('cell'), { kind: 'ramadan', firstDay: '2026-02-18', lastDay: '2026-03-19' })
    assert.deepEqual(await windows('2026-03-09'), ['0 08:10', '0 11:50', '4 08:10', '4 11:50'])
    await declareDaysOff(world.context('cell'), { from: '2026-03-13', to: '', nameAr: 'عطلة', nameFr: 'Congé' })
    assert.deepEqual(await windows('2026-03-09'), ['0 08:10', '0 11:50'])
    await declarePeriod(planner(), { ...holiday, firstDay: '2026-03-08', lastDay: '2026-03-15' })
    assert.deepEqual(await windows('2026-03-09'), [])
    assert.deepEqual(await windows('2026-08-03'), [], 'outside of every school year')
  })
})

test('the pages of schools are valid in every language, for who keeps and who reads them', async () => {
  const { id } = await add()
  await declareYear(planner(), year)
  await declarePeriod(planner(), holiday)
  await setTimetable(planner(), { level: 'primary', period: 'ordinary', ...hours })
  await setTimetable(planner(), { schoolId: id, period: 'exams', day1: '07:30-12:30 / 12:30-17:30' })
  const pages = [
    '/desk/schools',
    `/desk/schools/${id}`,
    `/desk/schools/${id}/hours/exams`,
    '/desk/schools/hours',
    '/desk/schools/hours/primary/ordinary',
    '/desk/schools/hours/middle/winter',
    '/desk/schools/years',
  ]
  const keeping = ['/desk/schools/new', `/desk/schools/${id}/facts`, `/desk/schools/${id}/drawing`]
  await validateEverywhere(
    world,
    [...pages, ...keeping].map((path) => ['planner', path] as const),
  )
  await validateEverywhere(
    world,
    pages.map((path) => ['auditor', path] as const),
  )
})

test('the list is narrowed by name, code, district, level and what is missing', async () => {
  await add()
  await add({ nameAr: 'إعدادية أخرى', code: 'X9', level: 'middle', longitude: '-6.34' })
  await add({ nameAr: 'مدرسة بلا موضع', code: '', latitude: '', longitude: '' })
  const shown = async (query: string) => {
    const page = await (await world.request('auditor', `/desk/schools?${query}`)).text()
    return [...page.matchAll(/record-title"[^>]*><bdi>([^<]*)/g)].map(([, name]) => name)
  }
  assert.equal((await shown('')).length, 3)
  assert.deepEqual(await shown(`q=${encodeURIComponent('اعدادية')}`), ['إعدادية أخرى'])
  assert.deepEqual(await shown('q=x9'), ['إعدادية أخرى'])
  assert.deepEqual(await shown(`district=${world.ids.district2}`), ['إعدادية أخرى'])
  assert.deepEqual(await shown('level=primary&state=unplaced'), ['مدرسة بلا موضع'])
  assert.deepEqual(await shown('state=closed'), [])
})
