import type { Child } from 'hono/jsx'
import { useField } from '../../platform/ui/form.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import { Spoken, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { platformWords } from '../../platform/words/catalogue.ts'
import { groupOf } from '../groups.ts'
import type { Question } from '../questions.ts'
import { readingWords } from '../words.ts'
import { ReadValue } from './read-value.tsx'

interface QuestionBoxProps {
  question: Question
  number: string
  /** What to know before answering. */
  remark?: string | null
  children: Child
}

/** One question: its number in the text, what was read, the words that it rests on, and the answers. */
export function QuestionBox({ question, number, remark, children }: QuestionBoxProps) {
  const { key, kind, evidence } = question
  const { questions, review: words } = useWords(readingWords)
  const id = `review-${key}`
  const { error } = useField(key)
  const { forms } = useWords(platformWords)
  return (
    <fieldset class={error ? 'question question-wrong' : 'question'} id={id} tabindex={-1} aria-describedby={error && `${id}-error`}>
      <legend>
        <span class={`footnote footnote-${groupOf[kind]}`}>{number}</span> {questions[kind]}
      </legend>
      <p class="question-read">
        <ReadValue question={question} />
      </p>
      <p class="question-evidence">
        {evidence ? (
          <>
            <Spoken>{words.evidence}: </Spoken>
            <q>
              <UserText>{excerpt(evidence.text)}</UserText>
            </q>{' '}
            <a href={`#evidence-${key}`}>
              {words.inText}
              <Spoken> ({number})</Spoken>
              <Icon name="quote" size={16} />
            </a>
          </>
        ) : (
          words.noEvidence
        )}
      </p>
      {remark && <p class="question-remark">{remark}</p>}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <Spoken>{forms.error} </Spoken>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  )
}

const enough = 140

function excerpt(text: string): string {
  return text.length > enough ? `${text.slice(0, enough).replace(/\s+\S*$/, '')}…` : text
}
