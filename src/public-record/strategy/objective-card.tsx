import type { Child } from 'hono/jsx'
import { LineChart } from '../../platform/charts/line-chart.tsx'
import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { expectedAt, type Outcome, quartersUntil, readingOf, type Standing } from './objective.ts'
import { QuarterTable } from './quarter-table.tsx'
import {
  bare,
  baselineText,
  changeText,
  figureText,
  lastReading,
  outcomeSentence,
  quarterText,
  saidIn,
  standingAt,
  targetText,
  valueText,
} from './sentences.ts'
import type { Objective, Strategy } from './strategy.ts'
import { publicStrategyWords } from './words.ts'

export const standingTones = {
  not_due: 'neutral',
  unreported: 'late',
  unclear: 'partly',
  behind: 'not',
  on_course: 'progress',
  reached: 'done',
} as const satisfies Record<Standing, Tone>

const outcomeTones = { reached: 'done', not_reached: 'not', unsaid: 'partly' } as const satisfies Record<Outcome, Tone>

interface ObjectiveCardProps {
  strategy: Strategy
  objective: Objective
  number: string
  today: CalendarDay
  /** What a reader at the desk may do with it. */
  acts?: Child
  /** Alone on a page it stands right under the title. */
  level?: 2 | 3
}

/** One objective: what it wants, where it stands, and its quarters as a picture and a table. */
export function ObjectiveCard({ strategy, objective, number, today, acts, level = 3 }: ObjectiveCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const words = useWords(publicStrategyWords)
  const { language } = useView()
  const isApproved = strategy.approvedOn !== null
  const last = lastReading(objective.readings)
  const office = language === 'ar' ? objective.officeAr : objective.officeFr
  return (
    <article class="card" id={`objective-${number}`}>
      <div class="card-over">
        <Ltr>{number}</Ltr>
        {isApproved && <StandingBadge {...{ strategy, objective, today }} />}
      </div>
      <Heading class="card-title">
        <UserText>{saidIn(language, objective.text)}</UserText>
      </Heading>
      <div class="card-body stack">
        <Facts
          facts={[
            { term: words.target, value: targetText(language, objective) },
            {
              term: words.figure,
              value: last ? `${figureText(language, objective.unit, last)} · ${quarterText(language, last.quarter)}` : null,
            },
            { term: words.baseline, value: baselineText(language, objective) },
            { term: words.owner, value: <Owner office={office} vacant={objective.vacant ?? false} /> },
          ]}
        />
        {changeText(language, objective) && !objective.outcome && <p>{changeText(language, objective)}</p>}
        <Assessment {...{ strategy, objective }} />
        {objective.readings.length > 0 && (
          <>
            <Progress {...{ strategy, objective, number }} />
            <QuarterTable {...{ strategy, objective, today }} />
          </>
        )}
        <Disclosure summary={words.measure}>
          <Measure objective={objective} />
        </Disclosure>
        {acts}
      </div>
    </article>
  )
}

function StandingBadge({ strategy, objective, today }: Pick<ObjectiveCardProps, 'strategy' | 'objective' | 'today'>) {
  const words = useWords(publicStrategyWords)
  if (objective.outcome) return <Badge tone={outcomeTones[objective.outcome]}>{words.outcomes[objective.outcome]}</Badge>
  const standing = standingAt(strategy, objective, today)
  return <Badge tone={standingTones[standing]}>{words.standings[standing]}</Badge>
}

function Owner({ office, vacant }: { office: string; vacant: boolean }) {
  const words = useWords(publicStrategyWords)
  return (
    <>
      <UserText>{office}</UserText>
      {vacant && (
        <>
          {' '}
          <Badge tone="not">{words.vacant}</Badge>
        </>
      )}
    </>
  )
}

function Assessment({ strategy, objective }: Pick<ObjectiveCardProps, 'strategy' | 'objective'>) {
  const words = useWords(publicStrategyWords)
  const { language } = useView()
  if (!objective.outcome || !objective.assessedOn) return null
  return (
    <div class="callout callout-info">
      <p>
        <strong>{outcomeSentence(language, strategy.year, objective)}</strong>
      </p>
      <p>{objective.assessment ? <UserText>{saidIn(language, objective.assessment)}</UserText> : words.underReview}</p>
      <p class="quiet">
        {words.assessed} <Day day={objective.assessedOn} />
      </p>
    </div>
  )
}

/** The figure of each quarter beside what is expected of it. */
function Progress({ strategy: { id, year }, objective, number }: Pick<ObjectiveCardProps, 'strategy' | 'objective' | 'number'>) {
  const words = useWords(publicStrategyWords)
  const { language } = useView()
  const quarters = quartersUntil(year, objective.dueOn)
  const readings = quarters.map((quarter) => readingOf(objective.readings, quarter))
  return (
    <LineChart
      id={`s${id.slice(-6)}-${number.replaceAll('.', '-')}`}
      title={saidIn(language, objective.measure)}
      description={[words.chartText, changeText(language, objective)].filter(Boolean).join(' ')}
      labels={quarters.map((quarter) => quarterText(language, quarter))}
      labelHeader={words.quarter}
      series={[
        {
          name: words.figure,
          values: readings.map((reading) => reading?.value ?? null),
          intervals: readings.map((reading) =>
            reading && reading.low !== null && reading.high !== null ? { low: reading.low, high: reading.high } : null,
          ),
        },
        { name: words.expected, values: quarters.map((quarter) => expectedAt(year, objective, quarter)) },
      ]}
      format={(n) => valueText(language, objective.unit, n)}
      tick={(n) => bare(language, objective.unit, n)}
      isTabled
    />
  )
}

/** Where its figure comes from and how it is read. */
function Measure({ objective: { measure, source, indicatorId, span, readings } }: { objective: Objective }) {
  const words = useWords(publicStrategyWords)
  const { language } = useView()
  const stated = lastReading(readings)?.statedOn
  return (
    <>
      <p>
        <UserText>{saidIn(language, measure)}</UserText> · {words.spans[span]}
      </p>
      <p class="quiet">
        {indicatorId ? words.fromRecord : words.byHand}
        {source && (
          <>
            {' · '}
            {words.source} <UserText>{saidIn(language, source)}</UserText>
          </>
        )}
        {stated && ` · ${words.statedOn} ${formatDay(language, stated)}`}
      </p>
    </>
  )
}
