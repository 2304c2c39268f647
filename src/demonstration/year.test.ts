import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, isDay } from '../platform/words/dates.ts'
import { fill } from './fill.ts'
import { yearBefore } from './year.ts'

test('whatever day it is, the year is the same, seen from that day', () => {
  for (const today of ['2026-11-24', '2027-03-01', '2028-02-29', '2029-08-12']) {
    const { demands, meetings } = yearBefore(today)
    assert.equal(demands.length, 200)
    assert.equal(meetings.length, 12)
    const due = demands.flatMap(({ steps }) => steps.flatMap((step) => (step.act === 'answer' && step.dueOn ? [step.dueOn] : [])))
    assert.ok(due.includes(today), `nothing is due on ${today}`)
    assert.ok(demands.every(({ steps }) => steps.every(({ day }) => isDay(day) && day <= today)))
    assert.ok(meetings.at(-1)! > today && meetings.at(-2)! < addDays(today, -9))
  }
})

test('the steps of a demand come one after the other, after it was received', () => {
  for (const { receivedOn, steps } of yearBefore('2026-11-24').demands) {
    const days = [receivedOn, ...steps.map(({ day }) => day)]
    assert.deepEqual(days, days.toSorted())
  }
})

test('the name of a place joins the letter before it as Arabic wants', () => {
  const place = { nameAr: 'السوق الأسبوعي', nameFr: 'Souk' }
  const district = { nameAr: 'حي النخيل', nameFr: 'Hay Nakhil' }
  assert.equal(fill('حضور بـ{d} قرب {p}', place, district), 'حضور بحي النخيل قرب السوق الأسبوعي')
  assert.equal(fill('طريق مؤد ل{p} وتابع لـ{d}', place, district), 'طريق مؤد للسوق الأسبوعي وتابع لحي النخيل')
  assert.equal(fill('près du {pf}, {df}', place, district), 'près du Souk, Hay Nakhil')
})
