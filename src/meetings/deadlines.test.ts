import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultDeadlines } from '../calendar/deadline.ts'
import { type Done, owedBy } from './deadlines.ts'

const calendar = { deadlines: defaultDeadlines, daysOff: new Set<string>() }
const nothing: Done = {
  state: 'draft',
  day: '2026-03-18',
  announcedOn: null,
  agendaSentOn: null,
  draftedOn: null,
  correctUntil: null,
  agreedOn: null,
  publishedOn: null,
}
const dues = (done: Done, today: string) => owedBy(done, calendar, today).map(({ kind, dueOn, late }) => [kind, dueOn, late])

test('announce ten working days before, agenda five, draft five after, publish fifteen', () => {
  assert.deepEqual(dues(nothing, '2026-03-02'), [
    ['announce', '2026-03-04', false],
    ['agenda', '2026-03-11', false],
    ['minutes_draft', '2026-03-25', false],
    ['publish', '2026-04-08', false],
  ])
})

test('late is what is past and open, and what was done after its day', () => {
  assert.deepEqual(dues(nothing, '2026-03-05').slice(0, 2), [
    ['announce', '2026-03-04', true],
    ['agenda', '2026-03-11', false],
  ])
  const announced: Done = { ...nothing, state: 'announced', announcedOn: '2026-03-06', agendaSentOn: '2026-03-11' }
  assert.deepEqual(
    owedBy(announced, calendar, '2026-03-30').map(({ late }) => late),
    [true, false, true, false],
  )
})

test('a command that sets other terms is measured by its own', () => {
  const own = { ...calendar, deadlines: { ...defaultDeadlines, announce: 3 } }
  assert.equal(owedBy(nothing, own, '2026-03-02')[0]!.dueOn, '2026-03-13')
})

test('a postponed or cancelled meeting owes nothing; the window of corrections is never late', () => {
  for (const state of ['postponed', 'cancelled'] as const) assert.deepEqual(owedBy({ ...nothing, state }, calendar, '2026-05-01'), [])
  const circulated: Done = { ...nothing, state: 'minutes_draft', draftedOn: '2026-03-20', correctUntil: '2026-03-27' }
  const correction = owedBy(circulated, calendar, '2026-05-01').find(({ kind }) => kind === 'correction')
  assert.deepEqual(correction, { kind: 'correction', dueOn: '2026-03-27', doneOn: null, late: false })
})
