import type { Returned } from '../../platform/http/submit.ts'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { SchoolLine } from '../queries/list.ts'
import { type Level, levels } from '../school.ts'
import { type Timetable, type TimetablePeriod, timetablePeriods } from '../timetable.ts'
import type { Margins } from '../windows.ts'
import { schoolsWords } from '../words.ts'
import { HoursTable } from './hours-table.tsx'
import { MarginsForm } from './margins-form.tsx'
import { SchoolTabs } from './school-tabs.tsx'

interface HoursPageProps {
  timetables: readonly Timetable[]
  withOwn: readonly Pick<SchoolLine, 'id' | 'nameAr' | 'nameFr'>[]
  margins: Margins
  mayKeep: boolean
  maySeeRisks: boolean
  returned?: Returned | undefined
}

/** The hours of each level in each period of the year. */
export function HoursPage({ timetables, withOwn, margins, mayKeep, maySeeRisks, returned }: HoursPageProps) {
  const { hours: words, levels: levelWords, margins: marginWords } = useWords(schoolsWords)
  const href = useHref()
  const nameOf = useName()
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <SchoolTabs risks={maySeeRisks} />
      {levels.map((level) => (
        <Section title={levelWords[level]}>
          <div class="hours-of-level">
            {timetablePeriods.map((period) => (
              <PeriodHours
                level={level}
                period={period}
                timetable={timetables.find((one) => one.level === level && one.period === period)}
                mayKeep={mayKeep}
              />
            ))}
          </div>
        </Section>
      ))}
      <Section title={marginWords.title} id="margins">
        <div class="stack">
          <p>{marginWords.text(margins)}</p>
          {mayKeep && (
            <Disclosure summary={marginWords.change} open={returned !== undefined}>
              <MarginsForm margins={margins} returned={returned} />
            </Disclosure>
          )}
        </div>
      </Section>
      {withOwn.length > 0 && (
        <Section title={words.ownTitle}>
          <ul class="short-list">
            {withOwn.map((school) => (
              <li>
                <a href={href(`/desk/schools/${school.id}`)}>
                  <UserText>{nameOf(school)}</UserText>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </DeskPage>
  )
}

interface PeriodHoursProps {
  level: Level
  period: TimetablePeriod
  timetable: Timetable | undefined
  mayKeep: boolean
}

function PeriodHours({ level, period, timetable, mayKeep }: PeriodHoursProps) {
  const { page, periods, levels, hours } = useWords(schoolsWords)
  const href = useHref()
  return (
    <div class="hours-of-period">
      <h3>{periods[period]}</h3>
      {timetable ? (
        <HoursTable sessions={timetable.sessions} />
      ) : (
        <p class="quiet">{period === 'ordinary' ? page.unsaid : page.asOrdinary}</p>
      )}
      {mayKeep && (
        <a href={href(`/desk/schools/hours/${level}/${period}`)} aria-label={`${page.set}: ${hours.of(levels[level], periods[period])}`}>
          {page.set}
        </a>
      )}
    </div>
  )
}
