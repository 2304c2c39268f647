import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { attendanceStates } from '../attendance.ts'
import type { RollEntry } from '../queries/roll.ts'
import type { Named } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { useName } from './names.ts'
import { RollNumber, RollSelect } from './roll.tsx'

interface AttendanceFormProps {
  path: string
  offices: readonly RollEntry[]
  associations: readonly RollEntry[]
  returned?: Returned
}

/** One line an organisation, begun from its invitation: how it was there, and how many women and men. */
export function AttendanceForm({ path, offices, associations, returned }: AttendanceFormProps) {
  const { holding: words } = useWords(meetingsWords)
  const roll = [...associations, ...offices]
  const expected = Object.fromEntries(roll.map((one, index) => [`attendance.${index}.state`, one.expected ?? '']))
  return (
    <Section title={words.title} id="next">
      <p>{words.text}</p>
      <Form path={path} prefix="roll" label={words.title} values={returned?.values ?? expected} errors={returned?.errors}>
        <div class="roll-list" id="roll-attendance">
          <h3>{words.associations}</h3>
          {associations.map((one, index) => (
            <Line one={one} of="associationId" index={index} />
          ))}
        </div>
        <div class="roll-list">
          <h3>{words.offices}</h3>
          {offices.map((one, index) => (
            <Line one={one} of="officeId" index={associations.length + index} />
          ))}
        </div>
        <FormActions>
          <Submit>{words.act}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}

function Line({ one, of, index }: { one: Named; of: 'associationId' | 'officeId'; index: number }) {
  const { attendance, holding, page } = useWords(meetingsWords)
  const name = `attendance.${index}`
  return (
    <fieldset class="roll">
      <legend>
        <bdi>{useName()(one.nameAr, one.nameFr)}</bdi>
      </legend>
      <input type="hidden" name={`${name}.${of}`} value={one.id} />
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
