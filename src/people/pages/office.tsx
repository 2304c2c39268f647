import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Holding, Office } from '../office.ts'
import type { OpenAccount } from '../queries/accounts.ts'
import { peopleWords } from '../words.ts'

interface OfficePageProps extends Partial<Returned> {
  office: Office
  holdings: readonly (Holding & { holder: string })[]
  /** Those who may be appointed; null for readers who may not appoint. */
  candidates: readonly OpenAccount[] | null
  mayReadBrief: boolean
}

export function OfficePage({ office, holdings, candidates, mayReadBrief, ...returned }: OfficePageProps) {
  const words = useWords(peopleWords).offices
  const { language } = useView()
  const name = language === 'ar' ? office.nameAr : office.nameFr
  return (
    <DeskPage title={name} trail={[{ path: '/desk/offices', label: words.title }]}>
      <PageHeading
        over={words.office}
        title={<UserText>{name}</UserText>}
        actions={mayReadBrief && <ButtonLink path={`/desk/offices/${office.id}/handover`}>{words.brief}</ButtonLink>}
      />
      <Section title={words.history}>
        <History holdings={holdings} />
      </Section>
      {candidates && (
        <Section title={words.appoint}>
          <Appointment office={office} candidates={candidates} {...returned} />
        </Section>
      )}
    </DeskPage>
  )
}

function History({ holdings }: Pick<OfficePageProps, 'holdings'>) {
  const words = useWords(peopleWords).offices
  if (holdings.length === 0) return <EmptyState title={words.noHistory}>{words.noHistoryHint}</EmptyState>
  return (
    <DataTable
      caption={words.history}
      captionSpoken
      columns={[
        { header: words.holder, cell: ({ holder }) => <UserText>{holder}</UserText> },
        { header: words.actingChoice, cell: ({ acting }) => (acting ? words.acting : '—') },
        { header: words.from, cell: ({ heldFrom }) => <Day day={heldFrom} /> },
        { header: words.to, cell: ({ heldTo }) => (heldTo ? <Day day={heldTo} /> : words.untilNow) },
      ]}
      rows={holdings}
    />
  )
}

function Appointment({
  office,
  candidates,
  values,
  errors,
}: Pick<OfficePageProps, 'office' | 'values' | 'errors'> & { candidates: readonly OpenAccount[] }) {
  const words = useWords(peopleWords).offices
  return (
    <Form path={`/desk/offices/${office.id}/holders`} values={values} errors={errors}>
      <p class="quiet">{words.appointLead}</p>
      <Select
        name="accountId"
        label={words.account}
        options={candidates.map(({ id, name, signInName }) => ({ value: id, label: `${name} (${signInName})` }))}
        required
      />
      <Checkboxes
        name="acting"
        label={words.actingChoice}
        hint={words.actingHint}
        options={[{ value: 'yes', label: words.acting }]}
        inline
      />
      <DateInput name="from" label={words.start} required />
      <FormActions>
        <Submit>{words.save}</Submit>
      </FormActions>
    </Form>
  )
}
