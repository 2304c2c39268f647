import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { wasThere } from '../attendance.ts'
import type { AttendanceLine } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { useName } from './names.ts'

export function AgreementForm({
  path,
  attendance,
  returned,
}: {
  path: string
  attendance: readonly AttendanceLine[]
  returned?: Returned
}) {
  const { agreement: words } = useWords(meetingsWords)
  const nameOf = useName()
  const there = attendance.filter(wasThere)
  const options = there.flatMap((one) => (one.associationId ? [{ value: one.associationId, label: nameOf(one.nameAr, one.nameFr) }] : []))
  return (
    <Section title={words.title} id="next">
      <p>{words.text}</p>
      <Form path={path} prefix="agreement" label={words.title} values={returned?.values} errors={returned?.errors}>
        <Checkboxes name="agreed" label={words.who} options={options} required />
        <FormActions>
          <Submit>{words.act}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}
