import { ButtonLink } from '../../platform/ui/button.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { DemandBadge } from '../../public-record/story.tsx'
import type { DemandLine } from '../queries.ts'
import { meetingsWords } from '../words.ts'

interface MeetingDemandsProps {
  meetingId: string
  demands: readonly DemandLine[]
  today: Day
  mayRegister: boolean
}

export function MeetingDemands({ meetingId, demands, today, mayRegister }: MeetingDemandsProps) {
  const { page: words } = useWords(meetingsWords)
  const add = (
    <ButtonLink path={`/desk/demands/new?meeting=${meetingId}`} icon="plus">
      {words.addDemand}
    </ButtonLink>
  )
  return (
    <Section title={words.demands} id="demands" action={mayRegister && add}>
      {demands.length === 0 ? (
        <p class="quiet">{words.demandsEmpty}</p>
      ) : (
        <RecordList
          entries={demands.map((demand) => ({
            path: `/desk/demands/${demand.ref}`,
            title: <UserText>{demand.publicText ?? demand.original}</UserText>,
            meta: <Ltr>{demand.ref}</Ltr>,
            badge: <DemandBadge demand={demand} today={today} />,
          }))}
        />
      )}
    </Section>
  )
}
