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
  /** Staff read what was asked in the asker's own words; an association its own, and of the others the public text. */
  readsAll: boolean
  associationId: string | null
  mayRegister: boolean
}

export function MeetingDemands({ meetingId, demands, today, readsAll, associationId, mayRegister }: MeetingDemandsProps) {
  const { page: words } = useWords(meetingsWords)
  const textOf = (demand: DemandLine) =>
    demand.publicText ?? (readsAll || demand.associationId === associationId ? demand.original : words.underReview)
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
            title: <UserText>{textOf(demand)}</UserText>,
            meta: <Ltr>{demand.ref}</Ltr>,
            badge: <DemandBadge demand={demand} today={today} />,
          }))}
        />
      )}
    </Section>
  )
}
