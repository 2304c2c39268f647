import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { Colon, Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { KinSection } from '../../public-record/kin.tsx'
import type { PresenceMonth } from '../../public-record/presence.ts'
import { PresenceSection } from '../../public-record/presence-section.tsx'
import { WorkedSection } from '../../public-record/problems/worked-section.tsx'
import { DemandBadge, DemandStory, type StoryEntry } from '../../public-record/story.tsx'
import type { Demand } from '../demand.ts'
import type { Kin } from '../lineage/queries.ts'
import type { OpenDemand } from '../queries/comparable.ts'
import type { DemandLine } from '../queries/lines.ts'
import type { DemandNames, Progress, ReleaseState, WithheldText } from '../queries/page.ts'
import type { PartnerReferral } from '../queries/referral.ts'
import type { Similar } from '../similar.ts'
import { SurveyOffer } from '../survey-offer.tsx'
import { demandsWords } from '../words.ts'
import { AnswerSection } from './answer.tsx'
import { DemandFacts } from './demand-facts.tsx'
import { standingOf } from './lines.tsx'
import { OpenActs, type OpenActsProps } from './open-acts.tsx'
import { PartnerLetter } from './partner-letter.tsx'
import { SentWith } from './sent.tsx'
import { SimilarDemands } from './similar-demands.tsx'

export interface DemandPageProps extends OpenActsProps {
  /** For whoever examines it. */
  similar: readonly Similar<OpenDemand>[]
  kin: readonly Kin[]
  /** Its wishes in the presence plan. */
  presence: readonly string[]
  /** Of the problems in which it is worked on; null of one that is not public. */
  worked: readonly (string | null)[]
  /** What everyone may know of its presence, once it is released. */
  presenceMonths: readonly PresenceMonth[]
  /** Whether the page of those who asked is for this reader. */
  seesAskers: boolean
  line: DemandLine
  names: DemandNames
  progress: readonly Progress[]
  release: ReleaseState | null
  withheld: readonly WithheldText[]
  isPublic: boolean
  /** For the cell: what was sent to the partner that owes the answer. */
  referral: PartnerReferral | null
  story: readonly StoryEntry[]
  /** Whether this reader may still say how it was for them. */
  surveyOpen: boolean
}

/** Everything about one demand: what was asked, what was said, what happened, and what the reader may do now. */
export function DemandPage(props: DemandPageProps) {
  const { demand, line, names, progress, story, isPublic, today } = props
  const { page: words, list, desk, sent: sentWords } = useWords(demandsWords)
  const { language } = useView()
  const standing = standingOf(line)
  const trail = [
    { path: '/desk', label: desk.title },
    { path: '/desk/demands', label: list.title },
  ]
  return (
    <DeskPage
      title={`${words.demand} ${demand.ref}`}
      trail={trail}
      aside={<DemandFacts demand={demand} names={names} route={props.route} presence={props.presence} today={today} />}
    >
      <PageHeading
        over={words.demand}
        title={<Ltr>{demand.ref}</Ltr>}
        badges={<DemandBadge demand={standing} today={today} />}
        actions={
          <>
            {props.seesAskers && (
              <ButtonLink path={`/desk/demands/${demand.ref}/askers`} icon="people">
                {sentWords.askers}
              </ButtonLink>
            )}
            {isPublic && (
              <ButtonLink path={`/demands/${demand.ref}`} icon="arrow">
                {words.publicPage}
              </ButtonLink>
            )}
          </>
        }
      />
      <Asked {...props} />
      <SentWith demandRef={demand.ref} sent={props.sent} />
      <AnswerSection demand={demand} progress={progress} office={[line.officeAr, line.officeFr]} today={today} />
      <WorkedSection refs={props.worked} />
      <PresenceSection months={props.presenceMonths} district={nameIn(language, names.districtAr, names.districtFr)} />
      <KinSection kin={props.kin} folder="/desk/demands" />
      <SimilarDemands demandRef={demand.ref} similar={props.similar} />
      {props.referral && <PartnerLetter demand={demand} {...props.referral} reply={props.reply} />}
      {props.surveyOpen && <SurveyOffer path={`/desk/demands/${demand.ref}/survey`} />}
      <OpenActs {...props} />
      <Section title={words.story}>
        <DemandStory demand={{ ...standing, askedBy: line.association ?? line.school }} entries={story} today={today} asker={line.school} />
      </Section>
    </DeskPage>
  )
}

function Asked({ demand, names, release, withheld }: DemandPageProps) {
  const { page: words, fields } = useWords(demandsWords)
  return (
    <>
      <Section title={words.original}>
        <div class="stack">
          <Quote text={demand.original} by={<UserText>{names.association ?? names.school ?? fields.person}</UserText>} />
          <p class="quiet">{words.originalNote}</p>
        </div>
      </Section>
      {'publicText' in demand && (
        <Section title={words.publicText} action={release && <ReleaseBadge release={release} />}>
          <div class="stack">
            <p class="lead">
              <UserText>{demand.publicText}</UserText>
            </p>
            {release?.refusal && (
              <Callout tone="warning" title={words.withheldBecause}>
                <p>
                  <UserText>{release.refusal}</UserText>
                </p>
              </Callout>
            )}
          </div>
        </Section>
      )}
      {demand.state === 'inadmissible' && <Inadmissible demand={demand} />}
      {'contestReason' in demand && <Reopening {...demand} by={names.association ?? names.school ?? fields.person} />}
      {withheld.length > 0 && <Withheld texts={withheld} />}
    </>
  )
}

function Inadmissible({ demand }: { demand: Extract<Demand, { state: 'inadmissible' }> }) {
  const { page: words } = useWords(demandsWords)
  return (
    <Section title={words.inadmissible}>
      <Quote voice="answered" text={demand.reason} />
    </Section>
  )
}

/** Whoever answers must read why it was asked for before that is released; whoever asked, why it was refused. */
function Reopening({ contestReason, reopeningRefusal, by }: { contestReason: string | null; reopeningRefusal: string | null; by: string }) {
  const { page: words } = useWords(demandsWords)
  return (
    <>
      {contestReason && (
        <Section title={words.contestReason}>
          <Quote text={contestReason} by={<UserText>{by}</UserText>} />
        </Section>
      )}
      {reopeningRefusal && (
        <Section title={words.reopeningRefusal}>
          <Quote voice="answered" text={reopeningRefusal} />
        </Section>
      )}
    </>
  )
}

/** What will not be published, and why: those who wrote it can say it again in other words. */
function Withheld({ texts }: { texts: readonly WithheldText[] }) {
  const { page: words } = useWords(demandsWords)
  return (
    <Section title={words.withheldTexts}>
      {texts.map(({ text, refusal }) => (
        <Quote
          voice="answered"
          text={text}
          by={
            <>
              {words.withheldBecause}
              <Colon />
              <UserText>{refusal}</UserText>
            </>
          }
        />
      ))}
    </Section>
  )
}

const tones: Record<ReleaseState['state'], Tone> = { waiting: 'waiting', released: 'done', withheld: 'not', replaced: 'neutral' }

function ReleaseBadge({ release }: { release: ReleaseState }) {
  const { page: words } = useWords(demandsWords)
  return <Badge tone={tones[release.state]}>{words.release[release.state]}</Badge>
}
