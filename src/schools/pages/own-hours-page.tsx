import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { HoursProposal } from '../hours-proposal.ts'
import type { School } from '../school.ts'
import { type Timetable, timetableFor, timetablePeriods } from '../timetable.ts'
import { schoolsWords } from '../words.ts'
import { HoursTable } from './hours-table.tsx'
import { ProposalBadge } from './proposal-badge.tsx'

interface OwnHoursPageProps {
  school: School
  timetables: readonly Timetable[]
  proposals: readonly HoursProposal[]
}

/** For whoever speaks for a school: its hours as they hold, and what became of what it proposed. */
export function OwnHoursPage({ school, timetables, proposals }: OwnHoursPageProps) {
  const { proposals: words, periods, page, hours } = useWords(schoolsWords)
  const nameOf = useName()
  const href = useHref()
  return (
    <DeskPage title={words.ownTitle} trail={[{ path: '/desk/school', label: nameOf(school) }]}>
      <PageHeading over={<UserText>{nameOf(school)}</UserText>} title={words.ownTitle} lead={words.ownLead} />
      {proposals.length > 0 && (
        <Section title={words.yours}>
          <ul class="records">
            {proposals.map((proposal) => (
              <Proposal proposal={proposal} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={hours.title}>
        <div class="hours-of-level">
          {timetablePeriods.map((period) => {
            const holds = timetableFor(school, period, timetables)
            return (
              <div class="hours-of-period">
                <h3>{periods[period]}</h3>
                {holds && holds.period !== period && <p class="quiet">{page.asOrdinary}</p>}
                {holds ? <HoursTable sessions={holds.sessions} /> : <p class="quiet">{page.unsaid}</p>}
                <a href={href(`/desk/school/hours/${period}`)} aria-label={hours.of(words.propose, periods[period])}>
                  {words.propose}
                </a>
              </div>
            )
          })}
        </div>
      </Section>
    </DeskPage>
  )
}

function Proposal({ proposal: { ref, period, state, sessions, proposedOn, dueOn, decidedOn, reason } }: { proposal: HoursProposal }) {
  const { proposals: words, periods } = useWords(schoolsWords)
  return (
    <li class="record">
      <div class="record-text">
        <p>{periods[period]}</p>
        <p class="record-meta">
          <Ltr>{ref}</Ltr> · {words.proposedOn} <Day day={proposedOn} /> · {decidedOn ? words.decidedOn : words.dueOn}{' '}
          <Day day={decidedOn ?? dueOn} />
        </p>
        {reason && <Quote voice="answered" text={reason} />}
        <Disclosure summary={words.see}>
          <HoursTable sessions={sessions} />
        </Disclosure>
      </div>
      <ProposalBadge state={state} />
    </li>
  )
}
