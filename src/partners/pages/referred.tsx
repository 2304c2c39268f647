import type { Returned } from '../../platform/http/submit.ts'
import { MoreLink, Submit } from '../../platform/ui/button.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { Day, DayTime, Due } from '../../platform/ui/day.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { Invitation, Reply } from '../referral.ts'
import { partnersWords } from '../words.ts'

export interface ReferredProps {
  invitation: Invitation
  replies: readonly Reply[]
  /** Where the answer goes. */
  path: string
  /** Whether it may be answered here, and what to say if not. */
  open: boolean
  over: string
  today: CalendarDay
  returned: Returned | undefined
}

/** A demand as a partner reads it, what it has answered, and the form for its answer. */
export function Referred({ invitation, replies, path, open, over, today, returned }: ReferredProps) {
  const { language } = useView()
  const { door: words } = useWords(partnersWords)
  const { publicText, letter, answerDueOn } = invitation
  const district = nameIn(language, invitation.districtAr, invitation.districtFr)
  return (
    <>
      <Section title={words.asked}>
        <div class="stack">
          <Quote text={publicText} />
          <Facts
            facts={[
              { term: words.place, value: district && <UserText>{district}</UserText> },
              { term: words.due, value: <Due day={answerDueOn} today={today} open={open} /> },
            ]}
          />
        </div>
      </Section>
      {letter && (
        <Section title={words.letter}>
          <Quote voice="answered" text={letter} by={<Day day={invitation.referredOn} />} />
        </Section>
      )}
      <Earlier replies={replies} />
      {!open && (
        <Callout tone="warning">
          <p>{over}</p>
        </Callout>
      )}
      {invitation.isPublic && (
        <p>
          <MoreLink path={`/demands/${invitation.ref}`}>{words.story}</MoreLink>
        </p>
      )}
      {open && !replies.some(({ state }) => state === 'waiting') && <ReplyForm path={path} today={today} returned={returned} />}
    </>
  )
}

function Earlier({ replies }: { replies: readonly Reply[] }) {
  const { door: words } = useWords(partnersWords)
  if (replies.length === 0) return null
  return (
    <Section title={words.taken}>
      <div class="stack">
        {replies.map(({ text, receivedAt, state, returnedBecause }) => (
          <>
            <Quote text={text} by={<DayTime instant={receivedAt} />} />
            {state === 'waiting' && (
              <Callout title={words.waits}>
                <p>{words.waitsHint}</p>
              </Callout>
            )}
            {returnedBecause && (
              <Callout tone="warning" title={words.returned}>
                <p>
                  <UserText>{returnedBecause}</UserText>
                </p>
              </Callout>
            )}
          </>
        ))}
      </div>
    </Section>
  )
}

function ReplyForm({ path, today, returned }: Pick<ReferredProps, 'path' | 'today' | 'returned'>) {
  const { door: words } = useWords(partnersWords)
  return (
    <Section title={words.reply}>
      <Form path={path} values={returned?.values} errors={returned?.errors}>
        <TextArea name="text" label={words.reply} hint={words.replyHint} limit={1500} rows={5} required />
        <DateInput name="dueOn" label={words.dueOn} hint={words.dueOnHint} min={today} />
        <FormActions>
          <Submit>{words.send}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}
