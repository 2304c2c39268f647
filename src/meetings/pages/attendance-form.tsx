import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { attendanceStates } from '../attendance.ts'
import type { Named } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { useName } from './names.ts'
import { RollNumber, RollSelect } from './roll.tsx'

interface AttendanceFormProps {
  path: string
  offices: readonly Named[]
  associations: readonly Named[]
  returned?: Returned
}

/** One line an organisation: how it was there, and how many women and men. */
export function AttendanceForm({ path, offices, associations, returned }: AttendanceFormProps) {
  const { holding: words } = useWords(meetingsWords)
  const lines = [
    ...associations.map((one) => ({ ...one, key: 'associationId' as const })),
    ...offices.map((one) => ({ ...one, key: 'officeId' as const })),
  ]
  return (
    <Section title={words.title} id="next">
      <p>{words.text}</p>
      <Form path={path} prefix="roll" label={words.title} values={returned?.values} errors={returned?.errors}>
        <h3 id="roll-attendance">{words.associations}</h3>
        {lines.map((line, index) => (
          <>
            {index === associations.length && <h3>{words.offices}</h3>}
            <Line {...{ line, index }} />
          </>
        ))}
        <FormActions>
          <Submit>{words.act}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}

function Line({ line, index }: { line: Named & { key: 'associationId' | 'officeId' }; index: number }) {
  const { attendance, holding, page } = useWords(meetingsWords)
  const name = `attendance.${index}`
  return (
    <fieldset class="roll">
      <legend>
        <bdi>{useName()(line.nameAr, line.nameFr)}</bdi>
      </legend>
      <input type="hidden" name={`${name}.${line.key}`} value={line.id} />
      <RollSelect
        name={`${name}.state`}
        label={page.state}
        none={holding.none}
        options={attendanceStates.map((state) => ({ value: state, label: attendance[state] }))}
      />
      <RollNumber name={`${name}.women`} label={page.women} />
      <RollNumber name={`${name}.men`} label={page.men} />
    </fieldset>
  )
}
