import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { hourOf } from '../hours.ts'
import type { Shift } from '../team.ts'
import { presenceWords } from '../words.ts'
import { weekdayOptions } from './options.ts'

interface ShiftsProps {
  path: string
  shifts: readonly Shift[]
  mayChange: boolean
  returned: Returned | undefined
}

/** The hours of a team, weekday by weekday. */
export function Shifts({ path, shifts, mayChange, returned }: ShiftsProps) {
  const all = useWords(presenceWords)
  const { teams: words } = all
  const remove = {
    header: words.removeHeader,
    cell: ({ id }: Shift) => (
      <PostButton path={`${path}/shifts/${id}/removal`} weight="quiet">
        {words.remove}
      </PostButton>
    ),
  }
  return (
    <Section title={words.shifts}>
      <div class="stack">
        {shifts.length === 0 ? (
          <p class="quiet">{words.noShifts}</p>
        ) : (
          <DataTable<Shift>
            caption={words.shifts}
            captionSpoken
            columns={[
              { header: words.day, cell: ({ weekday }) => all.weekdays[weekday] },
              { header: words.hours, cell: ({ from, to }) => <Ltr>{`${hourOf(from)}–${hourOf(to)}`}</Ltr> },
              { header: words.pause, cell: ({ break: pause }) => <Pause pause={pause} /> },
              ...(mayChange ? [remove] : []),
            ]}
            rows={[...shifts].sort((a, b) => a.weekday - b.weekday || a.from - b.from)}
          />
        )}
        {mayChange && <AddShifts path={path} returned={returned} />}
      </div>
    </Section>
  )
}

function Pause({ pause }: { pause: Shift['break'] }) {
  const { teams: words, minutes } = useWords(presenceWords)
  if (!pause) return <>{words.noPause}</>
  return <>{words.pauseText(minutes(pause.minutes), hourOf(pause.earliest), hourOf(pause.latest))}</>
}

const usual = { from: '08:00', to: '16:00', earliest: '12:00', latest: '13:30', breakMinutes: '30', weekdays: ['1', '2', '3', '4', '5'] }

function AddShifts({ path, returned }: { path: string; returned: Returned | undefined }) {
  const all = useWords(presenceWords)
  const { teams: words } = all
  return (
    <Form path={`${path}/shifts`} prefix="shift" label={words.addShifts} values={returned?.values ?? usual} errors={returned?.errors}>
      <Checkboxes name="weekdays" label={words.days} hint={words.daysHint} options={weekdayOptions(all)} inline required />
      <div class="form-row">
        <TextInput name="from" label={words.from} type="time" width="short" required />
        <TextInput name="to" label={words.to} type="time" width="short" required />
      </div>
      <div class="form-row">
        <TextInput name="earliest" label={words.earliest} type="time" width="short" />
        <TextInput name="latest" label={words.latest} type="time" width="short" />
        <TextInput name="breakMinutes" label={words.breakMinutes} inputmode="numeric" width="short" />
      </div>
      <FormActions>
        <Submit>{words.addShifts}</Submit>
      </FormActions>
    </Form>
  )
}
