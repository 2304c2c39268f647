import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultDeadlines } from '../../calendar/deadline.ts'
import { countedIn, type What } from './counted.ts'
import { byWhat, measure } from './indicator.ts'
import { meetingParts } from './meeting-parts.ts'

const calendar = { deadlines: defaultDeadlines, daysOff: new Set<string>() }

/** A meeting of the last day of March owes its minutes on 21 April, fifteen working days later. */
const cellsOf = (publishedAt: Date | null) => {
  const [part] = meetingParts([{ id: 'm', day: '2026-03-31', publishedAt, invited: [], heard: [] }], calendar)
  return byWhat(
    part!.cells.map((cell) => {
      const [quarter, what, , key] = cell.split('|')
      return { quarter: quarter!, what: what as What, key: key!, n: 1 }
    }),
  )
}

test('minutes count for the quarter of their meeting, once their day has passed', () => {
  const said = (publishedAt: Date | null, asOf: string) => {
    const { k, n } = measure('minutes-in-time', '2026-Q1', cellsOf(publishedAt), asOf)
    return [k, n]
  }
  assert.deepEqual(said(null, '2026-04-21'), [0, 0])
  assert.deepEqual(said(null, '2026-04-22'), [0, 1])
  assert.deepEqual(said(new Date('2026-04-21T22:30:00Z'), '2026-04-22'), [1, 1], 'in the evening of its day')
  assert.deepEqual(said(new Date('2026-04-21T23:30:00Z'), '2026-04-22'), [0, 1], 'in Morocco the next day has begun')
  assert.equal(countedIn('2026-Q1', cellsOf(null), '2026-05-01').of('held').length, 1)
})

test('a meeting is of the district that its series invites, or from which all came, and otherwise of the whole city', () => {
  const districtOf = (invited: readonly string[], heard: readonly string[]) =>
    meetingParts([{ id: 'm', day: '2026-03-31', publishedAt: null, invited, heard }], calendar)[0]!.cells.find((cell) =>
      cell.includes('|held|'),
    )!
  assert.equal(districtOf(['north'], ['south|youth:a']), '2026-Q1|held|north|')
  assert.equal(districtOf([], ['north|youth:a', 'north|women:b']), '2026-Q1|held|north|')
  assert.equal(districtOf([], ['north|youth:a', 'south|women:b']), '2026-Q1|held||')
  assert.equal(districtOf(['north', 'south'], ['north|youth:a']), '2026-Q1|held||')
  assert.equal(districtOf([], ['|youth:a']), '2026-Q1|held||')
  assert.equal(districtOf([], []), '2026-Q1|held||')
})
