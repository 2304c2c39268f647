import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Written } from '../../public-record/strategy/strategy.ts'
import type { ReturnedForm } from '../returned-form.ts'
import { strategyWords } from '../words.ts'

interface HeadingFormProps {
  path: string
  label: string
  /** The axis of a new aim; a new axis has none. */
  axisId?: string
  /** What is there already, to be changed. */
  heading?: { id: string; text: Written }
  returned: ReturnedForm | undefined
}

/** Writes an axis or an aim, or changes it. */
export function HeadingForm({ path, label, axisId = '', heading, returned }: HeadingFormProps) {
  const { form: words } = useWords(strategyWords)
  const headingId = heading?.id ?? ''
  const isMine = returned?.form === 'headings' && returned.values.headingId === headingId && returned.values.axisId === axisId
  const back = isMine ? returned : undefined
  const values = back?.values ?? { textAr: heading?.text.ar, textFr: heading?.text.fr ?? '' }
  return (
    <Disclosure summary={label} open={isMine}>
      <Form
        path={`${path}/headings`}
        prefix={`heading-${headingId || axisId || 'axis'}`}
        label={label}
        values={values}
        errors={back?.errors}
      >
        <input type="hidden" name="headingId" value={headingId} />
        <input type="hidden" name="axisId" value={axisId} />
        <TextInput name="textAr" label={words.textAr} required />
        <TextInput name="textFr" label={words.textFr} hint={words.frHint} />
        <FormActions>
          <Submit>{words.save}</Submit>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

export function RemoveButton({ path, partId }: { path: string; partId: string }) {
  const { page: words } = useWords(strategyWords)
  return (
    <PostButton path={`${path}/removal`} values={{ partId }} weight="quiet" icon="cross">
      {words.remove}
    </PostButton>
  )
}
