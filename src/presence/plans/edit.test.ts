import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Instance } from '../optimiser/instance.ts'
import type { Plan } from '../optimiser/plan.ts'
import { solve } from '../optimiser/solve.ts'
import { minutesOf, timeOf } from '../optimiser/time.ts'
import { edit, type Put } from './edit.ts'

const ways = (minutes: number) => [0, 1, 2].map((from) => [0, 1, 2].map((to) => (from === to ? 0 : minutes)))

/** Two teams, two places ten minutes apart, one day. */
const instance: Instance = {
  format: 'presence-instance/1',
  days: 1,
  places: ['base', 'a', 'b'].map((id, x) => ({ id, x, y: 0 })),
  districts: [{ id: 'd' }],
  travel: { car: ways(10) },
  teams: ['t1', 't2'].map((id) => ({
    id,
    mode: 'car',
    base: 'base',
    shifts: [{ day: 0, from: '08:00', to: '13:00', break: { earliest: '09:00', latest: '12:00', minutes: 30 } }],
  })),
  wishes: [
    {
      id: 'a',
      place: 'a',
      district: 'd',
      source: 'demand',
      values: [5, 4],
      maxPerDay: 2,
      windows: [0, 1].map(() => ({ day: 0, from: '08:00', to: '13:00', minutes: 15 })),
    },
    { id: 'b', place: 'b', district: 'd', source: 'demand', values: [3], windows: [{ day: 0, from: '09:00', to: '10:00', minutes: 15 }] },
  ],
  fairnessWeight: 0,
}

const plan: Plan = {
  ...solve(instance, { seconds: 1, seed: 1, iterations: 200 }).plan,
  visits: [
    { team: 't1', day: 0, wish: 'a', window: 0, arrive: '08:30', leave: '08:45' },
    { team: 't1', day: 0, wish: 'b', window: 0, arrive: '09:30', leave: '09:45' },
    { team: 't2', day: 0, wish: 'a', window: 1, arrive: '11:00', leave: '11:15' },
  ],
  breaks: [
    { team: 't1', day: 0, from: '10:30', to: '11:00' },
    { team: 't2', day: 0, from: '09:00', to: '09:30' },
  ],
}
const [first, , late] = plan.visits
const move = (visit: (typeof plan.visits)[number], team: string, arrive: string) =>
  edit(instance, plan, { taken: visit, put: { wish: visit.wish, team, day: 0, arrive: minutesOf(arrive) } })

describe('moving a visit', () => {
  test('to a free hour touches nothing else', () => {
    const { broken, dropped, valueBefore, valueAfter, changes } = move(late!, 't1', '12:00')
    assert.deepEqual([broken, dropped, valueBefore, valueAfter], [[], [], 12, 12])
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['moved'],
    )
  })

  test('moves the break where it stood in the way', () => {
    const moved = move(late!, 't1', '10:30')
    assert.deepEqual([moved.broken, moved.dropped], [[], []])
    const pause = moved.plan.breaks.find(({ team }) => team === 't1')!
    assert.ok(pause.from >= '09:45' && pause.to <= '10:30' ? true : pause.from >= '10:45', pause.from)
  })

  test('onto the hour of another says which has to go, and what that costs', () => {
    const { broken, dropped, valueAfter, plan: next } = move(late!, 't1', '09:35')
    assert.deepEqual(broken, [])
    assert.deepEqual(
      dropped.map(({ wish }) => wish),
      ['b'],
    )
    assert.deepEqual([valueAfter, next.visits.length], [9, 2])
  })

  test('outside of its hours, its shift or its day breaks a rule', () => {
    const codes = (visit: typeof first, team: string, arrive: string) => move(visit!, team, arrive).broken.map(({ code }) => code)
    assert.deepEqual(codes(plan.visits[1], 't2', '10:30'), ['outsideWindow'])
    assert.ok(codes(first, 't2', '08:05').includes('travelTooShort'), 'the base is ten minutes away')
    assert.deepEqual(
      edit(instance, plan, { taken: first!, put: { wish: 'a', team: 't2', day: 1, arrive: 600 } }).broken.map(({ code }) => code),
      ['outsideWindow'],
    )
  })

  test('to where it is changes nothing', () => {
    const { changes, broken } = move(first!, 't1', timeOf(minutesOf(first!.arrive)))
    assert.deepEqual([changes, broken], [[], []])
  })
})

describe('adding and dropping a visit', () => {
  const fewer: Plan = { ...plan, visits: plan.visits.slice(0, 2) }
  const add = (put: Partial<Put>, isFixed?: (visit: (typeof plan.visits)[number]) => boolean) =>
    edit(instance, fewer, { taken: null, put: { wish: 'a', team: 't1', day: 0, arrive: minutesOf('12:00'), ...put } }, isFixed)

  test('where there is room touches nothing else and is worth what the next visit is', () => {
    const { broken, dropped, valueBefore, valueAfter, changes } = add({})
    assert.deepEqual([broken, dropped, valueBefore, valueAfter], [[], [], 8, 12])
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['added'],
    )
  })

  test('says which has to go for it, but never one that has begun', () => {
    assert.deepEqual(
      add({ arrive: minutesOf('09:35') }).dropped.map(({ wish }) => wish),
      ['b'],
    )
    assert.ok(add({ arrive: minutesOf('09:35') }, ({ wish }) => wish === 'b').broken.length > 0)
  })

  test('beyond what is wished for, or for nobody, breaks a rule', () => {
    const full = edit(instance, plan, { taken: null, put: { wish: 'b', team: 't2', day: 0, arrive: minutesOf('09:30') } })
    assert.deepEqual(
      full.broken.map(({ code }) => code),
      ['outsideWindow'],
    )
    assert.ok(add({ wish: 'nobody' }).broken.length > 0)
    assert.ok(add({ arrive: Number.NaN }).broken.length > 0)
  })

  test('dropping leaves the rest as it is and costs what the last visit was worth', () => {
    const { broken, changes, valueAfter, plan: next } = edit(instance, plan, { taken: first!, put: null })
    assert.deepEqual([broken, valueAfter, next.visits.length], [[], 8, 2])
    assert.deepEqual(
      changes.map(({ kind, wish }) => [kind, wish]),
      [['dropped', 'a']],
    )
  })
})
