import type { Returned } from '../../../platform/http/submit.ts'
import { Submit } from '../../../platform/ui/button.tsx'
import { Radios } from '../../../platform/ui/choices.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { Section } from '../../../platform/ui/heading.tsx'
import { Select } from '../../../platform/ui/select.tsx'
import { TextArea } from '../../../platform/ui/text-area.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { useName } from '../../pages/names.ts'
import type { Voice } from '../queries.ts'
import { isSilent } from '../word.ts'
import { minutesWords } from '../words.ts'

interface WordFormProps {
  path: string
  version: number
  /** Those in whose name the reader may speak: their own, or, for the cell, all that were there. */
  voices: readonly Voice[]
  forOthers: boolean
  returned?: Returned | undefined
}

export function WordForm({ path, version, voices, forOthers, returned }: WordFormProps) {
  const { voices: words, correction } = useWords(minutesWords)
  const nameOf = useName()
  const [own] = voices
  const said = !forOthers && own && !isSilent(own, version)
  const values = returned?.values ?? (said ? { word: own.word ?? '', text: own.text ?? '' } : {})
  return (
    <Section title={forOthers ? words.say : words.yours} id="word">
      {said && <p class="quiet">{words.said}</p>}
      <Form path={path} prefix="word" label={words.choose} values={values} errors={returned?.errors}>
        <input type="hidden" name="version" value={String(version)} />
        {forOthers && (
          <Select
            name="associationId"
            label={correction.association}
            options={voices.map((one) => ({ value: one.associationId, label: nameOf(one.nameAr, one.nameFr) }))}
            required
          />
        )}
        <Radios
          name="word"
          label={words.choose}
          options={[
            { value: 'agrees', label: words.agrees },
            { value: 'dissents', label: words.dissents },
          ]}
          required
        />
        <TextArea name="text" label={words.text} hint={words.textHint} rows={3} limit={1000} />
        <FormActions>
          <Submit>{words.act}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}
