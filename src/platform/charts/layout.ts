import { scaleBand, scaleLinear, scalePoint } from 'd3-scale'
import type { Language } from '../words/language.ts'
import { directionOf } from '../words/language.ts'

/** Narrow enough that its letters are still read when it is as wide as a phone. */
export const [width, height] = [400, 266]
const margin = { top: 34, bottom: 54, far: 24 }
/** How much larger the letters are on a phone, as charts.css says. */
export const onPhone = 1.5

/**
 * Where the picture stands between its axes: values are written on the side from which the page is read.
 * @param numbers the room that the widest of these needs
 */
export function plotOf(language: Language, numbers: number) {
  const rtl = directionOf(language) === 'rtl'
  const room = numbers * onPhone + 16
  const [left, right] = rtl ? [margin.far, width - room] : [room, width - margin.far]
  return {
    rtl,
    left,
    right,
    top: margin.top,
    floor: height - margin.bottom,
    /** From the first label to the last, in the direction of reading. */
    along: (rtl ? [right, left] : [left, right]) as [number, number],
    /** Beside the axis of values, outwards. */
    axis: rtl ? right : left,
    outwards: rtl ? 1 : -1,
  }
}

export type Plot = ReturnType<typeof plotOf>

const indexes = (count: number) => Array.from({ length: count }, (_, nth) => nth)

export function pointScale(plot: Plot, count: number): (nth: number) => number {
  const scale = scalePoint<number>().domain(indexes(count)).range(plot.along).padding(0.3)
  return (nth) => scale(nth)!
}

export function bandScale(plot: Plot, count: number): { centre: (nth: number) => number; bandwidth: number } {
  const scale = scaleBand<number>().domain(indexes(count)).range(plot.along).padding(0.28)
  return { centre: (nth) => scale(nth)! + scale.bandwidth() / 2, bandwidth: scale.bandwidth() }
}

export function valueScale([low, high]: readonly [number, number]) {
  return scaleLinear()
    .domain([low, high])
    .nice(5)
    .range([height - margin.bottom, margin.top])
}
