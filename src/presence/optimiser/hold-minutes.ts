import type { Problem } from './problem.ts'

/** The same problem, in which a visit of the plan before starts at its minute or not at all: whoever stays is not disturbed. */
export interface Held {
  problem: Problem
  /** Gives a window its freedom back. */
  release: (window: number) => void
}

/** @param starts minutes by window; where one lies outside its window now, the window stays free */
export function holdMinutes(problem: Problem, starts: ReadonlyMap<number, number>): Held {
  const { windows } = problem
  const [open, close] = [windows.open.slice(), windows.close.slice()]
  for (const [window, start] of starts)
    if (start >= windows.open[window]! && start <= windows.close[window]!) {
      open[window] = start
      close[window] = start
    }
  const release = (window: number) => {
    open[window] = windows.open[window]!
    close[window] = windows.close[window]!
  }
  return { problem: { ...problem, windows: { ...windows, open, close } }, release }
}
