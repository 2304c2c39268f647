import type { SentMail } from '../platform/mail/queries.ts'
import { MoreLink } from '../platform/ui/button.tsx'
import { Card } from '../platform/ui/card.tsx'
import { DayTime } from '../platform/ui/day.tsx'
import { DeskPage } from '../platform/ui/desk-page.tsx'
import { Disclosure } from '../platform/ui/disclosure.tsx'
import { EmptyState } from '../platform/ui/empty-state.tsx'
import { Facts } from '../platform/ui/facts.tsx'
import { PageHeading } from '../platform/ui/heading.tsx'
import { Ltr, Paragraphs, UserText } from '../platform/ui/texts.tsx'
import { useWords } from '../platform/ui/view.ts'
import { appWords } from '../words.ts'

/** The outbox of the demonstration: every mail as its reader would get it. */
export function MailPage({ mails }: { mails: readonly SentMail[] }) {
  const words = useWords(appWords).mail
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {mails.length === 0 && <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
      <div class="stack">
        {mails.map((mail) => (
          <Card title={<UserText>{mail.subject}</UserText>} over={<DayTime instant={mail.sentAt} />} level={2}>
            <p>
              {words.to} <Ltr>{mail.sentTo}</Ltr>
            </p>
            <Paragraphs text={mail.body} />
            {mail.html && <MoreLink path={`/desk/mail/${mail.id}`}>{words.html}</MoreLink>}
            <Head mail={mail} />
          </Card>
        ))}
      </div>
    </DeskPage>
  )
}

/** What mail programs read, and people do not see. */
function Head({ mail }: { mail: SentMail }) {
  const words = useWords(appWords).mail
  const lines = Object.entries(mail.headers).map(([term, value]) => ({ term, value: <Ltr>{value}</Ltr> }))
  const attached = mail.attachments.map(({ filename, contentType }) => ({
    term: words.attached,
    value: (
      <Ltr>
        {filename} ({contentType})
      </Ltr>
    ),
  }))
  if (lines.length + attached.length === 0) return null
  return (
    <Disclosure summary={words.head}>
      <Facts facts={[...lines, ...attached]} />
    </Disclosure>
  )
}
