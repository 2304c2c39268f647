import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { DatedDebt } from '../desk/debt.ts'
import { addDays } from '../platform/words/dates.ts'
import { type Chain, type Holder, keyOf, type Oversight, reminderFor, workingDaysSince } from './reminder.ts'

const monday = '2026-03-02'
const clock = { today: monday, daysOff: new Set<string>(), beforeDays: 3 }

const oversight: Oversight[] = [
  { officeId: 'urban', chiefOfficeId: 'deputy', afterDays: 2 },
  { officeId: 'cell', chiefOfficeId: 'deputy', afterDays: 2 },
  { officeId: 'deputy', chiefOfficeId: 'prefect', afterDays: 3 },
  { officeId: 'prefect', chiefOfficeId: null, afterDays: 0 },
]
const chain: Chain = { oversight: new Map(oversight.map((one) => [one.officeId, one])), cellOfficeId: 'cell' }

const holder = (officeId: string, more: Partial<Holder> = {}): Holder => ({
  accountId: officeId,
  officeIds: [officeId],
  ofCell: officeId === 'cell',
  ofPlanning: officeId === 'planner',
  onlyLate: false,
  told: [],
  ...more,
})

const debt = (dueOn: string, more: Partial<DatedDebt> = {}): DatedDebt => ({
  kind: 'answer',
  id: `${dueOn}-${more.officeId ?? 'urban'}`,
  ref: 'BM-2026-0001',
  state: 'qualified',
  title: 'نص',
  since: '2026-02-01',
  dueOn,
  officeId: 'urban',
  officeAr: 'رئيس الهيئة الحضرية',
  officeFr: 'Chef du corps urbain',
  workers: [],
  ...more,
})

const told = (debts: readonly DatedDebt[]) => debts.map(keyOf)

describe('what one person is told', () => {
  test('is parted by how near it is, in working days', () => {
    const debts = ['2026-02-27', monday, '2026-03-03', '2026-03-05', '2026-03-06'].map((day) => debt(day))
    const reminder = reminderFor(holder('urban'), debts, chain, clock)!
    assert.deepEqual(
      [reminder.late, reminder.today, reminder.near, reminder.later].map((part) => part.map(({ dueOn }) => dueOn)),
      [['2026-02-27'], [monday], ['2026-03-03', '2026-03-05'], ['2026-03-06']],
    )
    assert.deepEqual(reminderFor(holder('traffic'), debts, chain, clock), null)
  })

  test('is nothing while all is far and known; what is new is told once', () => {
    const far = debt('2026-04-01')
    assert.ok(reminderFor(holder('urban'), [far], chain, clock))
    assert.equal(reminderFor(holder('urban', { told: [keyOf(far)] }), [far], chain, clock), null)
    assert.equal(reminderFor(holder('urban'), [], chain, clock), null)
  })

  test('for whoever wants only lateness is lateness, and always that', () => {
    const wish = holder('urban', { onlyLate: true })
    assert.equal(reminderFor(wish, [debt(monday), debt('2026-03-03')], chain, clock), null)
    assert.ok(reminderFor({ ...wish, told: [keyOf(debt('2026-02-27'))] }, [debt('2026-02-27')], chain, clock))
  })

  test('is never called late where those who asked have had their time', () => {
    const close = debt('2026-01-05', { kind: 'close', officeId: null })
    const reminder = reminderFor(holder('cell'), [close], chain, clock)!
    assert.deepEqual([reminder.late, told(reminder.later)], [[], [keyOf(close)]])
    assert.equal(reminderFor(holder('cell', { told: [keyOf(close)] }), [close], chain, clock), null)
  })

  test('in the cell is also what no office owes', () => {
    const examine = debt(monday, { kind: 'examine', officeId: null })
    assert.deepEqual(told(reminderFor(holder('cell'), [examine], chain, clock)!.today), [keyOf(examine)])
    assert.equal(reminderFor(holder('urban'), [examine], chain, clock), null)
  })
})

describe('lateness climbs', () => {
  const hears = (office: string, dueOn: string, more: Partial<DatedDebt> = {}, today = monday) =>
    reminderFor(holder(office), [debt(dueOn, more)], chain, { ...clock, today })?.overseen.length === 1

  test('to the next office after its working days, and on from there', () => {
    assert.equal(hears('deputy', '2026-02-27'), false, 'one working day late')
    assert.equal(hears('deputy', '2026-02-26'), true, 'two')
    assert.equal(hears('prefect', '2026-02-24'), false, 'four')
    assert.equal(hears('prefect', '2026-02-23'), true, 'five: two and three')
    assert.equal(hears('traffic', '2026-01-05'), false)
  })

  test('not for what is in time, nor where nobody is late', () => {
    assert.equal(hears('deputy', monday), false)
    assert.equal(hears('deputy', '2026-01-05', { kind: 'close', officeId: null }), false)
    assert.equal(hears('deputy', '2026-01-05', { kind: 'examine', officeId: null }), true)
  })

  test('over days off as over weekends', () => {
    const off = { ...clock, daysOff: new Set(['2026-02-27']) }
    assert.equal(workingDaysSince('2026-02-26', monday, off.daysOff), 1)
    assert.equal(reminderFor(holder('deputy'), [debt('2026-02-26')], chain, off), null)
  })

  test('round in a circle comes to its end', () => {
    const circle: Chain = {
      oversight: new Map([
        ['urban', { officeId: 'urban', chiefOfficeId: 'traffic', afterDays: 0 }],
        ['traffic', { officeId: 'traffic', chiefOfficeId: 'urban', afterDays: 0 }],
      ]),
      cellOfficeId: null,
    }
    assert.equal(reminderFor(holder('prefect'), [debt('2026-01-05')], circle, clock), null)
  })
})

test('whatever is owed: each debt stands once in a reminder, what is late or due today is never left out', () => {
  const offices = ['urban', 'cell', 'deputy', 'prefect'] as const
  const debts = fc.uniqueArray(fc.record({ after: fc.integer({ min: -40, max: 40 }), office: fc.constantFrom(...offices) }), {
    maxLength: 12,
    selector: ({ after, office }) => `${after}${office}`,
  })
  fc.assert(
    fc.property(debts, fc.constantFrom(...offices), fc.boolean(), (drawn, office, onlyLate) => {
      const owed = drawn.map(({ after, office: officeId }) => debt(addDays(monday, after), { officeId }))
      const reminder = reminderFor(holder(office, { onlyLate }), owed, chain, clock)
      const own = owed.filter(({ officeId }) => officeId === office)
      const pressing = own.filter(({ dueOn }) => dueOn < monday || (!onlyLate && dueOn === monday))
      if (!reminder) return assert.deepEqual(pressing, [])
      const all = told([...reminder.late, ...reminder.today, ...reminder.near, ...reminder.later, ...reminder.overseen])
      assert.equal(new Set(all).size, all.length)
      for (const one of own) assert.ok(all.includes(keyOf(one)))
      for (const one of reminder.overseen) assert.ok(one.officeId !== office && one.dueOn < monday)
    }),
  )
})
