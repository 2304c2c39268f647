import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import fc from 'fast-check'
import { people, testWorld, type World } from '../../test/world.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { addDays } from '../platform/words/dates.ts'
import { deadlineKinds, defaultDeadlines, dueDay, terms } from './deadline.ts'
import { declareDaysOff } from './declare-days-off.ts'
import { setDeadlines } from './set-deadlines.ts'
import { workingCalendar } from './working-calendar.ts'
import { isWorkingDay } from './working-days.ts'

const plain = { deadlines: defaultDeadlines, daysOff: new Set<string>() }

describe('the day by which something is owed', () => {
  test('is counted in hours, days or working days, on from what is given and back from a meeting', () => {
    const from = '2026-03-02'
    const days = Object.fromEntries(deadlineKinds.map((kind) => [kind, dueDay(plain, kind, from)]))
    assert.deepEqual(days, {
      acknowledge: '2026-03-05',
      qualify: '2026-03-09',
      answer: '2026-03-30',
      extension: '2026-03-30',
      partner_answer: '2026-03-30',
      update: '2026-04-01',
      word: '2026-03-16',
      reopening: '2026-03-09',
      meeting_request: '2026-03-09',
      session_slots: '2026-03-09',
      school_hours: '2026-03-09',
      announce: '2026-02-16',
      agenda: '2026-02-23',
      minutes_draft: '2026-03-09',
      correction: '2026-03-09',
      publish: '2026-03-23',
    })
  })

  test('in working days is a working day, on the right side, and never nearer when more days are off', () => {
    const anyDay = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2025-01-01', n))
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...deadlineKinds), fc.array(fc.integer({ min: -40, max: 40 })), (from, kind, offs) => {
        const daysOff = new Set(offs.map((away) => addDays(from, away)))
        const due = dueDay({ ...plain, daysOff }, kind, from)
        const term: { unit: string; before?: true } = terms[kind]
        if (term.unit === 'working_days') assert.ok(isWorkingDay(due, daysOff))
        assert.ok(term.before ? due < from : due > from)
        const without = dueDay(plain, kind, from)
        assert.ok(term.before ? due <= without : due >= without)
      }),
    )
  })
})

describe('the deadlines of a command', () => {
  let world: World
  before(async () => {
    world = await testWorld()
  })
  after(() => world.close())
  beforeEach(() => world.db`delete from deadline`)
  const calendar = () => workingCalendar(world.db, world.ids.command, '2026-03-02')

  test('are the usual ones until others are set, and the ledger keeps what changed', async () => {
    assert.deepEqual((await calendar()).deadlines, defaultDeadlines)
    await setDeadlines(world.context('cell'), { answer: '15', qualify: '5' })
    assert.deepEqual((await calendar()).deadlines, { ...defaultDeadlines, answer: 15 })
    const [line] = await readLedger(world.db, world.ids.command)
    assert.deepEqual([line!.act, line!.note], ['calendar.set-deadlines', { answer: 15 }])
    await setDeadlines(world.context('administrator'), { answer: '20' })
    assert.deepEqual((await calendar()).deadlines, defaultDeadlines)
  })

  test('step over the days off that are declared', async () => {
    await declareDaysOff(world.context('cell'), { from: '2026-03-05', nameAr: 'عيد', nameFr: 'Fête' })
    assert.equal(dueDay(await calendar(), 'qualify', '2026-03-02'), '2026-03-10')
  })

  test('are whole numbers, not too long, and something must change', async () => {
    const set = (form: Record<string, string>) => setDeadlines(world.context('cell'), form)
    for (const answer of ['0', '-1', '2.5', 'عشرون', '']) await assert.rejects(set({ answer }), /invalid: calendar\.invalid/, answer)
    await assert.rejects(set({ answer: '121' }), /invalid/)
    await assert.rejects(set({ answer: '20' }), /conflict: calendar\.nothingChanged/)
  })

  test('set by two at once are set once', async () => {
    const both = await Promise.allSettled(
      ['cell', 'administrator'].map((who) => setDeadlines(world.context(who as 'cell'), { answer: '15' })),
    )
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('are set by the cell and the administrator, and read by everyone of the service', async () => {
    for (const person of people.filter((one) => one !== 'visitor' && one !== 'cell' && one !== 'administrator'))
      await assert.rejects(setDeadlines(world.context(person), { answer: '15' }), /forbidden/, person)
    assert.match(await (await world.request('head', '/desk/deadlines')).text(), /20 يوم عمل/)
    assert.equal((await world.request('association', '/desk/deadlines')).status, 403)
  })

  test('that came back keep what was typed', async () => {
    const returned = await world.request('cell', '/desk/deadlines', { form: { answer: 'abc', qualify: '4' } })
    assert.equal(returned.status, 422)
    const html = await returned.text()
    assert.ok(html.includes('value="abc"') && html.includes('value="4"') && html.includes('اكتب عددا صحيحا'))
  })
})
