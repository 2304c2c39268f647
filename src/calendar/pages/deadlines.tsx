import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { type DeadlineKind, type Deadlines, deadlineKinds, terms } from '../deadline.ts'
import { calendarWords } from '../words.ts'

interface DeadlinesPageProps {
  deadlines: Deadlines
  maySet: boolean
  returned?: Returned | undefined
}

const ofMeetings: ReadonlySet<DeadlineKind> = new Set([
  'meeting_request',
  'session_slots',
  'school_hours',
  'announce',
  'agenda',
  'minutes_draft',
  'correction',
  'publish',
])

/** How long each thing that is owed may take. */
export function DeadlinesPage(props: DeadlinesPageProps) {
  const { deadlines: words } = useWords(calendarWords)
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {props.maySet ? <Setting {...props} /> : <Reading {...props} />}
    </DeskPage>
  )
}

function Setting({ deadlines, returned }: DeadlinesPageProps) {
  const { deadlines: words } = useWords(calendarWords)
  const set = Object.fromEntries(deadlineKinds.map((kind) => [kind, String(deadlines[kind])]))
  const inputs = (meetings: boolean) =>
    deadlineKinds
      .filter((kind) => ofMeetings.has(kind) === meetings)
      .map((kind) => (
        <TextInput
          name={kind}
          label={words.kinds[kind]}
          hint={words.units[unitOf(kind)]}
          type="text"
          inputmode="numeric"
          width="short"
          required
        />
      ))
  return (
    <Form path="/desk/deadlines" values={returned?.values ?? set} errors={returned?.errors}>
      <Section title={words.demands}>
        <div class="form">{inputs(false)}</div>
      </Section>
      <Section title={words.meetings}>
        <div class="form">{inputs(true)}</div>
      </Section>
      <FormActions>
        <Submit>{words.save}</Submit>
      </FormActions>
    </Form>
  )
}

function Reading({ deadlines }: DeadlinesPageProps) {
  const { deadlines: words } = useWords(calendarWords)
  return (
    <DataTable
      caption={words.title}
      captionSpoken
      columns={[
        { header: words.what, cell: (kind) => words.kinds[kind] },
        { header: words.amount, cell: (kind) => words.amounts[unitOf(kind)](deadlines[kind]) },
      ]}
      rows={deadlineKinds}
    />
  )
}

/** Counted back from a meeting, or on from the day on which it is given. */
function unitOf(kind: DeadlineKind) {
  const term: { unit: 'hours' | 'days' | 'working_days'; before?: true } = terms[kind]
  return term.before ? 'working_days_before' : term.unit
}
