import { useWords } from '../../platform/ui/view.ts'
import { answers } from '../decisions.ts'
import type { QuestionOf } from '../questions.ts'
import { readingWords } from '../words.ts'
import type { AnswerProps } from './answer-to.tsx'
import { Details, SelectDetail, TextDetail } from './details.tsx'
import { useName } from './names.ts'
import { Picks } from './picks.tsx'
import { QuestionBox } from './question-box.tsx'

/** Known to the register, or entered there now to have its papers seen. */
export function AssociationAnswer({ question, number, register, suggestions }: AnswerProps<QuestionOf<'association'>>) {
  const { review: words } = useWords(readingWords)
  const nameOf = useName()
  const { key } = question
  const suggested = register.associations.find(({ id }) => id === suggestions[key])
  const picks = [
    ...(suggested ? [{ value: suggested.id, label: words.isAssociation(nameOf(suggested)) }] : []),
    { value: answers.create, label: words.create },
    { value: answers.other, label: words.otherAssociation },
    { value: answers.reject, label: words.reject },
  ]
  return (
    <QuestionBox question={question} number={number}>
      <Picks name={key} picks={picks} stacked />
      <Details of="new">
        <TextDetail name={`${key}-name`} label={words.name} />
      </Details>
      <Details of="other">
        <SelectDetail
          name={`${key}-match`}
          label={words.association}
          options={register.associations.map((one) => ({ value: one.id, label: nameOf(one) }))}
        />
      </Details>
    </QuestionBox>
  )
}
