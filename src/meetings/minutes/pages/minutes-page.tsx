import type { Returned } from '../../../platform/http/submit.ts'
import { ButtonLink, MoreLink } from '../../../platform/ui/button.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { Callout } from '../../../platform/ui/notice.tsx'
import { PostButton } from '../../../platform/ui/post-button.tsx'
import { Stepper } from '../../../platform/ui/stepper.tsx'
import { Ltr, UserText } from '../../../platform/ui/texts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import type { Day } from '../../../platform/words/dates.ts'
import type { AttendanceLine, ContributionLine, MeetingRecord, Named } from '../../queries.ts'
import { meetingsWords } from '../../words.ts'
import type { Minutes } from '../minutes.ts'
import type { Passage } from '../passages.ts'
import type { AmendmentLine, Voice, Withheld } from '../queries.ts'
import { isSilent } from '../word.ts'
import { minutesWords } from '../words.ts'
import { AmendmentList } from './amendment-list.tsx'
import { Findings } from './findings.tsx'
import { MinutesFacts } from './minutes-facts.tsx'
import { MinutesForm } from './minutes-form.tsx'
import { PassageList } from './passage-list.tsx'
import { Reopening } from './reopening.tsx'
import { Voices } from './voices.tsx'
import { WordForm } from './word-form.tsx'

export interface MinutesPageProps {
  meeting: MeetingRecord
  minutes: Minutes | null
  dueOn: Day
  today: Day
  passages: readonly Passage[]
  amendments: readonly AmendmentLine[]
  voices: readonly Voice[]
  attendance: readonly AttendanceLine[]
  contributions: readonly ContributionLine[]
  offices: readonly Named[]
  /** The cell writes and decides; an association that was there proposes and speaks for itself; others read. */
  role: 'cell' | 'association' | 'reader'
  /** Why agreed minutes are not published, for staff. */
  withheld: Withheld | null
  /** The association of the reader. */
  associationId: string | null
  returned?: { form: 'minutes' | 'circulation' | 'words' | 'agreement' | 'reopening' } & Returned
}

export function MinutesPage(props: MinutesPageProps) {
  const { meeting, minutes, dueOn, today, passages, amendments, voices, role, withheld } = props
  const words = useWords(minutesWords)
  const path = `/desk/meetings/${meeting.ref}/minutes`
  const circulated = minutes && minutes.state !== 'draft' ? minutes : null
  const window = minutes?.state === 'circulated' && today <= minutes.correctUntil
  const seen = role !== 'association' || circulated !== null
  return (
    <DeskPage title={words.title} trail={useTrail(meeting)} aside={<MinutesFacts minutes={minutes} dueOn={dueOn} today={today} />}>
      <PageHeading
        over={
          <>
            {words.of} <Ltr>{meeting.ref}</Ltr>
          </>
        }
        title={<UserText>{meeting.title}</UserText>}
        lead={minutes?.state === 'agreed' && meeting.state === 'agreed' && !withheld && words.waitsPublication}
        actions={seen && minutes && <Downloads {...props} path={path} />}
      />
      <div class="stack">
        <Stepper label={words.way} steps={stepsOf(minutes, meeting.state === 'published', words.steps)} />
        <Wrong {...props} />
        {withheld && <Reopening withheld={withheld} path={path} may={role === 'cell'} />}
        {minutes?.state === 'circulated' && minutes.reopenedAt && (
          <Callout title={words.withheld.reopened}>{words.withheld.reopenedText}</Callout>
        )}
        {!seen && <Callout>{words.notYours}</Callout>}
        {role === 'association' && window && <Callout>{words.correction.you}</Callout>}
        {minutes?.state === 'circulated' && !window && <Callout>{words.correction.over}</Callout>}
      </div>
      {role === 'cell' && <Closing {...props} path={path} />}
      {role === 'cell' && minutes?.state === 'draft' && (
        <Section title={words.circulation.title} id="circulation">
          <Findings passages={passages} />
          <p>{words.circulation.text}</p>
          <PostButton path={`${path}/circulation`} weight="primary">
            {words.circulation.act}
          </PostButton>
        </Section>
      )}
      {role === 'cell' && !circulated && (
        <MinutesForm {...{ ...props, path }} returned={props.returned?.form === 'minutes' ? props.returned : undefined} />
      )}
      {seen && minutes && (role !== 'cell' || circulated) && (
        <PassageList
          passages={passages}
          version={minutes.version}
          act={role === 'cell' ? words.own.correct : words.correction.propose}
          propose={window && role !== 'reader' ? (number) => `${path}/passages/${number}` : null}
        />
      )}
      {circulated && <AmendmentList path={path} amendments={amendments} open={window === true} />}
      {circulated && <Voices voices={voices} version={circulated.version} />}
      {window && role !== 'reader' && <Word {...props} path={path} version={minutes.version} />}
    </DeskPage>
  )
}

