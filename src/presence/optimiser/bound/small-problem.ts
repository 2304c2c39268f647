import fc from 'fast-check'
import type { Problem } from '../problem.ts'

const placeCount = 4
const day = fc.integer({ min: 0, max: 1 })

const shift = fc.record({
  day,
  mode: fc.integer({ min: 0, max: 1 }),
  base: fc.integer({ min: 0, max: 1 }),
  from: fc.integer({ min: 0, max: 10 }),
  long: fc.integer({ min: 10, max: 60 }),
  rest: fc.option(
    fc.record({ after: fc.integer({ min: 0, max: 30 }), slack: fc.integer({ min: 0, max: 20 }), minutes: fc.integer({ min: 1, max: 15 }) }),
  ),
  skills: fc.integer({ min: 0, max: 1 }),
})

const window = fc.record({
  wish: fc.nat(2),
  day,
  open: fc.integer({ min: 0, max: 50 }),
  wide: fc.oneof(fc.nat(5), fc.nat(40)),
  minutes: fc.integer({ min: 1, max: 12 }),
  daily: fc.boolean(),
  band: fc.boolean(),
})

const wish = fc.record({
  place: fc.integer({ min: 1, max: placeCount - 1 }),
  values: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 3 }),
  district: fc.nat(1),
  skill: fc.constantFrom(0, 0, 0, 1),
})

/** Problems that are small enough to try every plan. */
export const smallProblem: fc.Arbitrary<Problem> = fc
  .record({
    travel: fc.array(fc.array(fc.integer({ min: 0, max: 15 }), { minLength: placeCount ** 2, maxLength: placeCount ** 2 }), {
      minLength: 2,
      maxLength: 2,
    }),
    shifts: fc.array(shift, { minLength: 1, maxLength: 2 }),
    windows: fc.array(window, { minLength: 1, maxLength: 6 }),
    wishes: fc.array(wish, { minLength: 3, maxLength: 3 }),
    twin: fc.boolean(),
    perDay: fc.integer({ min: 1, max: 2 }),
    perBand: fc.integer({ min: 1, max: 2 }),
    fairnessWeight: fc.constantFrom(0, 10),
  })
  .map(({ travel, shifts: single, twin, windows, wishes, perDay, perBand, fairnessWeight }) => {
    const shifts = twin ? [...single, single[0]!] : single
    const ofShifts = (of: (each: (typeof shifts)[number]) => number) => Int32Array.from(shifts, of)
    const ofWindows = (of: (each: (typeof windows)[number]) => number) => Int32Array.from(windows, of)
    const values = wishes.map((each) => each.values.sort((a, b) => b - a))
    const districtTotals = new Float64Array(2)
    wishes.forEach(({ district }, index) => {
      districtTotals[district]! += values[index]!.reduce((sum, value) => sum + value)
    })
    return {
      days: 2,
      placeCount,
      travel: travel.map((matrix) => Int32Array.from(matrix, (minutes, index) => (index % (placeCount + 1) === 0 ? 0 : minutes))),
      shifts: {
        count: shifts.length,
        team: ofShifts(() => 0),
        day: ofShifts((each) => each.day),
        mode: ofShifts(({ mode }) => mode),
        base: ofShifts(({ base }) => base),
        from: ofShifts(({ from }) => from),
        to: ofShifts(({ from, long }) => from + long),
        breakEarliest: ofShifts(({ from, rest }) => (rest ? from + rest.after : 0)),
        breakLatest: ofShifts(({ from, rest }) => (rest ? from + rest.after + rest.slack : 0)),
        breakMinutes: ofShifts(({ rest }) => rest?.minutes ?? 0),
        skills: ofShifts(({ skills }) => skills),
      },
      windows: {
        count: windows.length,
        wish: ofWindows((each) => each.wish),
        index: Int32Array.from(windows.keys()),
        day: ofWindows((each) => each.day),
        place: ofWindows((each) => wishes[each.wish]!.place),
        district: ofWindows((each) => wishes[each.wish]!.district),
        open: ofWindows(({ open }) => open),
        close: ofWindows(({ open, wide }) => open + wide),
        minutes: ofWindows(({ minutes }) => minutes),
        dayCap: ofWindows((each) => (each.daily ? 2 * each.wish + each.day : -1)),
        bandCap: ofWindows((each) => (each.band ? 6 + each.wish : -1)),
        skill: ofWindows((each) => wishes[each.wish]!.skill),
      },
      wishes: {
        count: 3,
        district: Int32Array.from(wishes, ({ district }) => district),
        first: Int32Array.from([0, 1, 2, 3], (end) => values.slice(0, end).flat().length),
        values: Float64Array.from(values.flat()),
      },
      caps: Int32Array.from([...Array(6).fill(perDay), ...Array(3).fill(perBand)]),
      districtTotals,
      fairnessWeight,
    }
  })
