import { formatDay } from '../platform/words/dates.ts'
import type { Question } from './questions.ts'
import { questionsOf } from './questions.ts'
import type { Reading } from './reading.ts'
import { ar } from './words.ar.ts'

/** A reading as lines for a person: the field, what was read, and the words that it rests on. */
export function describeReading(reading: Reading): string {
  const lines = questionsOf(reading).map((question) => {
    const evidence = question.evidence && `«${question.evidence.text.replace(/\s+/g, ' ')}»`
    return [ar.questions[question.kind], valueIn(question), evidence].filter(Boolean).join(' · ')
  })
  const count = reading.association_count === null ? [] : [`${ar.cli.count} · ${reading.association_count}`]
  return [`${ar.cli.kind} · ${ar.kinds[reading.kind]}`, ...lines, ...count].join('\n')
}

function valueIn(question: Question): string {
  switch (question.kind) {
    case 'date':
      return dayOf(question.date)
    case 'part':
      return ar.parts[question.read]
    case 'topic':
      return ar.topics[question.read] ?? question.read
    case 'contribution':
      return ar.contributions[question.contribution]
    default:
      return question.read ?? ar.cli.nothing
  }
}

function dayOf({ value, candidates }: Reading['date']): string {
  if (value) return formatDay('ar', value, 'full')
  return candidates.length > 0 ? `${ar.cli.candidates}: ${candidates.map((day) => formatDay('ar', day)).join('، ')}` : ar.cli.nothing
}
