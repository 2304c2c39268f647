import { PrintButton } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { Stepper } from '../../platform/ui/stepper.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { comesNext } from '../demand.ts'
import { KinSection } from '../kin.tsx'
import { categoryIn } from '../named.ts'
import { PresenceSection } from '../presence-section.tsx'
import { WorkedSection } from '../problems/worked-section.tsx'
import type { PublicDemand } from '../queries/demands.ts'
import type { PublicKin } from '../queries/lineage.ts'
import { DemandBadge, DemandStory, type StoryEntry } from '../story.tsx'
import { publicRecordWords } from '../words.ts'
import { AnswerSection } from './answer-section.tsx'
import { excerpt } from './excerpt.ts'
import { FollowLinks } from './follow-links.tsx'
import { stepsOf } from './steps.ts'

interface DemandProps {
  demand: PublicDemand
  story: readonly StoryEntry[]
  kin: readonly PublicKin[]
  today: CalendarDay
}

/** All that is known of one demand: where it stands, what was asked, what was answered, what happened, what comes next. */
export function DemandPage({ demand, story, kin, today }: DemandProps) {
  const href = useHref()
  const { language } = useView()
  const words = useWords(publicRecordWords)
  const { page } = words
  const unheard = story.some(({ kind }) => kind === 'closed_unheard')
  return (
    <PublicPage
      title={`${demand.ref} · ${excerpt(demand.text, 60)}`}
      description={excerpt(demand.text, 150)}
      feed={href(`/demands/${demand.ref}.atom`)}
      trail={[{ path: '/demands', label: words.demands }]}
      aside={<About demand={demand} />}
    >
      <PageHeading
        over={
          <>
            {words.demand} <Ltr>{demand.ref}</Ltr>
          </>
        }
        title={<UserText>{excerpt(demand.text, 90)}</UserText>}
        badges={<DemandBadge demand={demand} today={today} />}
        actions={<PrintButton />}
      />
      <Stepper label={page.way} steps={stepsOf(demand, unheard, today, language, words)} />
      <Section title={page.asked}>
        <Quote text={demand.text} by={demand.askedBy ? <UserText>{demand.askedBy}</UserText> : words.aResident} />
      </Section>
      <KinSection kin={kin} folder="/demands" />
      <AnswerSection demand={demand} story={story} today={today} />
      <WorkedSection refs={demand.problems} />
      <PresenceSection months={demand.presence} district={nameIn(language, demand.districtAr, demand.districtFr)} />
      <Section title={page.history}>
        <DemandStory demand={demand} entries={story} today={today} />
      </Section>
    </PublicPage>
  )
}

function About({ demand }: { demand: PublicDemand }) {
  const { language } = useView()
  const href = useHref()
  const { page, aResident } = useWords(publicRecordWords)
  const category = categoryIn(language, demand)
  const district = nameIn(language, demand.districtAr, demand.districtFr)
  return (
    <Section title={page.about}>
      <Facts
        facts={[
          { term: page.by, value: demand.askedBy ? <UserText>{demand.askedBy}</UserText> : aResident },
          { term: page.on, value: <Day day={demand.askedOn} /> },
          { term: page.theme, value: category && <a href={href(`/demands?category=${demand.categoryId}`)}>{category}</a> },
          {
            term: page.place,
            value: district && (
              <a href={href(`/demands?district=${encodeURIComponent(demand.districtAr ?? '')}`)}>
                <UserText>{district}</UserText>
              </a>
            ),
          },
          {
            term: page.meeting,
            value: demand.meetingRef && (
              <a href={href(`/meetings/${demand.meetingRef}`)}>
                <UserText>{demand.meetingTitle}</UserText>
              </a>
            ),
          },
        ]}
      />
      <FollowLinks what={`demand:${demand.ref}`} feed={`/demands/${demand.ref}.atom`} />
      {comesNext(demand) && (
        <p class="quiet">
          <a href={href(`/desk/demands/${demand.ref}/co-authors`)}>{page.join}</a>
        </p>
      )}
      <p class="quiet">
        <a href={href(`/demands/${demand.ref}.json`)}>{page.data}</a>
      </p>
    </Section>
  )
}
