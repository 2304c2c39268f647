import type { Child } from 'hono/jsx'
import { meetingsWords } from '../../meetings/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { MoreLink } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Figures } from '../../platform/ui/figures.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Body, GuestLine } from '../guests/queries.ts'
import type { Named, RegisteredMeeting, RegisterLine } from '../queries.ts'
import { invitationsWords } from '../words.ts'
import { AnswerForm } from './answer-form.tsx'
import { Guests } from './guests.tsx'
import { InviteForms } from './invite-forms.tsx'
import { useName } from './names.ts'
import { Requests } from './requests.tsx'
import { Said } from './said.tsx'
import { StateBadge } from './state-badge.tsx'

/** A form of this page that came back. */
export interface ReturnedForm extends Returned {
  form: 'chosen' | 'rule' | 'request' | 'answer' | 'guests' | 'guest-answer' | 'presence'
  associationId: string | null
}

export interface RegisterPageProps {
  meeting: RegisteredMeeting
  lines: readonly RegisterLine[]
  ruled: readonly Named[]
  invitable: readonly Named[]
  guests: readonly GuestLine[]
  bodies: readonly Body[]
  mayInvite: boolean
  /** The offices for which the reader may answer. */
  officeIds: readonly string[]
  today: Day
  returned?: ReturnedForm | undefined
}

/** Who is invited to a meeting, by which rule, and what became of it. */
export function RegisterPage(props: RegisterPageProps) {
  const { meeting, lines, ruled, invitable, mayInvite, today, returned } = props
  const { register: words } = useWords(invitationsWords)
  const { list } = useWords(meetingsWords)
  const open = meeting.state === 'postponed' || (meeting.state === 'announced' && meeting.day >= today)
  const invited = lines.filter(({ state }) => state !== 'requested' && state !== 'refused')
  const count = (state: RegisterLine['state']) => invited.filter((line) => line.state === state).length
  return (
    <DeskPage
      title={words.title}
      trail={[
        { path: '/desk/meetings', label: list.title },
        { path: `/desk/meetings/${meeting.ref}`, label: meeting.ref },
      ]}
    >
      <PageHeading over={<Ltr>{meeting.ref}</Ltr>} title={words.title} lead={<UserText>{meeting.title}</UserText>} />
      <Figures
        label={words.title}
        figures={[
          { n: invited.length, label: words.invited },
          { n: count('accepted'), label: words.accepted },
          { n: count('excused'), label: words.excused },
          { n: count('invited'), label: words.silent },
        ]}
      />
      <Rule meeting={meeting} />
      <Requests path={`/desk/meetings/${meeting.ref}/invitations`} lines={lines} mayDecide={mayInvite} open={open} returned={returned} />
      {mayInvite && <InviteForms {...{ meeting, lines, ruled, invitable, open, returned }} />}
      <Register lines={lines.filter(({ state }) => state !== 'requested')}>
        {mayInvite && open && (
          <AnswerForm path={`/desk/meetings/${meeting.ref}/invitations/answer`} invited={invited} returned={returned} />
        )}
      </Register>
      <Guests {...props} open={open} />
    </DeskPage>
  )
}

function Rule({ meeting }: { meeting: RegisteredMeeting }) {
  const { register: words } = useWords(invitationsWords)
  const more = meeting.seriesRef && <MoreLink path={`/desk/series/${meeting.seriesRef}`}>{words.series}</MoreLink>
  return (
    <Section title={words.rule} action={more}>
      {meeting.rule ? <Paragraphs text={meeting.rule} /> : <p>{words.noSeries}</p>}
    </Section>
  )
}

function Register({ lines, children }: { lines: readonly RegisterLine[]; children: Child }) {
  const { register: words, ways } = useWords(invitationsWords)
  const { attendance } = useWords(meetingsWords)
  const nameOf = useName()
  const met = lines.some((line) => line.attendance)
  return (
    <Section title={words.table} id="register">
      {lines.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
      ) : (
        <DataTable
          caption={words.table}
          captionSpoken
          rows={lines}
          columns={[
            { header: words.association, cell: (line) => <UserText>{nameOf(line)}</UserText> },
            { header: words.way, cell: ({ way }) => ways[way] },
            { header: words.state, cell: (line) => <Said badge={<StateBadge state={line.state} />} {...line} /> },
            ...(met
              ? [{ header: words.attendance, cell: (line: RegisterLine) => (line.attendance ? attendance[line.attendance] : '—') }]
              : []),
          ]}
        />
      )}
      {children}
    </Section>
  )
}
