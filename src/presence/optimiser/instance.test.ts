import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile } from './compile.ts'
import { Fault } from './fault.ts'
import type { Instance } from './instance.ts'
import { parseInstance, readInstance } from './read-instance.ts'
import { smallInstance } from './small-instance.ts'
import { solve } from './solve.ts'

type Mutable = ReturnType<typeof smallInstance> & Record<string, unknown>

function faultOf(change: (instance: Mutable) => void): string {
  const instance = smallInstance() as Mutable
  change(instance)
  try {
    readInstance(instance)
  } catch (error) {
    assert.ok(error instanceof Fault, String(error))
    return `${error.field} ${error.code}`
  }
  return 'nothing is wrong'
}

test('a good instance is read as it is', () => {
  const instance = smallInstance()
  assert.deepEqual(parseInstance(JSON.stringify(instance)), instance)
})

test('a bad instance is refused with the name of its field', () => {
  const cases: [string, (instance: Mutable) => void][] = [
    ['format wrongFormat', (all) => Object.assign(all, { format: 'presence-instance/2' })],
    ['days notNumber', (all) => Object.assign(all, { days: Number.NaN })],
    ['days tooSmall', (all) => Object.assign(all, { days: 0 })],
    ['places[1].id duplicate', (all) => Object.assign(all.places[1]!, { id: all.places[0]!.id })],
    ['travel.foot[1] wrongSize', (all) => Object.assign(all.travel, { foot: [[0, 1, 2], [0], []] })],
    ['travel.foot[2][0] tooSmall', (all) => all.travel.foot[2]!.splice(0, 1, -3)],
    ['travel.foot[0][1] notNumber', (all) => all.travel.foot[0]!.splice(1, 1, Number.NaN)],
    ['teams[0].mode unknown', (all) => Object.assign(all.teams[0]!, { mode: 'horse' })],
    ['teams[0].base unknown', (all) => Object.assign(all.teams[0]!, { base: 'nowhere' })],
    ['teams[0].shifts[0].day tooBig', (all) => Object.assign(all.teams[0]!.shifts[0]!, { day: 9 })],
    ['teams[0].shifts[0].to upsideDown', (all) => Object.assign(all.teams[0]!.shifts[0]!, { from: '22:00', to: '06:00' })],
    ['teams[0].shifts[0].from notTime', (all) => Object.assign(all.teams[0]!.shifts[0]!, { from: '7h30' })],
    ['teams[0].shifts[1].from overlapping', (all) => Object.assign(all.teams[0]!.shifts[1]!, { day: 0 })],
    ['teams[0].shifts[0].break.minutes tooSmall', (all) => Object.assign(all.teams[0]!.shifts[0]!.break!, { minutes: -30 })],
    ['teams[0].shifts[0].break.latest upsideDown', (all) => Object.assign(all.teams[0]!.shifts[0]!.break!, { latest: '09:00' })],
    [
      'teams[0].shifts[0].break breakOutside',
      (all) => Object.assign(all.teams[0]!.shifts[0]!.break!, { earliest: '20:00', latest: '21:00' }),
    ],
    ['wishes[0].place unknown', (all) => Object.assign(all.wishes[0]!, { place: 'nowhere' })],
    ['wishes[0].district unknown', (all) => Object.assign(all.wishes[0]!, { district: 'nowhere' })],
    ['wishes[0].values[1] rising', (all) => Object.assign(all.wishes[0]!, { values: [1, 2] })],
    ['wishes[0].values[0] notNumber', (all) => Object.assign(all.wishes[0]!, { values: [null] })],
    ['wishes[0].windows[0].minutes tooSmall', (all) => Object.assign(all.wishes[0]!.windows[0]!, { minutes: -12 })],
    ['wishes[0].windows[0].minutes tooShort', (all) => Object.assign(all.wishes[0]!.windows[0]!, { minutes: 31 })],
    ['wishes[0].windows[0].minutes notWhole', (all) => Object.assign(all.wishes[0]!.windows[0]!, { minutes: 12.5 })],
    ['wishes[0].windows[0].to upsideDown', (all) => Object.assign(all.wishes[0]!.windows[0]!, { from: '09:00', to: '08:00' })],
    ['wishes[0].maxPerDay tooSmall', (all) => Object.assign(all.wishes[0]!, { maxPerDay: -1 })],
    ['wishes[1].id duplicate', (all) => Object.assign(all.wishes[1]!, { id: all.wishes[0]!.id })],
    ['wishes tooMany', (all) => Object.assign(all, { wishes: Array.from({ length: 10_000 }, () => all.wishes[0]) })],
    ['wishes[0].windows[0].minutes notNumber', (all) => Object.assign(all.wishes[0]!.windows[0]!, { minutes: '12' })],
    ['wishes[0].windows[0].to upsideDown', (all) => Object.assign(all.wishes[0]!.windows[0]!, { from: '23:50', to: '00:20' })],
    ['wishes[0].windows[0].to notTime', (all) => Object.assign(all.wishes[0]!.windows[0]!, { to: '25:00' })],
    ['teams[1].id duplicate', (all) => all.teams.push(all.teams[0]!)],
    ['districts[2].id duplicate', (all) => all.districts.push(all.districts[0]!)],
    ['travel.foot wrongSize', (all) => Object.assign(all, { places: [] })],
    ['fairnessWeight notNumber', (all) => Object.assign(all, { fairnessWeight: Number.POSITIVE_INFINITY })],
    ['teams missing', (all) => Object.assign(all, { teams: undefined })],
    ['wishes notList', (all) => Object.assign(all, { wishes: {} })],
    ['fairnessWeight tooSmall', (all) => Object.assign(all, { fairnessWeight: -1 })],
    ['modes missing', (all) => Object.assign(all, { travel: undefined })],
  ]
  for (const [expected, change] of cases) assert.equal(faultOf(change), expected)
})

