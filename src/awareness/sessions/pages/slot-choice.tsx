import { Submit } from '../../../platform/ui/button.tsx'
import { Radios } from '../../../platform/ui/choices.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { Section } from '../../../platform/ui/heading.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import { enumerate } from '../../../platform/words/punctuation.ts'
import type { Slot } from '../slot.ts'
import { sessionsWords } from '../words.ts'
import type { ActsProps } from './session-acts.tsx'

/** The times that were offered, each with its reasons. */
export function SlotChoice({ session, returned, path }: ActsProps & { path: string }) {
  const { choice: words, page } = useWords(sessionsWords)
  const { language } = useView()
  const why = useReasons()
  const back = returned?.form === 'choice' ? returned : undefined
  const slots = session.state === 'offered' ? session.slots : []
  return (
    <Section title={words.title}>
      <Form path={`${path}/choice`} prefix="choice" label={words.title} values={back?.values} errors={back?.errors}>
        <Radios
          name="slot"
          label={words.label}
          options={slots.map((slot) => ({
            value: String(slot.number),
            label: `${formatDay(language, slot.day, 'full')} · ${page.hours(slot.from, slot.to)}`,
            hint: why(slot),
          }))}
          required
        />
        <FormActions>
          <Submit>{words.send}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}

function useReasons(): (slot: Slot) => string {
  const { choice: words } = useWords(sessionsWords)
  const { language } = useView()
  return ({ number, hours, leftToOthers, sameDistrict }) =>
    enumerate(language, [
      words.inside(hours.from, hours.to),
      ...(number === 1 && leftToOthers === 0 ? [words.first] : []),
      ...(leftToOthers > 0 ? [words.left(leftToOthers)] : []),
      ...(sameDistrict ? [words.district] : []),
    ])
}
