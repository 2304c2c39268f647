import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { FormActions } from '../../platform/ui/form.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Colon, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatDay } from '../../platform/words/dates.ts'
import type { Value } from '../operation.ts'
import { roomWords } from '../words.ts'
import { useLive } from './live.tsx'

const steps = ['commitment', 'answer', 'none'] as const

/** The choice decides which of the rest is asked; the style sheet hides what it does not need. */
export function NextStepFields() {
  const { nextStep: words } = useWords(roomWords)
  const { choices } = useLive()
  const kinds = (['activity', 'outcome'] as const).map((value) => ({ value, label: words[value] }))
  return (
    <>
      <Radios name="choice" label={words.title} options={steps.map((value) => ({ value, label: words[value] }))} required />
      <div class="room-owed">
        <Select name="officeId" label={words.office} options={choices.offices} required />
        <Select name="categoryId" label={words.category} options={choices.categories} required />
        <TextArea name="wording" label={words.wording} hint={words.wordingHint} rows={2} required />
      </div>
      <div class="room-promised">
        <TextArea name="text" label={words.text} rows={2} required />
        <Radios name="commitmentKind" label={words.commitmentKind} options={kinds} inline required />
        <DateInput name="dueOn" label={words.due} required />
        <TextInput name="indicator" label={words.indicator} hint={words.indicatorHint} required />
      </div>
      <FormActions>
        <Submit>{words.save}</Submit>
      </FormActions>
    </>
  )
}

export function NextStepText({ value }: { value: Value }) {
  const { nextStep: words } = useWords(roomWords)
  const { choices } = useLive()
  const { language } = useView()
  const choice = value.choice as (typeof steps)[number]
  const office = choices.offices.find((one) => one.value === value.officeId)?.label
  return (
    <div class="room-step">
      <p>
        <strong>{words[choice]}</strong>
        {office && (
          <>
            {': '}
            <UserText>{office}</UserText>
          </>
        )}
      </p>
      {choice === 'commitment' && (
        <>
          <p dir="auto">{String(value.text)}</p>
          <p class="quiet">
            {words.until(formatDay(language, String(value.dueOn)))} · {words.indicator}
            <Colon />
            <UserText>{String(value.indicator)}</UserText>
          </p>
        </>
      )}
    </div>
  )
}
