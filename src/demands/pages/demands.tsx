import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions, type FormValues } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { demandStates } from '../../public-record/demand.ts'
import type { MeetingChoice, Named } from '../queries/choices.ts'
import type { DemandLine } from '../queries/lines.ts'
import { demandsWords } from '../words.ts'
import { DemandLines } from './lines.tsx'
import { optionsOf, useMeetings, useNamed } from './options.ts'

/** By what a list can be narrowed: an association has only its own demands. */
export interface Filters {
  offices: readonly Named[]
  associations: readonly Named[]
  meetings: readonly MeetingChoice[]
}

export interface DemandsPageProps {
  lines: readonly DemandLine[]
  filters: Filters
  values: FormValues
  today: Day
  newer: string | null
  older: string | null
  mayRegister: boolean
}

export function DemandsPage({ lines, filters, values, today, newer, older, mayRegister }: DemandsPageProps) {
  const { list: words, desk } = useWords(demandsWords)
  const register = mayRegister && (
    <ButtonLink path="/desk/demands/new" weight="primary" icon="plus">
      {words.register}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.title} trail={[{ path: '/desk', label: desk.title }]}>
      <PageHeading title={words.title} actions={register} />
      <FilterForm filters={filters} values={values} />
      {lines.length > 0 ? <DemandLines lines={lines} today={today} /> : <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      <Pagination newer={newer} older={older} />
    </DeskPage>
  )
}

function FilterForm({ filters, values }: { filters: Filters; values: FormValues }) {
  const { list: words, fields, states } = useWords(demandsWords)
  const named = useNamed()
  const meetings = useMeetings()
  return (
    <Form method="get" path="/desk/demands" label={words.filters} values={values}>
      <Select name="state" label={fields.state} options={optionsOf(demandStates, states)} />
      {filters.offices.length > 0 && <Select name="office" label={fields.office} options={named(filters.offices)} />}
      {filters.associations.length > 0 && <Select name="association" label={fields.association} options={named(filters.associations)} />}
      {filters.meetings.length > 0 && <Select name="meeting" label={fields.meeting} options={meetings(filters.meetings)} />}
      <Checkboxes name="late" label={fields.late} options={[{ value: 'yes', label: words.lateOnly }]} />
      <FormActions>
        <Submit />
      </FormActions>
    </Form>
  )
}
