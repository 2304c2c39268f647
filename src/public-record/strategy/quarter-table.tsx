import { DataTable } from '../../platform/ui/data-table.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { type Day, formatDay } from '../../platform/words/dates.ts'
import { lastDayOf, type Quarter } from '../../platform/words/quarters.ts'
import { quartersUntil, readingOf } from './objective.ts'
import { expectedText, figureText, quarterText, saidIn } from './sentences.ts'
import type { Objective, Strategy } from './strategy.ts'
import { publicStrategyWords } from './words.ts'

interface QuarterTableProps {
  strategy: Strategy
  objective: Objective
  today: Day
}

/** The quarters of an objective, each with its figure, what was expected and what the office said; corrected figures stay. */
export function QuarterTable({ strategy, objective, today }: QuarterTableProps) {
  const words = useWords(publicStrategyWords)
  const { language } = useView()
  const { year } = strategy
  return (
    <DataTable
      caption={saidIn(language, objective.measure)}
      captionSpoken
      columns={[
        { header: words.quarter, cell: (quarter: Quarter) => quarterText(language, quarter) },
        { header: words.figure, cell: (quarter) => <Said {...{ objective, quarter }} isOver={lastDayOf(quarter) < today} /> },
        { header: words.expected, cell: (quarter) => expectedText(language, year, objective, quarter) },
        { header: words.note, cell: (quarter) => <Note {...{ objective, quarter }} /> },
      ]}
      rows={quartersUntil(year, objective.dueOn).filter((quarter) => lastDayOf(quarter) < today || readingOf(objective.readings, quarter))}
    />
  )
}

interface QuarterProps {
  objective: Objective
  quarter: Quarter
}

function Said({ objective: { unit, readings }, quarter, isOver }: QuarterProps & { isOver: boolean }) {
  const words = useWords(publicStrategyWords)
  const { language } = useView()
  const said = readings.filter((one) => one.quarter === quarter)
  const last = said.at(-1)
  if (!last) return <>{isOver ? words.unsaid : words.running}</>
  return (
    <>
      {figureText(language, unit, last)}
      {said.slice(0, -1).map((one) => (
        <>
          <br />
          <span class="quiet">
            {words.earlier}: <s>{figureText(language, unit, one)}</s>
          </span>
        </>
      ))}
    </>
  )
}

function Note({ objective: { readings }, quarter }: QuarterProps) {
  const words = useWords(publicStrategyWords)
  const { language } = useView()
  const last = readings.findLast((one) => one.quarter === quarter)
  if (!last) return <>—</>
  return (
    <>
      {last.note ? <UserText>{saidIn(language, last.note)}</UserText> : words.underReview}
      <br />
      <span class="quiet">
        {words.said(formatDay(language, last.readOn))}
        {last.correction && ` · ${words.correction}`}
      </span>
    </>
  )
}
