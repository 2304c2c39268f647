import { ButtonLink } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { SeriesStanding } from '../queries.ts'
import { seriesWords } from '../words.ts'
import { NextMeeting, RhythmBadge } from './rhythm.tsx'

export function SeriesListPage({ series, today, mayOpen }: { series: readonly SeriesStanding[]; today: Day; mayOpen: boolean }) {
  const { list: words, cadences } = useWords(seriesWords)
  const { language } = useView()
  const open = mayOpen && (
    <ButtonLink path="/desk/series/new" weight="primary" icon="plus">
      {words.open}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.title} trail={[{ path: '/desk/meetings', label: words.meetings }]}>
      <PageHeading title={words.title} lead={words.lead} actions={open} />
      {series.length === 0 && <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
      <RecordList
        entries={series.map((one) => ({
          path: `/desk/series/${one.ref}`,
          title: <UserText>{nameIn(language, one.nameAr, one.nameFr)!}</UserText>,
          summary: <NextMeeting series={one} today={today} />,
          meta: (
            <>
              <Ltr>{one.ref}</Ltr> · {cadences[one.cadence]} · {words.invited(one.invited)} · {words.held(one.meetings)}
            </>
          ),
          badge: <RhythmBadge series={one} today={today} />,
        }))}
      />
    </DeskPage>
  )
}
