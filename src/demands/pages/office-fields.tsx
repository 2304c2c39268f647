import { Radios } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { commitmentKinds, outcomes } from '../commitment.ts'
import { answerKinds } from '../demand.ts'
import type { Named } from '../queries/choices.ts'
import { demandsWords } from '../words.ts'
import { optionsOf, useNamed } from './options.ts'

/** An answer; what makes it a commitment stands under its own heading. */
export function AnswerFields({ offices, today }: { offices: readonly Named[]; today: Day }) {
  const words = useWords(demandsWords)
  const { fields, hints } = words
  const named = useNamed()
  return (
    <>
      <Radios name="kind" label={fields.answerKind} options={optionsOf(answerKinds, words.answerKinds)} required />
      <TextArea name="text" label={fields.answer} hint={hints.answer} limit={1500} required />
      <Callout title={words.page.commitment}>
        <p>{hints.commitment}</p>
      </Callout>
      <Select name="officeId" label={fields.owner} options={named(offices)} />
      <Radios name="commitmentKind" label={fields.commitmentKind} options={optionsOf(commitmentKinds, words.commitmentKinds)} inline />
      <DateInput name="dueOn" label={fields.dueOn} min={today} />
      <TextInput name="indicator" label={fields.indicator} hint={hints.indicator} />
      <TextInput name="partner" label={fields.partner} hint={hints.partner} />
    </>
  )
}

export function ProgressFields() {
  const { fields, hints } = useWords(demandsWords)
  return <TextArea name="text" label={fields.progress} hint={hints.reason} limit={1000} rows={3} required />
}

export function OutcomeFields() {
  const words = useWords(demandsWords)
  return (
    <>
      <Radios name="outcome" label={words.fields.outcome} options={optionsOf(outcomes, words.outcomes)} required inline />
      <TextArea name="evidence" label={words.fields.evidence} hint={words.hints.evidence} limit={1500} required />
    </>
  )
}
