import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes, Radios } from '../../platform/ui/choices.tsx'
import { Form, FormActions, type FormErrors, type FormValues } from '../../platform/ui/form.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Choice } from '../queries/choice.ts'
import { presenceWords } from '../words.ts'
import { modeOptions, namedOptions, skillOptions } from './options.ts'

export interface TeamChoices {
  points: readonly Choice[]
  offices: readonly Choice[]
}

interface TeamFormProps extends TeamChoices {
  path: string
  values?: FormValues | undefined
  errors?: FormErrors | undefined
}

export function TeamForm({ path, points, offices, values = {}, errors = {} }: TeamFormProps) {
  const { language } = useView()
  const all = useWords(presenceWords)
  const { teams: words } = all
  return (
    <Form path={path} prefix="team" label={words.save} values={values} errors={errors}>
      <TextInput name="name" label={words.name} hint={words.nameHint} width="medium" required />
      <Radios name="mode" label={words.mode} options={modeOptions(all)} inline required />
      <Select name="basePointId" label={words.base} hint={words.baseHint} options={namedOptions(language, points)} required />
      <Select name="officeId" label={words.office} hint={words.officeHint} options={namedOptions(language, offices)} />
      <Checkboxes name="skills" label={words.skills} hint={words.skillsHint} options={skillOptions(all)} inline />
      <FormActions>
        <Submit>{words.save}</Submit>
      </FormActions>
    </Form>
  )
}
