import { Day } from '../../platform/ui/day.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { categoryIn } from '../named.ts'
import type { PublicDemand } from '../queries/demands.ts'
import { DemandBadge } from '../story.tsx'
import { excerpt } from './excerpt.ts'

interface DemandListProps {
  demands: readonly PublicDemand[]
  today: CalendarDay
}

export function DemandList({ demands, today }: DemandListProps) {
  return (
    <RecordList
      entries={demands.map((demand) => ({
        path: `/demands/${demand.ref}`,
        title: <UserText>{excerpt(demand.text, 150)}</UserText>,
        summary: demand.commitmentText && <UserText>{excerpt(demand.commitmentText, 130)}</UserText>,
        meta: <DemandMeta demand={demand} day={demand.askedOn} />,
        badge: <DemandBadge demand={demand} today={today} />,
      }))}
    />
  )
}

/** What tells a demand from its neighbours. */
export function DemandMeta({ demand, day }: { demand: PublicDemand; day: CalendarDay }) {
  const { language } = useView()
  const places = [nameIn(language, demand.districtAr, demand.districtFr), categoryIn(language, demand)].filter((name) => name !== null)
  return (
    <>
      <Ltr>{demand.ref}</Ltr> ·{' '}
      {places.map((name) => (
        <>
          <UserText>{name}</UserText> ·{' '}
        </>
      ))}
      <Day day={day} />
    </>
  )
}
