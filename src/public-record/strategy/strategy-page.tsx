import { Badge } from '../../platform/ui/badge.tsx'
import { MoreLink } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { PublicVersion } from '../queries/strategy.ts'
import { Axes } from './axes.tsx'
import { saidIn } from './sentences.ts'
import { StandingBars } from './standing-bars.tsx'
import type { Strategy } from './strategy.ts'
import { publicStrategyWords } from './words.ts'

interface StrategyPageProps {
  strategy: Strategy
  versions: readonly PublicVersion[]
  today: CalendarDay
}

export const tones = { in_force: 'progress', replaced: 'neutral', closed: 'done', draft: 'waiting', dropped: 'not' } as const

/** A released version for everyone: what is wanted, where each objective stands, and how that is said. */
export function StrategyPage({ strategy, versions, today }: StrategyPageProps) {
  const words = useWords(publicStrategyWords)
  const { language } = useView()
  const href = useHref()
  const path = pathOf(strategy)
  return (
    <PublicPage title={words.of(String(strategy.year))} aside={<About strategy={strategy} />}>
      <PageHeading
        over={words.of(String(strategy.year))}
        title={<UserText>{saidIn(language, strategy.title)}</UserText>}
        badges={<Badge tone={tones[strategy.state]}>{words.states[strategy.state]}</Badge>}
        lead={words.lead}
      />
      {strategy.state === 'replaced' && (
        <Callout tone="warning">
          <p>
            {words.replacedText} <a href={href(`/strategy/${strategy.year}`)}>{words.lastVersion}</a>
          </p>
        </Callout>
      )}
      <Section title={words.where} id="standing">
        <div class="stack">
          <StandingBars strategy={strategy} today={today} />
          <p class="quiet">{words.whereNote}</p>
          <Rules />
        </div>
      </Section>
      <Section title={words.outline} id="outline">
        <Paragraphs text={saidIn(language, strategy.outline)} />
        {strategy.change && (
          <Callout title={words.change}>
            <p>
              <UserText>{saidIn(language, strategy.change)}</UserText>
            </p>
          </Callout>
        )}
      </Section>
      <Axes strategy={strategy} today={today} />
      <p class="quiet">{words.caution}</p>
      <Section title={words.bring} id="bring">
        <p>{words.bringText}</p>
        <MoreLink path="/desk/strategies/topics/new">{words.bring}</MoreLink>
      </Section>
      <Section title={words.versions} id="versions">
        <p class="quiet">{words.versionsText}</p>
        <Versions versions={versions} />
      </Section>
      <p class="on-screen">
        <a href={href(`${path}.pdf`)}>{words.pdf}</a> · <a href={href(`${path}.json`)}>{words.json}</a>
      </p>
    </PublicPage>
  )
}

/** Where a version stands: the last of a year has no number in its address. */
export function pathOf({ year, version }: Pick<Strategy, 'year' | 'version'>): string {
  return `/strategy/${year}-${version}`
}

export function NoStrategyPage() {
  const words = useWords(publicStrategyWords)
  return (
    <PublicPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
    </PublicPage>
  )
}

/** The rules by which standings are said, in words. */
export function Rules() {
  const words = useWords(publicStrategyWords)
  return (
    <Disclosure summary={words.rule}>
      <ul>
        {words.rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
    </Disclosure>
  )
}

function About({ strategy }: { strategy: Strategy }) {
  const words = useWords(publicStrategyWords)
  const { language } = useView()
  const { approvedOn, officeAr, officeFr, replacedOn, closedOn, version } = strategy
  return (
    <Facts
      facts={[
        { term: words.approved, value: approvedOn && <Day day={approvedOn} /> },
        { term: words.by, value: officeAr && <UserText>{nameIn(language, officeAr, officeFr)}</UserText> },
        { term: words.replaced, value: replacedOn && <Day day={replacedOn} /> },
        { term: words.closed, value: closedOn && <Day day={closedOn} /> },
        { term: words.versions, value: words.version(version) },
      ]}
    />
  )
}

function Versions({ versions }: { versions: readonly PublicVersion[] }) {
  const words = useWords(publicStrategyWords)
  const { language } = useView()
  return (
    <RecordList
      entries={versions.map((one) => ({
        path: pathOf(one),
        title: <UserText>{nameIn(language, one.title, one.titleFr)}</UserText>,
        meta: (
          <>
            {one.year} · {words.version(one.version)} · {words.approved} <Day day={one.approvedOn} />
          </>
        ),
        badge: <Badge tone={tones[one.state]}>{words.states[one.state]}</Badge>,
      }))}
    />
  )
}
