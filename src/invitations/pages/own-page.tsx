import { meetingsWords } from '../../meetings/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink, MoreLink, Submit } from '../../platform/ui/button.tsx'
import { Card } from '../../platform/ui/card.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { Colon, Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { can } from '../invitation.ts'
import type { OwnInvitation } from '../queries.ts'
import { invitationsWords } from '../words.ts'
import { StateBadge } from './state-badge.tsx'

interface OwnPageProps {
  invitations: readonly OwnInvitation[]
  today: CalendarDay
  returned?: ({ ref: string } & Returned) | undefined
}

/** What an association is invited to, what it has asked for, and what it may ask for. */
export function OwnPage({ invitations, today, returned }: OwnPageProps) {
  const { own: words } = useWords(invitationsWords)
  const { list } = useWords(meetingsWords)
  const isOpen = ({ state, day }: OwnInvitation) => state === 'postponed' || (state === 'announced' && day >= today)
  const groups = [
    { title: words.coming, cards: invitations.filter((one) => isOpen(one) && one.invitation) },
    { title: words.mayAsk, cards: invitations.filter((one) => isOpen(one) && !one.invitation) },
    { title: words.past, cards: invitations.filter((one) => !isOpen(one)) },
  ]
  return (
    <DeskPage title={words.title} trail={[{ path: '/desk/meetings', label: list.title }]}>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={<ButtonLink path="/desk/meeting-requests">{words.askForMeeting}</ButtonLink>}
      />
      {invitations.length === 0 && <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
      {groups
        .filter(({ cards }) => cards.length > 0)
        .map(({ title, cards }) => (
          <Section title={title}>
            <div class="stack">
              {cards.map((one) => (
                <Invitation one={one} open={isOpen(one)} returned={returned?.ref === one.ref ? returned : undefined} />
              ))}
            </div>
          </Section>
        ))}
    </DeskPage>
  )
}

function Invitation({ one, open, returned }: { one: OwnInvitation; open: boolean; returned: Returned | undefined }) {
  const { own: words, means } = useWords(invitationsWords)
  const { states, attendance } = useWords(meetingsWords)
  const seen = one.invitation !== null && one.invitation !== 'requested' && one.invitation !== 'refused'
  return (
    <Card
      title={<UserText>{one.title}</UserText>}
      over={
        <>
          <Day day={one.day} style="full" /> {one.time && <Ltr>{one.time}</Ltr>} · {states[one.state]}
        </>
      }
      badge={one.invitation && (open || !one.attendance) && <StateBadge state={one.invitation} />}
    >
      <p>
        <UserText>{one.place}</UserText>
      </p>
      {one.attendance && (
        <p class="quiet">
          {words.attended}
          <Colon />
          {attendance[one.attendance]}
        </p>
      )}
      {one.reason && (
        <p>
          {one.invitation === 'refused' ? words.refusedBecause : words.excusedBecause}
          <Colon />
          <UserText>{one.reason}</UserText>
        </p>
      )}
      {one.means && one.means !== 'account' && (
        <p class="quiet">
          {words.recorded}
          <Colon />
          {means[one.means]}
        </p>
      )}
      {seen && <MoreLink path={`/desk/meetings/${one.ref}`}>{words.read}</MoreLink>}
      {open && <Answer one={one} returned={returned} />}
    </Card>
  )
}

function Answer({ one, returned }: { one: OwnInvitation; returned: Returned | undefined }) {
  const { own: words } = useWords(invitationsWords)
  const path = `/desk/invitations/${one.ref}`
  const invitation = one.invitation ? { state: one.invitation } : undefined
  const error = returned && Object.values(returned.errors)[0]
  return (
    <div class="stack">
      {error && <Callout tone="warning">{error}</Callout>}
      {can(invitation, 'ask') && (
        <PostButton path={`${path}/request`} weight="secondary">
          {words.ask}
        </PostButton>
      )}
      {can(invitation, 'accept') && (
        <PostButton path={`${path}/answer`} values={{ answer: 'accepted' }} weight="primary" icon="check">
          {words.accept}
        </PostButton>
      )}
      {can(invitation, 'excuse') && (
        <Disclosure summary={words.excuse} open={returned !== undefined}>
          <Form path={`${path}/answer`} prefix={`excuse-${one.ref}`} label={words.excuse} values={returned?.values}>
            <input type="hidden" name="answer" value="excused" />
            <TextArea name="reason" label={words.reason} rows={2} limit={500} />
            <FormActions>
              <Submit weight="secondary">{words.excuse}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
      )}
    </div>
  )
}
