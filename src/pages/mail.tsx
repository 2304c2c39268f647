import type { SentMail } from '../platform/mail/queries.ts'
import { Card } from '../platform/ui/card.tsx'
import { DayTime } from '../platform/ui/day.tsx'
import { DeskPage } from '../platform/ui/desk-page.tsx'
import { EmptyState } from '../platform/ui/empty-state.tsx'
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
          </Card>
        ))}
      </div>
    </DeskPage>
  )
}
