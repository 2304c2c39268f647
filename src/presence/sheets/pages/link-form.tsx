import type { Returned } from '../../../platform/http/submit.ts'
import { Submit } from '../../../platform/ui/button.tsx'
import { DateInput } from '../../../platform/ui/date-input.tsx'
import { Day } from '../../../platform/ui/day.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { Section } from '../../../platform/ui/heading.tsx'
import { PostButton } from '../../../platform/ui/post-button.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { addDays } from '../../../platform/words/dates.ts'
import { longestDays } from '../give-link.ts'
import { sheetsWords } from '../words.ts'

interface LinkFormProps {
  path: string
  lastDay: string | null
  today: string
  returned?: Returned | undefined
}

/** Makes and ends the secret link of the team's phone. */
export function LinkForm({ path, lastDay, today, returned }: LinkFormProps) {
  const { link } = useWords(sheetsWords)
  return (
    <Section title={link.title} id="phone">
      <div class="stack">
        <p>{link.lead}</p>
        {lastDay && (
          <>
            <p>
              {link.holds} <Day day={lastDay} style="full" />
            </p>
            <PostButton path={`${path}/link/removal`} weight="danger">
              {link.end}
            </PostButton>
          </>
        )}
        <Form path={`${path}/link`} values={returned?.values ?? { lastDay: today }} errors={returned?.errors} prefix="link">
          <DateInput
            name="lastDay"
            label={link.lastDay}
            hint={link.lastDayHint}
            min={today}
            max={addDays(today, longestDays - 1)}
            required
          />
          <FormActions>
            <Submit weight="secondary">{link.make}</Submit>
          </FormActions>
        </Form>
      </div>
    </Section>
  )
}
