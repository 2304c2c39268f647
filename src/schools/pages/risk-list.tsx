import { DataTable } from '../../platform/ui/data-table.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Count, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { type HalfLives, type RiskObservation, riskOn, weightOn } from '../risk.ts'
import { schoolsWords } from '../words.ts'

interface RiskListProps {
  risks: readonly RiskObservation[]
  halfLives: HalfLives
  today: CalendarDay
}

/** What was seen around one school, with what it still counts today. */
export function RiskList({ risks, halfLives, today }: RiskListProps) {
  const { risks: words } = useWords(schoolsWords)
  const { language } = useView()
  const tenths = (counts: number) => formatNumber(language, Math.round(counts * 10) / 10)
  const kinds = [...new Set(risks.map(({ kind }) => kind))]
  return (
    <>
      <DataTable
        caption={words.title}
        captionSpoken
        columns={[
          { header: words.kind, cell: ({ kind }) => words.kinds[kind] },
          { header: words.band, cell: ({ band }) => words.bands[band] },
          { header: words.source, cell: ({ source }) => words.sources[source] },
          { header: words.observedOn, cell: ({ observedOn }) => <Day day={observedOn} /> },
          { header: words.weight, cell: ({ weight }) => <Count n={weight} />, align: 'end' },
          { header: words.counts, cell: (risk) => <bdi>{tenths(weightOn(today, risk, halfLives))}</bdi>, align: 'end' },
          { header: words.note, cell: ({ note }) => (note ? <UserText>{note}</UserText> : '—') },
          {
            header: words.correction,
            cell: ({ id }) => (
              <PostButton path={`/desk/schools/risks/${id}/withdrawal`} weight="quiet">
                {words.withdraw}
              </PostButton>
            ),
          },
        ]}
        rows={risks}
      />
      <p>
        <strong>
          {words.sum}: <bdi>{tenths(riskOn(today, risks, halfLives))}</bdi>
        </strong>
      </p>
      <p class="quiet">
        {words.halfLivesLead} {words.inDays}:{' '}
        {kinds.map((kind) => `${words.kinds[kind]} ${formatNumber(language, halfLives[kind])}`).join(' · ')}
      </p>
    </>
  )
}
