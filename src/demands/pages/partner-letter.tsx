import { partnersWords } from '../../partners/words.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Day, DayTime } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { Demand } from '../demand.ts'
import type { PartnerReferral, PartnerReply } from '../queries/referral.ts'

type PartnerLetterProps = PartnerReferral & { demand: Demand; reply: PartnerReply | null }

/** What was sent to the partner, and what it has answered: the cell reads it before it enters the record. */
export function PartnerLetter({ demand: { id, ref }, partnerAr, partnerFr, email, referredOn, reply }: PartnerLetterProps) {
  const { language } = useView()
  const { check: words, page } = useWords(partnersWords)
  return (
    <Section title={reply ? words.title : words.letter}>
      <div class="stack">
        {reply && <Quote voice="answered" text={reply.text} by={<DayTime instant={reply.receivedAt} />} />}
        {reply?.dueOn && (
          <p>
            {words.promised} <Day day={reply.dueOn} />
          </p>
        )}
        <Facts
          facts={[
            { term: page.partner, value: <UserText>{nameIn(language, partnerAr, partnerFr)}</UserText> },
            { term: words.letter, value: <Day day={referredOn} /> },
            { term: page.email, value: email ? <Ltr>{email}</Ltr> : page.noEmail },
          ]}
        />
        {reply && (
          <Disclosure summary={words.return}>
            <Form path={`/desk/referrals/${ref}/return`} prefix="return" label={words.return} values={{ demandId: id }}>
              <TextArea name="reason" label={words.reason} rows={2} required />
              <FormActions>
                <Submit weight="secondary">{words.return}</Submit>
              </FormActions>
            </Form>
          </Disclosure>
        )}
        {!reply && email && <PostButton path={`/desk/referrals/${ref}/letter`}>{words.renew}</PostButton>}
      </div>
    </Section>
  )
}
