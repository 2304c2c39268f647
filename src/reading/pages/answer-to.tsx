import type { Day } from '../../platform/words/dates.ts'
import type { Question } from '../questions.ts'
import type { Register, Suggestions } from '../suggestions.ts'
import { AssociationAnswer } from './association-answer.tsx'
import { DateAnswer } from './date-answer.tsx'
import { OfficeAnswer } from './office-answer.tsx'
import { ContributionAnswer, DemandAnswer } from './said-answer.tsx'
import { ValueAnswer } from './value-answer.tsx'

export interface AnswerProps<Asked extends Question = Question> {
  question: Asked
  number: string
  /** All of them: a demand is asked by one of the associations. */
  questions: readonly Question[]
  register: Register
  suggestions: Suggestions
  today: Day
}

/** The right fields for each kind of question. */
export function AnswerTo({ question, ...props }: AnswerProps) {
  switch (question.kind) {
    case 'date':
      return <DateAnswer question={question} {...props} />
    case 'chair':
    case 'official':
      return <OfficeAnswer question={question} {...props} />
    case 'association':
      return <AssociationAnswer question={question} {...props} />
    case 'contribution':
      return <ContributionAnswer question={question} {...props} />
    case 'demand':
      return <DemandAnswer question={question} {...props} />
    default:
      return <ValueAnswer question={question} {...props} />
  }
}
