import { Beginnings } from '../../demands/beginnings.tsx'
import { commitmentKinds } from '../../demands/commitment.ts'
import { answerKinds } from '../../demands/demand.ts'
import type { Template } from '../../demands/template.ts'
import { demandsWords } from '../../demands/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { isolated } from '../../platform/mail/letter.tsx'
import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes, Radios } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { Answerable, Named } from '../queries.ts'
import { answeringWords } from '../words.ts'

interface BulkPageProps {
  demands: readonly Answerable[]
  templates: readonly Template[]
  offices: readonly Named[]
  partners: readonly Named[]
  today: Day
  returned: Returned | undefined
}

/** One answer to several demands: all of them, or none. */
export function BulkPage(props: BulkPageProps) {
  const { bulk: words } = useWords(answeringWords)
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {props.demands.length === 0 ? <EmptyState title={words.none}>{words.noneHint}</EmptyState> : <AnswerForm {...props} />}
    </DeskPage>
  )
}

function AnswerForm({ demands, templates, offices, partners, today, returned }: BulkPageProps) {
  const { language } = useView()
  const { bulk: words } = useWords(answeringWords)
  const options = (named: readonly Named[]) =>
    named.map(({ id, nameAr, nameFr }) => ({ value: id, label: nameIn(language, nameAr, nameFr)! }))
  const { fields, hints, answerKinds: kinds, commitmentKinds: sorts } = useWords(demandsWords)
  const initial = { refs: demands.map(({ ref }) => ref), officeId: demands[0]?.officeId ?? '' }
  return (
    <Form path="/desk/answers" values={returned?.values ?? initial} errors={returned?.errors}>
      <Beginnings path="/desk/answers/beginning" templates={templates} send={words.send} />
      <Checkboxes
        name="refs"
        label={words.demands}
        options={demands.map(({ ref, text }) => ({ value: ref, label: `${ref} · ${isolated(text)}`, hint: returned?.errors[ref] }))}
        required
      />
      <Radios name="kind" label={fields.answerKind} options={answerKinds.map((value) => ({ value, label: kinds[value] }))} required />
      <TextArea name="text" label={fields.answer} hint={`${hints.answer} ${words.placeholders}`} limit={1500} rows={6} required />
      <Select name="officeId" label={fields.owner} options={options(offices)} />
      <Radios
        name="commitmentKind"
        label={fields.commitmentKind}
        options={commitmentKinds.map((value) => ({ value, label: sorts[value] }))}
        inline
      />
      <DateInput name="dueOn" label={fields.dueOn} min={today} />
      <TextInput name="indicator" label={fields.indicator} hint={hints.indicator} />
      <TextArea name="declined" label={fields.declined} limit={1000} rows={2} />
      <TextArea name="because" label={fields.because} limit={1000} rows={2} />
      <Select name="partnerId" label={fields.partner} options={options(partners)} />
      <FormActions>
        <Submit>{words.send}</Submit>
      </FormActions>
    </Form>
  )
}
