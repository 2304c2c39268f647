import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { heardMeans } from '../invitation.ts'
import type { RegisterLine } from '../queries.ts'
import { invitationsWords } from '../words.ts'
import { useName } from './names.ts'
import type { ReturnedForm } from './register-page.tsx'

interface AnswerFormProps {
  path: string
  invited: readonly RegisterLine[]
  returned: ReturnedForm | undefined
}

/** Where the cell writes down what an association told it. */
export function AnswerForm({ path, invited, returned }: AnswerFormProps) {
  const { recording: words } = useWords(invitationsWords)
  const nameOf = useName()
  const again = returned?.form === 'answer' ? returned : undefined
  if (invited.length === 0) return null
  return (
    <Disclosure summary={words.summary} open={again !== undefined}>
      <p>{words.lead}</p>
      <Form path={path} prefix="answer" label={words.summary} values={again?.values ?? { means: 'telephone' }} errors={again?.errors}>
        <Select
          name="associationId"
          label={words.who}
          options={invited.map((one) => ({ value: one.associationId, label: nameOf(one) }))}
          required
        />
        <Radios
          name="answer"
          label={words.answer}
          options={(['accepted', 'excused'] as const).map((value) => ({ value, label: words[value] }))}
          inline
          required
        />
        <MeansField />
        <TextArea name="reason" label={words.reason} rows={2} limit={500} />
        <FormActions>
          <Submit weight="secondary">{words.act}</Submit>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

export function MeansField() {
  const { recording, means } = useWords(invitationsWords)
  return (
    <Radios name="means" label={recording.means} options={heardMeans.map((value) => ({ value, label: means[value] }))} inline required />
  )
}
