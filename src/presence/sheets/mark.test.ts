import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { hindrances } from './hindrance.ts'
import { type Mark, type MarkKind, saidBy, standing } from './mark.ts'
import { inTurn, type Stop, stopsOf, withoutDoubles } from './sheet.ts'

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const anyMark: fc.Arbitrary<Mark> = fc
  .record({
    id: ids,
    kind: fc.constantFrom<MarkKind>('arrived', 'left', 'hindered', 'nothing'),
    minute: fc.integer({ min: 0, max: 1439 }),
    reason: fc.constantFrom(...hindrances),
    replaces: fc.array(ids, { maxLength: 3 }),
  })
  .map(({ kind, minute, reason, ...mark }) => ({
    ...mark,
    visitId: 'v',
    kind,
    minute: kind === 'arrived' || kind === 'left' ? minute : null,
    reason: kind === 'hindered' ? reason : null,
  }))
const anyMarks = fc.uniqueArray(anyMark, { selector: ({ id }) => id, maxLength: 6 })

const mark = (id: string, kind: MarkKind, more: Partial<Mark> = {}): Mark => ({
  ...{ id, visitId: 'v', kind, minute: null, reason: null, replaces: [] },
  ...more,
})
const said = (marks: readonly Mark[]) => saidBy(standing(marks).get('v') ?? [])

describe('marks', () => {
  test('say the same in any order, however often each came', () => {
    fc.assert(
      fc.property(
        anyMarks.chain((marks) => fc.tuple(fc.constant(marks), fc.shuffledSubarray([...marks, ...marks], { minLength: marks.length * 2 }))),
        ([marks, mixed]) => {
          assert.deepEqual(said(mixed), said(marks))
        },
      ),
    )
  })

  test('never leave before they arrive, and give either hours or a reason', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { arrived, left, hindered } = said(marks)
        assert.ok(left === null || (arrived !== null && arrived <= left))
        assert.ok(hindered === null || (arrived === null && left === null))
      }),
    )
  })

  test('of two phones: the first arrival and the last departure count', () => {
    const both = [
      mark('a', 'arrived', { minute: 485 }),
      mark('b', 'arrived', { minute: 482 }),
      mark('c', 'left', { minute: 495 }),
      mark('d', 'left', { minute: 497 }),
    ]
    assert.deepEqual(said(both), { arrived: 482, left: 497, hindered: null })
  })

  test('who was there was not hindered', () => {
    assert.deepEqual(said([mark('a', 'hindered', { reason: 'road' }), mark('b', 'arrived', { minute: 500 })]), {
      arrived: 500,
      left: null,
      hindered: null,
    })
  })

  test('what was taken back does not come back when the phone sends it again; what was said since stays', () => {
    const first = mark('a', 'arrived', { minute: 480 })
    const back = mark('b', 'nothing', { replaces: ['a'] })
    const since = mark('c', 'arrived', { minute: 490 })
    assert.deepEqual(said([first, back]), { arrived: null, left: null, hindered: null })
    assert.equal(said([first, back, first, since]).arrived, 490)
  })
})

describe('a sheet', () => {
  const stop = (id: string, arrive: number, more: Partial<Stop> = {}): Stop => ({
    ...{ id, arrive, leave: arrive + 15, placeAr: '', placeFr: '', districtAr: null, districtFr: null, source: 'school' },
    ...{ arrived: null, left: null, hindered: null, versions: [], nth: 1, travel: null },
    ...more,
  })

  test('begins with the visit that is being made, else with the next; what is over comes last', () => {
    const over = stop('a', 480, { arrived: 480, left: 495 })
    const cannot = stop('b', 510, { hindered: 'road' })
    const [c, d] = [stop('c', 540), stop('d', 570, { arrived: 571 })]
    assert.equal(inTurn([over, cannot, c]).next, c)
    const { next, later, over: done } = inTurn([over, cannot, c, d])
    assert.deepEqual([next, later, done], [d, [c], [over, cannot]])
  })

  test('shows what was kept where marks are forgotten', () => {
    const [kept] = stopsOf([stop('a', 480, { arrived: 481, left: 490 })], [])
    assert.deepEqual([kept!.arrived, kept!.versions], [481, []])
  })

  test('shows a visit once that was walked before the plan was replaced', () => {
    const visit = (id: string, arrive: number, inForce: boolean, arrived: number | null) => ({
      ...{ ...stop(id, arrive, { arrived }), wishId: 'w' },
      inForce,
    })
    const shown = withoutDoubles([visit('old', 480, false, 482), visit('new', 485, true, null), visit('later', 600, true, null)])
    assert.deepEqual(
      shown.map(({ id }) => id),
      ['old', 'later'],
    )
  })
})
