import { raw } from 'hono/html'
import { assets } from '../../platform/http/assets.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Choices } from '../choices.ts'
import type { KeptOperation, Person, Room } from '../queries/room.ts'
import { recordOf } from '../record.ts'
import { roomWords } from '../words.ts'
import { Agenda, type AgendaProps } from './agenda.tsx'
import { Capture } from './capture.tsx'
import { Closing } from './closing.tsx'
import { type Live, LiveProvider } from './live.tsx'
import { Region } from './regions.tsx'
import { Writers } from './writers.tsx'

export interface RoomPageProps {
  room: Room
  operations: readonly KeptOperation[]
  choices: Choices
  agenda: AgendaProps['agenda']
  colleagues: readonly Person[]
  /** The cell: it says who writes, and closes the meeting. */
  keeper: boolean
  today: string
  /** Whose entries a browser keeps apart from anybody else's. */
  accountId: string
  newId: () => string
  returned?: Returned
  /** The form that the address asks for: its name and its entry. */
  asked?: string
}

/** The meeting while it runs. Everything works by plain forms; the island lets it work without a network too. */
export function RoomPage(props: RoomPageProps) {
  const { room, operations, choices, agenda, colleagues, keeper, today, newId, returned, asked } = props
  const words = useWords(roomWords)
  const path = `/desk/meetings/${room.ref}/room`
  const record = recordOf(operations)
  const again = returned && { ...returned, entryId: String(returned.values.entryId ?? '') }
  const live: Live = { path, choices, newId, unsent: new Set(), asked, ...(again && { returned: again }) }
  return (
    <DeskPage
      lean
      title={`${words.page.room} · ${room.title}`}
      trail={[
        { path: '/desk/meetings', label: words.page.meetings },
        { path: `/desk/meetings/${room.ref}`, label: room.ref },
      ]}
    >
      <PageHeading
        over={
          <>
            {words.page.room} · <Ltr>{room.ref}</Ltr>
          </>
        }
        title={<UserText>{room.title}</UserText>}
        lead={words.page.lead}
        actions={<ButtonLink path={`${path}/code`}>{words.attendance.code}</ButtonLink>}
      />
      <Status />
      {returned && (
        <Callout tone="warning">
          {[...new Set(Object.values(returned.errors))].map((words) => (
            <p>{words}</p>
          ))}
        </Callout>
      )}
      <LiveProvider value={live}>
        <div class="room" data-room>
          <datalist id="room-places">
            {choices.places.map((place) => (
              <option value={place} />
            ))}
          </datalist>
          <Section title={words.attendance.title} id="attendance" action={<Region name="count" record={record} />}>
            <p>{words.attendance.lead}</p>
            <Find label={words.attendance.find} />
            <Disclosure summary={words.attendance.associations}>
              <Region name="associations" record={record} />
            </Disclosure>
            <Disclosure summary={words.attendance.offices}>
              <Region name="offices" record={record} />
            </Disclosure>
          </Section>
          <Agenda agenda={agenda} today={today} />
          <Capture record={record} />
          <Section title={words.entries.demands} id="demands">
            <Region name="demands" record={record} />
          </Section>
          <Section title={words.entries.interventions} id="interventions">
            <Region name="interventions" record={record} />
          </Section>
          {keeper && <Closing path={path} record={record} early={today < room.day} />}
        </div>
      </LiveProvider>
      {keeper && <Writers path={path} writers={room.writers} colleagues={colleagues} />}
      <Island {...props} path={path} />
    </DeskPage>
  )
}

/** Names of forty associations are found by typing; shown by the island, which does the finding. */
function Find({ label }: { label: string }) {
  return (
    <label class="room-find" data-find hidden>
      {label}
      <input class="control" type="search" dir="auto" placeholder=" " />
    </label>
  )
}

/** Where the island says what is sent and what is not; without it everything is. */
function Status() {
  return (
    <div class="room-status" role="status" data-status hidden>
      <p data-status-text />
      <div data-status-more />
    </div>
  )
}

/** What the island needs beside the page. The text cannot end the element: every "<" is written as its code. */
function Island({ room, operations, choices, accountId, path }: RoomPageProps & { path: string }) {
  const { language } = useView()
  const data = {
    ...{ language, path, accountId, choices, meetingId: room.meetingId, closed: room.closedAt !== null },
    ...{ operations, position: operations.at(-1)?.position ?? 0, worker: assets.worker('room') },
  }
  return (
    <>
      <script type="application/json" id="room-data">
        {raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}
      </script>
      <script type="module" src={assets.island('room', language)} />
    </>
  )
}
