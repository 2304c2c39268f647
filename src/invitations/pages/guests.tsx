import { meetingsWords } from '../../meetings/words.ts'
import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { GuestState } from '../guests/guest.ts'
import type { GuestLine } from '../guests/queries.ts'
import { invitationsWords } from '../words.ts'
import { InviteGuests, NotePresence, OwnAnswer, RecordAnswer } from './guest-forms.tsx'
import { useName } from './names.ts'
import type { RegisterPageProps } from './register-page.tsx'
import { Said } from './said.tsx'

const tones: Record<GuestState, Tone> = { invited: 'neutral', accepted: 'done', represented: 'done', excused: 'partly' }

/** The services and partners that are expected, what they said, and who came. */
export function Guests(props: RegisterPageProps & { open: boolean }) {
  const { meeting, guests, officeIds, mayInvite, open, today } = props
  const { guests: words } = useWords(invitationsWords)
  const own = guests.filter(({ officeId }) => officeId && officeIds.includes(officeId))
  const begun = today >= meeting.day && ['announced', 'held', 'minutes_draft'].includes(meeting.state)
  return (
    <Section title={words.title} id="guests">
      <p class="quiet">{guests.length === 0 ? words.empty : words.lead}</p>
      {guests.length > 0 && <Lines guests={guests} />}
      {open && own.map((guest) => <OwnAnswer {...props} guest={guest} />)}
      {mayInvite && open && <InviteGuests {...props} />}
      {mayInvite && open && guests.length > 0 && <RecordAnswer {...props} />}
      {mayInvite && begun && <NotePresence {...props} />}
    </Section>
  )
}

function Lines({ guests }: { guests: readonly GuestLine[] }) {
  const { guests: words } = useWords(invitationsWords)
  const { attendance } = useWords(meetingsWords)
  const nameOf = useName()
  const met = guests.some((guest) => guest.attendance)
  return (
    <DataTable
      caption={words.title}
      captionSpoken
      rows={guests}
      columns={[
        { header: words.name, cell: (guest) => <UserText>{nameOf(guest)}</UserText> },
        {
          header: words.answer,
          cell: (guest) => <Said badge={<Badge tone={tones[guest.state]}>{words.states[guest.state]}</Badge>} {...guest} />,
        },
        ...(met ? [{ header: words.presence, cell: (guest: GuestLine) => (guest.attendance ? attendance[guest.attendance] : '—') }] : []),
      ]}
    />
  )
}
