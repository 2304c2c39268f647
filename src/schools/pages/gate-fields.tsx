import { Disclosure } from '../../platform/ui/disclosure.tsx'
import type { FormValues } from '../../platform/ui/form.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { mostGates } from '../school.ts'
import { schoolsWords } from '../words.ts'

/** A line of fields for each gate; the first is the one before which presence waits. What is left empty is none. */
export function GateFields({ shown, values }: { shown: number; values: FormValues | undefined }) {
  const { drawing: words } = useWords(schoolsWords)
  const all = Array.from({ length: mostGates }, (_, nth) => nth)
  const filled = all.filter((nth) => values?.[`gates.${nth}.name`] || values?.[`gates.${nth}.latitude`])
  const first = Math.max(shown, (filled.at(-1) ?? -1) + 1)
  const rest = all.slice(first)
  return (
    <div class="stack">
      <p class="quiet">{words.gatesHint}</p>
      {all.slice(0, first).map((nth) => (
        <Gate nth={nth} />
      ))}
      {rest.length > 0 && (
        <Disclosure summary={words.moreGates}>
          {rest.map((nth) => (
            <Gate nth={nth} />
          ))}
        </Disclosure>
      )}
    </div>
  )
}

function Gate({ nth }: { nth: number }) {
  const { drawing: words, form } = useWords(schoolsWords)
  return (
    <fieldset class="gate-fields" data-gate={String(nth)}>
      <legend>{words.gate(nth + 1)}</legend>
      <TextInput name={`gates.${nth}.name`} label={words.gateName} />
      <TextInput name={`gates.${nth}.latitude`} label={form.latitude} inputmode="decimal" width="short" />
      <TextInput name={`gates.${nth}.longitude`} label={form.longitude} width="short" />
    </fieldset>
  )
}
