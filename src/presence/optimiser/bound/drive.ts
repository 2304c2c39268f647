import type { Problem } from '../problem.ts'

/** Whether the visits can be made in this order, with the break in one of the gaps. */
export function canBeDriven({ shifts, windows, travel, placeCount }: Problem, shift: number, route: ArrayLike<number>): boolean {
  const way = (from: number, to: number) => travel[shifts.mode[shift]!]![from * placeCount + to]!
  const gaps = shifts.breakMinutes[shift]! > 0 ? Array.from({ length: route.length + 1 }, (_, gap) => gap) : [-1]
  return gaps.some((gap) => {
    let [time, place] = [shifts.from[shift]!, shifts.base[shift]!]
    for (let stop = 0; stop <= route.length; stop++) {
      const window = route[stop]
      const next = window === undefined ? shifts.base[shift]! : windows.place[window]!
      let earliest = time + way(place, next)
      if (stop === gap) {
        const pause = Math.max(time, shifts.breakEarliest[shift]!)
        if (pause > shifts.breakLatest[shift]!) return false
        earliest = Math.max(earliest + shifts.breakMinutes[shift]!, pause + shifts.breakMinutes[shift]!)
      }
      if (window === undefined) return earliest <= shifts.to[shift]!
      const start = Math.max(earliest, windows.open[window]!)
      if (start > windows.close[window]!) return false
      time = start + windows.minutes[window]!
      place = next
    }
    return true
  })
}
