import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Day, Due } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import type { ProposalLine } from '../queries/proposals.ts'
import { type Timetable, timetableFor } from '../timetable.ts'
import { schoolsWords } from '../words.ts'
import { HoursTable } from './hours-table.tsx'
import { ProposalBadge } from './proposal-badge.tsx'
import { SchoolTabs } from './school-tabs.tsx'

interface ProposalsPageProps {
  proposals: readonly ProposalLine[]
  timetables: readonly Timetable[]
  today: CalendarDay
  mayDecide: boolean
  /** Whether the other pages of schools are theirs too. */
  mayRead: boolean
  maySeeRisks: boolean
  returned?: (Returned & { ref: string }) | undefined
}

/** What schools say of their hours: beside what holds, to be accepted or declined with a reason. */
export function ProposalsPage({ proposals, mayRead, maySeeRisks, ...deciding }: ProposalsPageProps) {
  const { proposals: words, periods, hours } = useWords(schoolsWords)
  const nameOf = useName()
  const waiting = proposals.filter(({ state }) => state === 'waiting')
  const decided = proposals.filter(({ state }) => state !== 'waiting')
  return (
    <DeskPage title={words.title} trail={mayRead ? [{ path: '/desk/schools/hours', label: hours.title }] : []}>
      <PageHeading title={words.title} lead={mayRead ? words.lead : words.leadSessions} />
      {mayRead && <SchoolTabs risks={maySeeRisks} />}
      {waiting.length === 0 && <EmptyState title={words.noneWait} />}
      {waiting.map((proposal) => (
        <Waiting proposal={proposal} {...deciding} />
      ))}
      {decided.length > 0 && (
        <Section title={words.decided}>
          <RecordList
            entries={decided.map(({ ref, schoolId, period, state, decidedOn, reason, ...school }) => ({
              path: `/desk/schools/${schoolId}`,
              title: <UserText>{nameOf(school)}</UserText>,
              summary: reason && <UserText>{reason}</UserText>,
              meta: (
                <>
                  <Ltr>{ref}</Ltr> · {periods[period]} · <Day day={decidedOn!} />
                </>
              ),
              badge: <ProposalBadge state={state} />,
            }))}
          />
        </Section>
      )}
    </DeskPage>
  )
}

type WaitingProps = Pick<ProposalsPageProps, 'timetables' | 'today' | 'mayDecide' | 'returned'> & { proposal: ProposalLine }

function Waiting({ proposal, timetables, today, mayDecide, returned }: WaitingProps) {
  const { proposals: words, periods, page } = useWords(schoolsWords)
  const nameOf = useName()
  const { ref, schoolId, period, level } = proposal
  const holds = timetableFor({ id: schoolId, level }, period, timetables)
  const path = `/desk/schools/hours/proposals/${ref}`
  const mine = returned?.ref === ref ? returned : undefined
  return (
    <Section title={<UserText>{nameOf(proposal)}</UserText>} id={ref}>
      <div class="stack">
        <p class="record-meta">
          <Ltr>{ref}</Ltr> · {periods[period]} · {words.proposedOn} <Day day={proposal.proposedOn} /> ·{' '}
          <Due day={proposal.dueOn} today={today} />
        </p>
        <div class="hours-of-level">
          <div class="hours-of-period">
            <h3>{words.present}</h3>
            {holds ? <HoursTable sessions={holds.sessions} /> : <p class="quiet">{page.unsaid}</p>}
          </div>
          <div class="hours-of-period">
            <h3>{words.proposed}</h3>
            <HoursTable sessions={proposal.sessions} />
          </div>
        </div>
        {mayDecide && (
          <>
            <PostButton path={`${path}/acceptance`} weight="primary">
              {words.accept}
            </PostButton>
            <Disclosure summary={words.decline} open={mine !== undefined}>
              <Form path={`${path}/refusal`} values={mine?.values} errors={mine?.errors} prefix={ref} label={`${words.decline} ${ref}`}>
                <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} limit={300} required />
                <FormActions>
                  <Submit weight="secondary">{words.decline}</Submit>
                </FormActions>
              </Form>
            </Disclosure>
          </>
        )}
      </div>
    </Section>
  )
}
