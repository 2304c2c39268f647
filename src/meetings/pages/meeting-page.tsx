import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Stepper } from '../../platform/ui/stepper.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Owed } from '../deadlines.ts'
import { wayStates } from '../meeting.ts'
import { MinutesSummary, type MinutesSummaryProps } from '../minutes/pages/minutes-summary.tsx'
import type { OpenCommitment } from '../open-commitments.ts'
import type { Preparation } from '../queries/preparation.ts'
import type { AttendanceLine, ContributionLine, DemandLine, MeetingRecord } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { Agenda } from './agenda.tsx'
import { AttendanceTable } from './attendance-table.tsx'
import { ChangeForm } from './change-forms.tsx'
import { Contributions } from './contributions.tsx'
import { MeetingDemands } from './meeting-demands.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { NextStep, type NextStepProps } from './next-step.tsx'
import { Deadlines, Papers } from './preparation.tsx'
import { StateBadge } from './state-badge.tsx'

export interface MeetingPageProps extends Omit<NextStepProps, 'meeting' | 'roomOpen'> {
  meeting: MeetingRecord
  attendance: readonly AttendanceLine[]
  contributions: readonly ContributionLine[]
  demands: readonly DemandLine[]
  agenda: readonly OpenCommitment[]
  signatures: number
  minutes: MinutesSummaryProps['summary']
  preparation: Preparation
  owed: readonly Owed[]
  /** Staff; an association that was there reads its own demands, and no commitment before everyone may. */
  readsAll: boolean
}

const comingStates: ReadonlySet<MeetingRecord['state']> = new Set(['draft', 'announced', 'postponed', 'cancelled'])

export function MeetingPage({
  meeting,
  attendance,
  contributions,
  demands,
  agenda,
  signatures,
  minutes,
  preparation,
  owed,
  readsAll,
  ...next
}: MeetingPageProps) {
  const words = useWords(meetingsWords)
  const coming = comingStates.has(meeting.state)
  const mayChange = next.mayAct && coming && meeting.state !== 'cancelled'
  return (
    <DeskPage
      title={meeting.title}
      trail={[
        { path: '/desk', label: words.list.desk },
        { path: '/desk/meetings', label: words.list.title },
      ]}
      aside={<MeetingFacts meeting={meeting} readsReport={readsAll} />}
    >
      <PageHeading
        over={
          <>
            {words.page.meeting} <Ltr>{meeting.ref}</Ltr>
          </>
        }
        title={<UserText>{meeting.title}</UserText>}
        badges={<StateBadge state={meeting.state} />}
        lead={meeting.state === 'agreed' && words.page.waitingSignatures(signatures)}
      />
      <Stepper label={words.page.way} steps={stepsOf(meeting, words.steps)} />
      <NextStep meeting={meeting} roomOpen={preparation.roomOpen} {...next} />
      <Papers meeting={meeting} preparation={preparation} readsAll={readsAll} />
      {readsAll && <Deadlines owed={owed} today={next.today} />}
      {!coming && <MinutesSummary meetingRef={meeting.ref} summary={minutes} today={next.today} />}
      {readsAll && (coming || meeting.state === 'held') && <Agenda commitments={agenda} today={next.today} />}
      {attendance.length > 0 && <AttendanceTable lines={attendance} closed={meeting.agreedAt !== null} />}
      {!coming && <MeetingDemands meetingId={meeting.id} mayRegister={next.mayAct} today={next.today} demands={demands} />}
      {contributions.length > 0 && <Contributions lines={contributions} />}
      {mayChange && (
        <ChangeForm meeting={meeting} today={next.today} returned={next.returned?.form === 'change' ? next.returned : undefined} />
      )}
    </DeskPage>
  )
}

function stepsOf({ state }: MeetingRecord, labels: Record<(typeof wayStates)[number], string>) {
  const reached = wayStates.indexOf(state === 'postponed' || state === 'cancelled' ? 'announced' : state)
  const last = wayStates.length - 1
  return wayStates.map((step, index) => ({
    label: labels[step],
    state:
      index < reached || (index === reached && reached === last)
        ? ('done' as const)
        : index === reached
          ? ('now' as const)
          : ('next' as const),
  }))
}
