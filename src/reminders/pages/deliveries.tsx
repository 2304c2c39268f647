import type { FailedJob } from '../../platform/jobs/queries.ts'
import type { Mail, News } from '../../platform/mail/mail.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { Card } from '../../platform/ui/card.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DayTime } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Colon, Count, Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Sending } from '../queries/deliveries.ts'
import { remindersWords } from '../words.ts'

interface DeliveriesProps {
  failed: readonly FailedJob[]
  sendings: readonly Sending[]
  mayRetry: boolean
}

/** What could not be sent, and the mails of each day. */
export function DeliveriesPage({ failed, sendings, mayRetry }: DeliveriesProps) {
  const { deliveries: words, page } = useWords(remindersWords)
  const names = { 'watching.send-digest': words.digest, 'reminders.send-reminders': words.reminders }
  return (
    <DeskPage title={words.title} trail={[{ path: '/desk/reminders', label: page.title }]}>
      <PageHeading title={words.title} lead={words.lead} />
      <Section title={words.failed}>
        {failed.length === 0 && <EmptyState title={words.nothingFailed}>{words.nothingFailedText}</EmptyState>}
        <div class="stack">
          {failed.map((job) => (
            <FailedCard job={job} mayRetry={mayRetry} />
          ))}
        </div>
      </Section>
      <Section title={words.sent}>
        {sendings.length === 0 ? (
          <EmptyState title={words.nothingSent}>{words.nothingSentText}</EmptyState>
        ) : (
          <DataTable
            caption={words.sent}
            captionSpoken
            columns={[
              { header: words.when, cell: ({ at }) => <DayTime instant={at} /> },
              { header: words.which, cell: ({ act }) => names[act] },
              { header: words.mails, cell: ({ mails }) => <Count n={mails} />, align: 'end' },
            ]}
            rows={sendings}
          />
        )}
      </Section>
    </DeskPage>
  )
}

/** Whoever follows the record stays unknown here too. */
function FailedCard({ job, mayRetry }: { job: FailedJob; mayRetry: boolean }) {
  const { deliveries: words } = useWords(remindersWords)
  const mail = mailOf(job)
  return (
    <Card
      title={mail ? <UserText>{mail.subject}</UserText> : words.task}
      badge={<Badge tone={job.givenUpAt ? 'not' : 'waiting'}>{job.givenUpAt ? words.givenUp : words.waiting}</Badge>}
      over={words.tries(job.attempts)}
      foot={
        mayRetry && (
          <PostButton path={`/desk/reminders/deliveries/${job.id}/retrial`} weight="secondary">
            {words.retry}
          </PostButton>
        )
      }
    >
      {mail && (
        <p>
          {words.to} {mail.recipientId ? words.follower : <Ltr>{mail.to}</Ltr>}
        </p>
      )}
      {job.lastError && (
        <p>
          {words.error}
          <Colon />
          <Ltr>{withoutAddresses(job.lastError)}</Ltr>
        </p>
      )}
    </Card>
  )
}

function mailOf({ name, data }: FailedJob): Pick<Mail, 'to' | 'subject' | 'recipientId'> | null {
  if (name === 'mail') return data as Mail
  if (name !== 'news') return null
  const { letter, ...news } = data as News
  return { ...news, subject: letter.subject }
}

/** Servers of mail repeat the address in what they answer. */
function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>]+@[^\s<>]+/g, '…')
}
