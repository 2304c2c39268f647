import { useControl } from '../../platform/ui/field.tsx'
import { useField } from '../../platform/ui/form.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { allContributionKinds } from '../contribution.ts'
import type { AttendanceLine, Named } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { useName } from './names.ts'
import { RollSelect } from './roll.tsx'

interface ContributionFieldsProps {
  index: number
  attendance: readonly AttendanceLine[]
  offices: readonly Named[]
}

export function ContributionFields({ index, attendance, offices }: ContributionFieldsProps) {
  const { contributing: words, kinds } = useWords(meetingsWords)
  const { language } = useView()
  const nameOf = useName()
  const name = `contributions.${index}`
  const speakers = [
    ...attendance
      .filter((one) => one.associationId !== null)
      .map((one) => ({ value: `association:${one.associationId}`, label: nameOf(one.nameAr, one.nameFr) })),
    ...offices.map((one) => ({ value: `office:${one.id}`, label: nameOf(one.nameAr, one.nameFr) })),
  ]
  return (
    <fieldset class="roll roll-wide">
      <legend>{words.contribution(formatNumber(language, index + 1))}</legend>
      <RollSelect
        name={`${name}.kind`}
        label={words.kind}
        none="—"
        options={allContributionKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <RollSelect name={`${name}.by`} label={words.by} none="—" options={speakers} />
      <Summary name={`${name}.summary`} label={words.summary} />
    </fieldset>
  )
}

function Summary({ name, label }: { name: string; label: string }) {
  const { id, value, error } = useField(name)
  return (
    <div class={error ? 'roll-field roll-rest field-wrong' : 'roll-field roll-rest'}>
      <label for={id}>{label}</label>
      <textarea {...useControl({ name, label })} class="control" rows={2} dir="auto" placeholder=" ">
        {value}
      </textarea>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
