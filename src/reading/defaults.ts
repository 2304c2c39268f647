import type { Decisions } from './decisions.ts'
import type { Question } from './questions.ts'
import type { Suggestions } from './suggestions.ts'
import { ar } from './words.ar.ts'

/** What stands in the form before anybody decided: what was read, ready to be corrected. No answer is chosen. */
export function defaultsOf(questions: readonly Question[], suggestions: Suggestions): Decisions {
  const host = questions.find((question) => question.kind === 'host')
  const details = questions.flatMap((question) =>
    Object.entries(detailsOf(question, suggestions)).map(([name, value]) => [`${question.key}-${name}`, value]),
  )
  return { title: ar.review.suggestedTitle(host?.read ?? ar.review.anyHost), ...Object.fromEntries(details) }
}

function detailsOf(question: Question, suggestions: Suggestions): Record<string, string> {
  switch (question.kind) {
    case 'date':
      return {}
    case 'chair':
    case 'official':
      return { office: suggestions[question.key] ?? '', acting: question.acting ? 'yes' : '' }
    case 'association':
      return { name: question.read }
    case 'contribution':
      return { value: question.read, kind: question.contribution }
    case 'demand':
      return { value: question.read, place: question.place }
    default:
      return { value: question.read ?? '' }
  }
}
