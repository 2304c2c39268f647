import { type Day, daysBetween } from '../../platform/words/dates.ts'
import type { Minute } from '../hours.ts'

/** A visit that was planned or made. Who came and has not said that they left has no end. */
export interface Span {
  readonly day: Day
  readonly from: Minute
  readonly to: Minute | null
}

export interface Amount {
  readonly visits: number
  readonly minutes: number
}

/** So many of so many: a percentage of few would lie. */
export interface Share {
  readonly n: number
  readonly of: number
}

/** Of a wish and a week, or of several of them together. */
export interface Figures {
  /** What was wished for. */
  readonly promised: Amount
  /** What the plan in force took of it. */
  readonly planned: Amount
  readonly kept: Amount
  /** Of the visits whose end is known, those that lasted long enough to be seen, and no longer than they do good. */
  readonly lasting: Share
  /** Of the gaps between two visits of one day, those that were short enough. */
  readonly close: Share
}

/** What does most, says the study of Koper; read as a default, never as a law (domain 1.4). */
const lastsFrom: Minute = 10
const lastsTo: Minute = 16
const closeWithin: Minute = 120

export const nothing: Amount = { visits: 0, minutes: 0 }
const none: Share = { n: 0, of: 0 }

export const noFigures: Figures = { promised: nothing, planned: nothing, kept: nothing, lasting: none, close: none }

/** What became of the visits to one place. */
export function figuresOf(promised: Amount, planned: readonly Span[], kept: readonly Span[]): Figures {
  const lengths = kept.flatMap((span) => (span.to === null ? [] : [span.to - span.from]))
  return {
    promised,
    planned: amountOf(planned),
    kept: amountOf(kept),
    lasting: shareOf(lengths, (minutes) => minutes >= lastsFrom && minutes <= lastsTo),
    close: shareOf(gapsOf(kept), (minutes) => minutes <= closeWithin),
  }
}

export function amountOf(spans: readonly Span[]): Amount {
  return { visits: spans.length, minutes: spans.reduce((sum, { from, to }) => sum + ((to ?? from) - from), 0) }
}

/** Minutes without anybody between two visits of the same day, whoever made them; nights are no gaps. */
export function gapsOf(spans: readonly Span[]): Minute[] {
  const inOrder = [...spans].sort((a, b) => (a.day === b.day ? a.from - b.from : a.day < b.day ? -1 : 1))
  const gaps: Minute[] = []
  let day: Day | null = null
  let until = 0
  for (const span of inOrder) {
    if (span.day === day) gaps.push(Math.max(0, span.from - until))
    until = Math.max(span.day === day ? until : 0, span.to ?? span.from)
    day = span.day
  }
  return gaps
}

/** The longest time from one visit to the next, nights and days of rest as well; null where there were fewer than two. */
export function longestGapOf(spans: readonly Span[]): Minute | null {
  const [first] = spans.map(({ day }) => day).sort()
  const inOrder = spans
    .map(({ day, from, to }) => ({ from: from + daysBetween(first!, day) * 1440, to: (to ?? from) + daysBetween(first!, day) * 1440 }))
    .sort((a, b) => a.from - b.from)
  let until = inOrder[0]?.to ?? 0
  let longest: Minute | null = null
  for (const { from, to } of inOrder.slice(1)) {
    longest = Math.max(longest ?? 0, from - until)
    until = Math.max(until, to)
  }
  return longest
}

function shareOf(values: readonly number[], counts: (value: number) => boolean): Share {
  return { n: values.filter(counts).length, of: values.length }
}

export function sumOf(all: readonly Figures[]): Figures {
  return all.reduce(
    (sum, one) => ({
      promised: addAmounts(sum.promised, one.promised),
      planned: addAmounts(sum.planned, one.planned),
      kept: addAmounts(sum.kept, one.kept),
      lasting: addShares(sum.lasting, one.lasting),
      close: addShares(sum.close, one.close),
    }),
    noFigures,
  )
}

const addAmounts = (a: Amount, b: Amount): Amount => ({ visits: a.visits + b.visits, minutes: a.minutes + b.minutes })
const addShares = (a: Share, b: Share): Share => ({ n: a.n + b.n, of: a.of + b.of })

const manyEnough = 30

/** In hundredths, or null where they are too few to say so. */
export function percentOf({ n, of }: Share): number | null {
  return of < manyEnough ? null : Math.floor((n * 100) / of)
}
