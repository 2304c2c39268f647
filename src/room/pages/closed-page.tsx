import { raw } from 'hono/html'
import { assets } from '../../platform/http/assets.ts'
import { ButtonLink, MoreLink } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Choices } from '../choices.ts'
import type { KeptOperation, Room } from '../queries/room.ts'
import { recordOf } from '../record.ts'
import { roomWords } from '../words.ts'
import { AttendanceText } from './attendance-row.tsx'
import { DemandText } from './demand-item.tsx'
import { InterventionText } from './intervention-item.tsx'
import { LiveProvider, useLive } from './live.tsx'

interface ClosedPageProps {
  room: Room
  operations: readonly KeptOperation[]
  choices: Choices
  accountId: string
}

/** After the meeting: where its record is, and what came too late for it. The island sends what it still holds and clears the device. */
export function ClosedPage({ room, operations, choices, accountId }: ClosedPageProps) {
  const { page: words } = useWords(roomWords)
  const { language } = useView()
  const path = `/desk/meetings/${room.ref}/room`
  const late = operations.filter((one) => one.late)
  const data = { language, path, accountId, choices, meetingId: room.meetingId, closed: true, operations: [], position: 0, worker: '' }
  return (
    <DeskPage title={`${words.room} · ${room.title}`} trail={[{ path: '/desk/meetings', label: words.meetings }]}>
      <PageHeading
        over={
          <>
            {words.room} · <Ltr>{room.ref}</Ltr>
          </>
        }
        title={<UserText>{room.title}</UserText>}
        lead={words.closed}
        actions={<ButtonLink path={`/desk/meetings/${room.ref}`}>{words.closedLink}</ButtonLink>}
      />
      <div class="room-status" role="status" data-status hidden>
        <p data-status-text />
        <div data-status-more />
      </div>
      <LiveProvider value={{ path, choices, newId: () => '', unsent: new Set() }}>
        {late.length > 0 && <Late operations={late} meetingId={room.meetingId} />}
      </LiveProvider>
      <script type="application/json" id="room-data">
        {raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}
      </script>
      <script type="module" src={assets.island('room', language)} />
    </DeskPage>
  )
}

function Late({ operations, meetingId }: { operations: readonly KeptOperation[]; meetingId: string }) {
  const { entries: words } = useWords(roomWords)
  const { attendance, demands, interventions } = recordOf(operations)
  const { choices } = useLive()
  const organisations = [...choices.associations, ...choices.offices]
  return (
    <Section title={words.late} id="late">
      <p>{words.lateText}</p>
      <ul class="room-list">
        {attendance
          .flatMap(({ id, heads }) => heads.map(({ value }) => ({ id, value })))
          .map(({ id, value }) => (
            <li class="room-item">
              <p class="said-kind">
                <UserText>{organisations.find((one) => one.value === id)?.label ?? ''}</UserText>
              </p>
              <AttendanceText value={value} />
            </li>
          ))}
        {demands
          .flatMap(({ heads }) => heads)
          .map(({ value }) => (
            <li class="room-item">
              <DemandText value={value} />
              <MoreLink path={`/desk/demands/new?meeting=${meetingId}`}>{words.registerDemand}</MoreLink>
            </li>
          ))}
        {interventions
          .flatMap(({ heads }) => heads)
          .map(({ value }) => (
            <li class="room-item">
              <InterventionText value={value} />
            </li>
          ))}
      </ul>
    </Section>
  )
}