export function useTrail(meeting: MeetingRecord) {
  const words = useWords(meetingsWords)
  return [
    { path: '/desk', label: words.list.desk },
    { path: '/desk/meetings', label: words.list.title },
    { path: `/desk/meetings/${meeting.ref}`, label: meeting.ref },
  ]
}

function Downloads({ meeting, minutes, role, path }: MinutesPageProps & { path: string }) {
  const words = useWords(minutesWords)
  return (
    <>
      <ButtonLink path={`${path}.pdf`} weight="quiet" icon="download">
        {words.pdf}
      </ButtonLink>
      {minutes!.version > 1 && (
        <ButtonLink path={`${path}/versions`} weight="quiet">
          {words.versions.see}
        </ButtonLink>
      )}
      {role === 'cell' && minutes!.state === 'agreed' && (
        <ButtonLink path={`/desk/meetings/${meeting.ref}/communique`}>{words.communique.make}</ButtonLink>
      )}
    </>
  )
}

/** What was refused of an act that has no fields of its own. */
function Wrong({ returned }: MinutesPageProps) {
  if (returned?.form !== 'circulation' && returned?.form !== 'agreement' && returned?.form !== 'reopening') return null
  return <Callout tone="warning">{Object.values(returned.errors)[0]}</Callout>
}

function Closing({ minutes, amendments, voices, today, path }: MinutesPageProps & { path: string }) {
  const { agreement: words, amendments: proposals } = useWords(minutesWords)
  if (minutes?.state !== 'circulated') return null
  const open = amendments.filter(({ state }) => state === 'open')
  const everyoneSpoke = voices.length > 0 && voices.every((voice) => !isSilent(voice, minutes.version))
  const ready = open.length === 0 && (everyoneSpoke || today > minutes.correctUntil)
  return (
    <Section title={words.title} id="closing">
      {open.length > 0 ? (
        <Callout tone="warning" title={proposals.open(open.length)}>
          <p>{words.openFirst}</p>
          <MoreLink path={`${path}/amendments/${open[0]!.id}`}>{proposals.see}</MoreLink>
        </Callout>
      ) : (
        <p>{ready ? words.ready : words.waiting}</p>
      )}
      {ready && (
        <PostButton path={`${path}/agreement`} weight="primary" icon="check">
          {words.act}
        </PostButton>
      )}
    </Section>
  )
}

function Word({ voices, role, associationId, path, version, returned }: MinutesPageProps & { path: string; version: number }) {
  const own = role === 'cell' ? voices : voices.filter((voice) => voice.associationId === associationId)
  if (own.length === 0) return null
  return (
    <WordForm
      path={`${path}/words`}
      version={version}
      voices={own}
      forOthers={role === 'cell'}
      returned={returned?.form === 'words' ? returned : undefined}
    />
  )
}

function stepsOf(minutes: Minutes | null, published: boolean, labels: Record<'draft' | 'circulated' | 'agreed' | 'published', string>) {
  const order = ['draft', 'circulated', 'agreed', 'published'] as const
  const reached = published ? 4 : minutes?.state === 'agreed' ? 3 : minutes ? order.indexOf(minutes.state) : 0
  return order.map((step, index) => ({
    label: labels[step],
    state: index < reached ? ('done' as const) : index === reached ? ('now' as const) : ('next' as const),
  }))
}
