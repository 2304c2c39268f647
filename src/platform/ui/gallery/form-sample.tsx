import { Submit } from '../button.tsx'
import { Checkboxes, Radios } from '../choices.tsx'
import { DateInput } from '../date-input.tsx'
import { Dialog, DialogLink } from '../dialog.tsx'
import { FileInput } from '../file-input.tsx'
import { Form, FormActions } from '../form.tsx'
import { Select } from '../select.tsx'
import { TextArea } from '../text-area.tsx'
import { TextInput } from '../text-input.tsx'
import { useWords } from '../view.ts'
import { galleryWords } from './catalogue.ts'
import { districts } from './invented.ts'

/** The pattern of a form: values and errors by name, everything else said by the fields themselves. */
export function FormSample() {
  const { form: words } = useWords(galleryWords)
  return (
    <Form
      path="/demands"
      files
      label={words.title}
      values={{ where: 'حي السلام', theme: '1', when: ['2', '3'], phone: '0523 48 23' }}
      errors={{ what: words.missing, phone: words.badPhone }}
    >
      <TextArea name="what" label={words.what} hint={words.whatHint} limit={600} required />
      <Select name="where" label={words.where} options={districts.map(({ name }) => ({ value: name, label: name }))} required />
      <Radios name="theme" label={words.theme} options={words.themes.map((label, index) => ({ value: `${index + 1}`, label }))} required />
      <Checkboxes
        name="when"
        label={words.when}
        options={words.whenOptions.map((label, index) => ({ value: `${index + 1}`, label }))}
        inline
      />
      <DateInput name="since" label={words.since} max="2026-11-24" />
      <TextInput name="phone" type="tel" label={words.phone} hint={words.phoneHint} autocomplete="tel" width="medium" />
      <FileInput name="file" label={words.file} accept=".pdf,image/*" megabytes={5} />
      <FormActions>
        <Submit>{words.title}</Submit>
        <DialogLink id="withdraw" weight="danger">
          {words.withdraw}
        </DialogLink>
      </FormActions>
      <Dialog id="withdraw" title={words.withdraw}>
        <p>{words.withdrawText}</p>
      </Dialog>
    </Form>
  )
}
