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
export function AnswerFields({ offices, partners, today }: { offices: readonly Named[]; partners: readonly Named[]; today: Day }) {
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
      <CommitmentFields offices={offices} today={today} />
      <Callout title={words.answerKinds.partial}>
        <p>{hints.partial}</p>
      </Callout>
      <TextArea name="declined" label={fields.declined} limit={1000} rows={2} />
      <TextArea name="because" label={fields.because} limit={1000} rows={2} />
      <Callout title={words.answerKinds.referral}>
        <p>{hints.partner}</p>
      </Callout>
      {partners.length > 0 && <Select name="partnerId" label={fields.partner} options={named(partners)} />}
      <TextInput name="partner" label={fields.partnerOther} />
    </>
  )
}

/** What makes a promise: who owns it, by when, and what will be looked at. */
function CommitmentFields({ offices, today }: { offices: readonly Named[]; today: Day }) {
  const words = useWords(demandsWords)
  const { fields, hints } = words
  const named = useNamed()
  return (
    <>
      <Select name="officeId" label={fields.owner} options={named(offices)} />
      <Radios name="commitmentKind" label={fields.commitmentKind} options={optionsOf(commitmentKinds, words.commitmentKinds)} inline />
      <DateInput name="dueOn" label={fields.dueOn} min={today} />
      <TextInput name="indicator" label={fields.indicator} hint={hints.indicator} />
    </>
  )
}

export function ExtensionFields() {
  const { fields, hints } = useWords(demandsWords)
  return <TextArea name="reason" label={fields.reason} hint={hints.extension} limit={1000} rows={3} required />
}

export function ReplacementFields({ offices, today }: { offices: readonly Named[]; today: Day }) {
  const { fields, hints } = useWords(demandsWords)
  return (
    <>
      <TextArea name="reason" label={fields.reason} hint={hints.replacement} limit={1000} rows={2} required />
      <TextArea name="text" label={fields.newCommitment} hint={hints.answer} limit={1500} rows={3} required />
      <CommitmentFields offices={offices} today={today} />
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
