import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions, type FormValues } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { AttendanceLine, ContributionLine, MeetingRecord, Named } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { ContributionFields } from './contribution-fields.tsx'

interface MinutesFormProps {
  path: string
  meeting: MeetingRecord
  attendance: readonly AttendanceLine[]
  contributions: readonly ContributionLine[]
  offices: readonly Named[]
  returned?: Returned
}

/** Empty lines at the end of the contributions, for new ones. */
const spare = 4

export function MinutesForm({ path, meeting, attendance, contributions, offices, returned }: MinutesFormProps) {
  const { minuting: words } = useWords(meetingsWords)
  const wrong = Object.keys(returned?.errors ?? {}).some((name) => name.startsWith('contributions'))
  return (
    <Section title={words.title} id="minuting">
      <Form
        path={path}
        prefix="minuting"
        label={words.title}
        values={returned?.values ?? kept(meeting, contributions)}
        errors={returned?.errors}
      >
        <TextArea name="minutes" label={words.minutes} hint={words.minutesHint} rows={12} limit={20_000} required />
        <TextArea name="communique" label={words.communique} hint={words.communiqueHint} rows={5} limit={5000} />
        <Disclosure summary={words.contributions} open={wrong || contributions.length === 0}>
          <div class="stack" id="minuting-contributions">
            {Array.from({ length: contributions.length + spare }, (_, index) => (
              <ContributionFields index={index} attendance={attendance} offices={offices} />
            ))}
          </div>
        </Disclosure>
        <FormActions>
          <Submit>{words.act}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}

function kept({ minutes, communique }: MeetingRecord, contributions: readonly ContributionLine[]): FormValues {
  const lines = contributions.flatMap((one, index) => [
    [`contributions.${index}.kind`, one.kind],
    [`contributions.${index}.by`, one.associationId ? `association:${one.associationId}` : one.officeId ? `office:${one.officeId}` : ''],
    [`contributions.${index}.summary`, one.summary],
  ])
  return { minutes: minutes ?? '', communique: communique ?? '', ...Object.fromEntries(lines) }
}
