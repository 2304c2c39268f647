import type { Returned } from '../../../platform/http/submit.ts'
import { Submit } from '../../../platform/ui/button.tsx'
import { Disclosure } from '../../../platform/ui/disclosure.tsx'
import { Form, FormActions, type FormValues } from '../../../platform/ui/form.tsx'
import { Section } from '../../../platform/ui/heading.tsx'
import { TextArea } from '../../../platform/ui/text-area.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { ContributionFields } from '../../pages/contribution-fields.tsx'
import type { AttendanceLine, ContributionLine, Named } from '../../queries.ts'
import { type Passage, textOf } from '../passages.ts'
import { minutesWords } from '../words.ts'

export interface MinutesFormProps {
  path: string
  passages: readonly Passage[]
  attendance: readonly AttendanceLine[]
  contributions: readonly ContributionLine[]
  offices: readonly Named[]
  returned?: Returned | undefined
}

/** Empty lines at the end of the contributions, for new ones. */
const spare = 4

export function MinutesForm({ path, passages, attendance, contributions, offices, returned }: MinutesFormProps) {
  const { writing: words } = useWords(minutesWords)
  const wrong = Object.keys(returned?.errors ?? {}).some((name) => name.startsWith('contributions'))
  return (
    <Section title={words.title} id="writing">
      <p>{words.lead}</p>
      <Form
        path={path}
        prefix="writing"
        label={words.title}
        values={returned?.values ?? kept(passages, contributions)}
        errors={returned?.errors}
      >
        <TextArea name="minutes" label={words.minutes} hint={words.hint} rows={16} limit={30_000} required />
        <Disclosure summary={words.contributions} open={wrong}>
          <div class="stack" id="writing-contributions">
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

function kept(passages: readonly Passage[], contributions: readonly ContributionLine[]): FormValues {
  const lines = contributions.flatMap((one, index) => [
    [`contributions.${index}.kind`, one.kind],
    [`contributions.${index}.by`, one.associationId ? `association:${one.associationId}` : one.officeId ? `office:${one.officeId}` : ''],
    [`contributions.${index}.summary`, one.summary],
  ])
  return { minutes: textOf(passages), ...Object.fromEntries(lines) }
}
