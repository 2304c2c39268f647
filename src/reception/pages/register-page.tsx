import type { RegisterChoices } from '../../demands/register-choices.ts'
import { demandsWords } from '../../demands/words.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { timeBands } from '../../routing/time-band.ts'
import { receptionWords } from '../words.ts'
import type { AskPageProps } from './ask-page.tsx'
import { DefaultButton } from './default-button.tsx'
import { Hidden } from './hidden.tsx'
import { Island } from './island.tsx'
import { PhotosField } from './photos-field.tsx'
import { PlaceField } from './place-field.tsx'
import { SimilarWhileTyping } from './similar-while-typing.tsx'
import { ToldFields } from './told-fields.tsx'

export interface RegisterPageProps extends AskPageProps {
  /** Only the cell says who asked, how and when. */
  choices: RegisterChoices | null
}

/** The door with an account: an association asks for itself, the cell writes down what others ask. */
export function RegisterPage({ choices, places, photos, values, errors }: RegisterPageProps) {
  const { register, list, desk, fields, hints, timeBands: bands } = useWords(demandsWords)
  const { ask, register: own } = useWords(receptionWords)
  const trail = [
    { path: '/desk', label: desk.title },
    { path: '/desk/demands', label: list.title },
  ]
  return (
    <DeskPage title={register.title} trail={trail}>
      <PageHeading title={register.title} lead={register.lead} />
      <Form path="/desk/demands" values={values} errors={errors} files>
        <DefaultButton />
        <Hidden name="key" />
        <TextArea name="original" label={fields.original} hint={hints.original} limit={2000} rows={6} required />
        <SimilarWhileTyping path="/desk/demands/similar" lead={choices ? own.similarLead : undefined} />
        {choices && <ToldFields {...choices} />}
        <h2 class="form-part">{ask.where}</h2>
        <PlaceField places={places} />
        <Select name="timeBand" label={fields.timeBand} options={timeBands.map((value) => ({ value, label: bands[value] }))} />
        <PhotosField kept={photos} />
        <FormActions>
          <Submit name="step" value="check" icon="arrow">
            {own.next}
          </Submit>
        </FormActions>
      </Form>
      <Island />
    </DeskPage>
  )
}
