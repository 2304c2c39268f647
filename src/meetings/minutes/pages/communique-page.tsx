import type { Returned } from '../../../platform/http/submit.ts'
import { ButtonLink, MoreLink, Submit } from '../../../platform/ui/button.tsx'
import { DayTime } from '../../../platform/ui/day.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { Callout } from '../../../platform/ui/notice.tsx'
import { Quote } from '../../../platform/ui/quote.tsx'
import { TextArea } from '../../../platform/ui/text-area.tsx'
import { Ltr, Paragraphs } from '../../../platform/ui/texts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { publicMinutesWords } from '../../../public-record/minutes/words.ts'
import type { MeetingRecord } from '../../queries.ts'
import type { CommuniqueTexts } from '../communique/facts.ts'
import type { FormerLine, Withheld } from '../queries.ts'
import { minutesWords } from '../words.ts'
import { useTrail } from './minutes-page.tsx'

interface CommuniquePageProps {
  meeting: MeetingRecord
  /** What was kept, or what the record proposes. */
  texts: CommuniqueTexts
  proposed: boolean
  mayWrite: boolean
  withheld: Withheld | null
  /** For a publisher, who may withdraw them. */
  former: readonly FormerLine[]
  returned?: Returned
}

export function CommuniquePage({ meeting, texts, proposed, mayWrite, withheld, former, returned }: CommuniquePageProps) {
  const { communique: words, communiquePdf, withheld: kept } = useWords(minutesWords)
  const path = `/desk/meetings/${meeting.ref}/communique`
  return (
    <DeskPage title={words.title} trail={useTrail(meeting)}>
      <PageHeading
        over={<Ltr>{meeting.ref}</Ltr>}
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {!proposed && (
              <ButtonLink path={`${path}.pdf`} weight="quiet" icon="download">
                {communiquePdf}
              </ButtonLink>
            )}
            {!proposed && mayWrite && (
              <ButtonLink path={`${path}?proposed=yes`} weight="quiet">
                {words.again}
              </ButtonLink>
            )}
          </>
        }
      />
      {withheld && (
        <Callout tone="warning" title={kept.title}>
          <div class="stack">
            <p>{kept.communique}</p>
            <Quote text={withheld.reason} by={kept.reason} />
          </div>
        </Callout>
      )}
      {proposed && <Callout>{words.generated}</Callout>}
      {mayWrite ? (
        <Form path={path} label={words.title} values={returned?.values ?? { ...texts }} errors={returned?.errors}>
          <TextArea name="communique" label={words.ar} hint={words.hint} rows={14} limit={8000} required />
          <TextArea name="communiqueFr" label={words.fr} rows={14} limit={8000} />
          <FormActions>
            <Submit>{words.act}</Submit>
          </FormActions>
        </Form>
      ) : (
        <>
          <Section title={words.ar}>
            <Paragraphs text={texts.communique} />
          </Section>
          {texts.communiqueFr && (
            <Section title={words.fr}>
              <Paragraphs text={texts.communiqueFr} />
            </Section>
          )}
        </>
      )}
      {former.length > 0 && <Former former={former} />}
    </DeskPage>
  )
}

function Former({ former }: { former: readonly FormerLine[] }) {
  const { former: words } = useWords(publicMinutesWords)
  return (
    <Section title={words.see} id="former">
      {former.map(({ id, releasedAt }) => (
        <MoreLink path={`/desk/communiques/${id}`}>
          {words.from} <DayTime instant={releasedAt} />
        </MoreLink>
      ))}
    </Section>
  )
}
