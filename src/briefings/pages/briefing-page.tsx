import { ButtonLink, MoreLink } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { CheckSection } from '../../public-record/check-section.tsx'
import type { BriefingLine, DistrictName } from '../queries.ts'
import { briefingsWords } from '../words.ts'
import { Acts, type ReturnedAct } from './acts.tsx'
import { StateBadge, Where } from './standing.tsx'
import { useTrail } from './trail.ts'

interface BriefingPageProps {
  briefing: BriefingLine
  districts: readonly DistrictName[]
  today: CalendarDay
  isCell: boolean
  isPublisher: boolean
  returned?: ReturnedAct | undefined
}

/** One briefing at the desk: its words, what the check sees in them, where it stands. */
export function BriefingPage({ briefing, today, ...acts }: BriefingPageProps) {
  const { page: words, form, kinds } = useWords(briefingsWords)
  const { language } = useView()
  const title = nameIn(language, briefing.titleAr, briefing.titleFr)!
  const running = briefing.state === 'draft' || briefing.state === 'sent'
  const mayAct = (acts.isCell && running) || (acts.isPublisher && (briefing.state === 'sent' || briefing.state === 'ended'))
  const mayCorrect = acts.isCell && briefing.state === 'withdrawn'
  const actions = (briefing.isPublic || mayCorrect) && (
    <>
      {briefing.isPublic && <MoreLink path={`/briefings/${briefing.ref}`}>{words.public}</MoreLink>}
      {mayCorrect && <ButtonLink path={`/desk/briefings/new?from=${briefing.ref}`}>{words.again}</ButtonLink>}
    </>
  )
  return (
    <DeskPage title={title} trail={useTrail()} aside={<About briefing={briefing} />}>
      <PageHeading
        over={words.over(kinds[briefing.kind], briefing.ref)}
        title={<UserText>{title}</UserText>}
        badges={<StateBadge briefing={briefing} today={today} />}
        actions={actions}
      />
      {briefing.state === 'sent' && briefing.release === 'withheld' && (
        <Callout tone="warning" title={words.withheld}>
          <p>
            <UserText>{briefing.refusal ?? ''}</UserText>
          </p>
        </Callout>
      )}
      {briefing.state === 'sent' && briefing.isReworded && (
        <Callout title={words.reworded}>
          <p>{words.rewordedText}</p>
        </Callout>
      )}
      <div class="stack">
        <Quote text={`${briefing.titleAr}\n${briefing.textAr}`} by={form.textAr} />
        {briefing.textFr && <Quote text={`${briefing.titleFr ?? ''}\n${briefing.textFr}`.trim()} by={form.textFr} />}
      </div>
      {running && briefing.release !== 'released' && <CheckSection of={textsOf(briefing)} title={words.found} lead={words.foundLead} />}
      {mayAct && (
        <Section title={words.acts} id="acts">
          <Acts briefing={briefing} {...acts} />
        </Section>
      )}
    </DeskPage>
  )
}

function About({ briefing }: { briefing: BriefingLine }) {
  const { page: words, form } = useWords(briefingsWords)
  const isCase = briefing.kind === 'case'
  return (
    <Facts
      facts={[
        { term: words.where, value: <Where briefing={briefing} /> },
        { term: isCase ? form.month : form.since, value: <Day day={briefing.since} style={isCase ? 'month' : 'long'} /> },
        { term: form.reviewOn, value: briefing.reviewOn && <Day day={briefing.reviewOn} /> },
        { term: words.ended, value: briefing.endedOn && <Day day={briefing.endedOn} /> },
        { term: words.withdrawn, value: briefing.withdrawnOn && <Day day={briefing.withdrawnOn} /> },
        { term: words.reason, value: briefing.withdrawnReason && <UserText>{briefing.withdrawnReason}</UserText> },
      ]}
    />
  )
}

/** What will be put before the publishers. */
function textsOf({ titleAr, titleFr, textAr, textFr }: BriefingLine) {
  return [titleAr, textAr, titleFr, textFr]
}
