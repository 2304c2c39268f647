import type { Problem } from '../problem.ts'

/** How many visits may be made in all: one a window, and what the caps allow. Limits that others or the values imply are left out. */
export interface Limits {
  readonly room: readonly number[]
  readonly ofWindow: readonly (readonly number[])[]
  readonly windows: readonly (readonly number[])[]
}

/** @param whole keeps the limits that values imply: a plan may not serve a window twice even where that is worth nothing */
export function limitsOf(problem: Problem, whole = false): Limits {
  const { windows, wishes, caps } = problem
  const room: number[] = []
  const members: number[][] = []
  const ofCap = new Map<number, number>()
  const ofWindow = Array.from({ length: windows.count }, (_, window): number[] => {
    const counted: number[] = []
    const count = (limit: number) => {
      members[limit]!.push(window)
      counted.push(limit)
    }
    const open = (visits: number) => {
      members.push([])
      return room.push(visits) - 1
    }
    const wish = windows.wish[window]!
    const dayCap = windows.dayCap[window]!
    for (const cap of new Set([dayCap, windows.bandCap[window]!])) {
      if (cap < 0) continue
      if (!ofCap.has(cap)) ofCap.set(cap, open(caps[cap]!))
      count(ofCap.get(cap)!)
    }
    const once = (dayCap >= 0 && caps[dayCap]! <= 1) || (!whole && wishes.first[wish + 1]! - wishes.first[wish]! === 1)
    if (!once) count(open(1))
    return counted
  })
  return { room, ofWindow, windows: members }
}