test('what is no JSON is refused with the field where it stops', () => {
  const fault = (text: string) => {
    try {
      parseInstance(text)
    } catch (error) {
      return String(error)
    }
  }
  assert.match(fault('{"days": 5, "fairnessWeight": NaN}')!, /fairnessWeight: notNumber \(NaN\)/)
  assert.match(
    fault('{"wishes": [{"id": "NaN", "windows": [{}, {"minutes": -Infinity}]}]}')!,
    /wishes\[0\]\.windows\[1\]\.minutes: notNumber \(-Infinity\)/,
  )
  assert.match(fault('{"days": 5, "wishes": [}')!, /wishes: notJson/)
  assert.match(fault('')!, /JSON: notJson/)
  for (const text of ['[]', 'null', '5', '"presence-instance/1"']) assert.match(fault(text)!, /JSON: notObject/)
})

test('a file that begins with a byte order mark is read', () => {
  assert.deepEqual(parseInstance(`\ufeff${JSON.stringify(smallInstance())}`), smallInstance())
})

test('what is null is as if it were not there', () => {
  const instance = smallInstance()
  const nothing = { skill: null, maxPerDay: null, maxPerBand: null }
  const [first, ...others] = instance.wishes.map(({ maxPerDay: _day, maxPerBand: _band, ...wish }) => wish)
  const given = readInstance({ ...instance, wishes: [{ ...first, ...nothing }, ...others] })
  const rounds = { seconds: 1, seed: 1, iterations: 200 }
  assert.equal(solve(given, rounds).plan.objective, solve(readInstance({ ...instance, wishes: [first, ...others] }), rounds).plan.objective)
})

test('minutes come from speeds where no matrix is given, on the plane and on the sphere', () => {
  const { travel: _, ...rest } = smallInstance()
  const plane: Instance = { ...rest, modes: { foot: { kmh: 6, fixed: 1 } }, detour: 1.5 }
  plane.places.forEach((place, index) => {
    Object.assign(place, { x: index, y: 0 })
  })
  readInstance(plane)
  // 1 km × 1.5 at 6 km/h is 15 minutes, and one to set out.
  assert.deepEqual([...compile(plane).travel[0]!], [0, 16, 31, 16, 0, 16, 31, 16, 0])
  const sphere = { ...plane, places: plane.places.map(({ id }, index) => ({ id, lat: 32.3 + index / 111.2, lon: -6.4 })) }
  readInstance(sphere)
  assert.equal(compile(sphere).travel[0]![1], 16)
})

test('the compiled problem counts caps and values once', () => {
  const { caps, windows, wishes, districtTotals } = compile(smallInstance())
  assert.deepEqual([...caps], [1, 1, 2])
  assert.deepEqual([...windows.dayCap], [-1, -1, 0, 0, 1])
  assert.deepEqual([...windows.bandCap], [-1, -1, 2, -1, 2])
  assert.deepEqual([...windows.close], [483, 483, 690, 870, 690])
  assert.deepEqual([...wishes.first], [0, 2, 4])
  assert.deepEqual([...districtTotals], [9, 11])
})
