import type { MeetingAnnotation } from '../../src/reading/annotation.ts'
import { sameText, tokenF1 } from './compare.ts'
import type { Field, Outcome } from './outcome.ts'
import type { Truth } from './texts.ts'

export const facts: Field[] = [
  fact('kind', ({ kind }) => kind),
  { name: 'date', counts: 'values', judge: judgeDate },
  fact('part of day', ({ date }) => date.part),
  fact('hour', ({ date }) => date.time),
  fact('host name', ({ host }) => host?.name, alike(0.66)),
  fact('host type', ({ host }) => host?.type),
  fact('city', ({ city }) => city, sameText),
  fact('venue', ({ venue }) => venue, alike(0.5)),
  fact('chair acting', ({ chair }) => String(chair.some(({ acting }) => acting))),
  fact('number of associations', ({ association_count: count }) => count?.toString()),
]

type Shown = string | null | undefined
type Stated = Pick<Truth, 'kind' | 'host' | 'chair' | 'association_count'> & {
  date: { part: Shown; time: Shown }
  city: Shown
  venue: Shown
}

function fact(name: string, shown: (stated: Stated) => Shown, agree = (wanted: string, given: string) => wanted === given): Field {
  const judge = (truth: Truth, read: MeetingAnnotation) => {
    const wanted = shown(truth)
    const given = shown({ ...read, city: read.place?.city, venue: read.place?.venue })
    return single(wanted && given ? agree(wanted, given) : !wanted && !given, wanted, given)
  }
  return { name, counts: 'values', judge }
}

function judgeDate({ date: truth }: Truth, { date: read }: MeetingAnnotation): Outcome {
  return single(isRightDate(truth, read), truth.value, read.value ?? read.month_day)
}

/** Where the text leaves the year open, naming one year is a guess and counts as wrong. */
function isRightDate(truth: Truth['date'], read: MeetingAnnotation['date']): boolean {
  if (truth.value === null) return read.value === null && read.month_day === null
  if (truth.month_day !== null) return read.value === null && read.month_day === truth.month_day && read.candidates.includes(truth.value)
  if (read.value === truth.value) return true
  const asked = [...read.candidates, ...read.alternatives]
  return truth.weekday_ok === false && read.value === null && asked.includes(truth.value)
}

function single(right: boolean, wanted: Shown, given: Shown): Outcome {
  const wrong = (shown: Shown) => (right ? [] : [shown || 'none'])
  return { right: right ? 1 : 0, found: 1, expected: 1, missed: wrong(wanted), invented: wrong(given) }
}

function alike(threshold: number) {
  return (wanted: string, given: string) => tokenF1(wanted, given) >= threshold
}
