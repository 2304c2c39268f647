import { Day } from '../../platform/ui/day.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { PublicBriefing } from '../queries/briefings.ts'
import { useBriefingFacts } from './facts.tsx'
import { BriefingBadge, isOverdue } from './standing.tsx'
import { publicBriefingsWords } from './words.ts'

/** One measure or one closed case, or the trace of one that was withdrawn. */
export function BriefingPage({ briefing, today }: { briefing: PublicBriefing; today: CalendarDay }) {
  const words = useWords(publicBriefingsWords)
  const { language } = useView()
  const title = nameIn(language, briefing.title, briefing.titleFr) ?? briefing.ref
  const text = nameIn(language, briefing.text, briefing.textFr)
  const isCase = briefing.kind === 'case'
  return (
    <PublicPage title={title} trail={[{ path: '/briefings', label: words.title }]} aside={<About briefing={briefing} />}>
      <PageHeading
        over={
          <>
            {isCase ? words.closed : words.measure} · <Ltr>{briefing.ref}</Ltr>
          </>
        }
        title={<UserText>{title}</UserText>}
        badges={<BriefingBadge briefing={briefing} today={today} />}
      />
      {briefing.withdrawnOn && (
        <Callout title={words.withdrawn}>
          <p>{words.withdrawnText}</p>
        </Callout>
      )}
      {isOverdue(briefing, today) && (
        <Callout tone="warning" title={words.overdue}>
          <p>{words.overdueText}</p>
        </Callout>
      )}
      <div class="stack">
        {text && <Paragraphs text={text} />}
        <p class="quiet">{words.caution}</p>
      </div>
    </PublicPage>
  )
}

function About({ briefing }: { briefing: PublicBriefing }) {
  const words = useWords(publicBriefingsWords)
  const isOver = briefing.endedOn !== null || briefing.withdrawnOn !== null
  return (
    <Facts
      facts={[
        ...useBriefingFacts({ ...briefing, reviewOn: isOver ? null : briefing.reviewOn }),
        { term: words.endedOn, value: briefing.endedOn && <Day day={briefing.endedOn} /> },
        { term: words.withdrawnOn, value: briefing.withdrawnOn && <Day day={briefing.withdrawnOn} /> },
      ]}
    />
  )
}
