import { Outcome } from './outcome.tsx'
import { QuestionBox } from './question-box.tsx'
import { QuestionGroups } from './question-groups.tsx'
import type { ReviewPageProps } from './review-page.tsx'

/** The review as it stands, for those who may not change it and when it is closed. */
export function Outcomes({ report, questions, register }: ReviewPageProps) {
  return (
    <div class="review-form">
      <QuestionGroups questions={questions}>
        {(question, number) => (
          <QuestionBox question={question} number={number}>
            <Outcome question={question} decisions={report.decisions} register={register} />
          </QuestionBox>
        )}
      </QuestionGroups>
    </div>
  )
}
