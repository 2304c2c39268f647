import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { Form, FormActions, type FormValues } from '../../platform/ui/form.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { fieldHour } from '../hours.ts'
import type { Choice } from '../queries/choice.ts'
import type { WorkedProblem } from '../queries/problems.ts'
import type { HourWindow, Terms, Wish } from '../wish.ts'
import { presenceWords } from '../words.ts'
import { namedOptions, skillOptions, weekdayOptions } from './options.ts'

interface WishFormProps {
  path: string
  /** Empty where the place does not change: that of a school. */
  points: readonly Choice[]
  /** Of which it may be a measure. */
  problems?: readonly WorkedProblem[]
  begun: FormValues
  returned: Returned | undefined
}

/** Where, when, how often and how much it is worth. */
export function WishForm({ path, points, problems = [], begun, returned }: WishFormProps) {
  const { language } = useView()
  const all = useWords(presenceWords)
  const { wish: words } = all
  const number = { inputmode: 'numeric', width: 'short', required: true } as const
  return (
    <Form path={path} prefix="wish" label={words.save} values={returned?.values ?? begun} errors={returned?.errors}>
      {problems.length > 0 && (
        <Select
          name="problemId"
          label={words.problem}
          hint={words.problemHint}
          options={[
            { value: '', label: words.problemNone },
            ...problems.map(({ id, ref, title }) => ({ value: id, label: `${ref} · ${title}` })),
          ]}
        />
      )}
      {points.length > 0 && (
        <>
          <Select name="pointId" label={words.place} hint={words.placeHint} options={namedOptions(language, points)} required />
          <Checkboxes name="weekdays" label={words.days} options={weekdayOptions(all)} inline required />
          {[1, 2, 3].map((nth) => (
            <div class="form-row">
              <TextInput name={`from${nth}`} label={words.from(nth)} type="time" width="short" required={nth === 1} />
              <TextInput name={`to${nth}`} label={words.to(nth)} type="time" width="short" required={nth === 1} />
            </div>
          ))}
        </>
      )}
      <div class="form-row">
        <TextInput name="visits" label={words.visits} {...number} />
        <TextInput name="mostADay" label={words.mostADay} {...number} />
      </div>
      <TextInput name="minutes" label={words.minutes} hint={words.minutesHint} {...number} />
      <TextInput name="weight" label={words.weight} hint={words.weightHint} {...number} />
      <TextInput name="keptWorth" label={words.keptWorth} hint={words.keptWorthHint} {...number} />
      <Checkboxes name="varied" label={words.varied} options={[{ value: 'yes', label: words.variedYes }]} />
      <Select name="skill" label={words.skill} hint={words.skillHint} options={skillOptions(all)} />
      <FormActions>
        <Submit>{words.save}</Submit>
      </FormActions>
    </Form>
  )
}

/** A wish as the fields of the form hold it. */
export function asTyped(terms: Terms, windows: readonly HourWindow[], pointId: Wish['pointId']): FormValues {
  const { minutes, visits, mostADay, weight, keptWorth, varied, skill } = terms
  const numbers = Object.entries({ minutes, visits, mostADay, weight, keptWorth }).map(([name, n]) => [name, String(n)])
  const ends = windows.flatMap(({ from, to }, nth) => [
    [`from${nth + 1}`, fieldHour(from)],
    [`to${nth + 1}`, fieldHour(to)],
  ])
  return {
    ...Object.fromEntries([...numbers, ...ends]),
    weekdays: windows[0]?.weekdays.map(String) ?? [],
    varied: varied ? 'yes' : undefined,
    skill: skill ?? undefined,
    pointId: pointId ?? undefined,
  }
}
