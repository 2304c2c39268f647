import { Badge } from '../../platform/ui/badge.tsx'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { standingTones } from '../../public-record/strategy/objective-card.tsx'
import { saidIn, standingAt, targetText } from '../../public-record/strategy/sentences.ts'
import { tones } from '../../public-record/strategy/strategy-page.tsx'
import { publicStrategyWords } from '../../public-record/strategy/words.ts'
import type { InForce } from '../owed.ts'
import type { StrategyLine } from '../queries/strategies.ts'
import { strategyWords } from '../words.ts'

interface StrategiesPageProps {
  strategies: readonly StrategyLine[]
  inForce: readonly InForce[]
  /** Those of the offices that the reader holds. */
  mine: readonly InForce[]
  today: CalendarDay
  mayDraft: boolean
  isHolder: boolean
}

/** Every version of every year; above them what the reader's office owns and owes. */
export function StrategiesPage({ strategies, inForce, mine, today, mayDraft, isHolder }: StrategiesPageProps) {
  const { list: words, page } = useWords(strategyWords)
  const shown = useWords(publicStrategyWords)
  const { language } = useView()
  const owed = inForce.reduce((sum, one) => sum + one.owed.length, 0)
  const vacant = inForce.filter(({ line }) => line.vacant && line.outcome === null).length
  const draft = mayDraft && (
    <ButtonLink path="/desk/strategies/new" weight="primary" icon="plus">
      {words.draft}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} actions={draft} />
      {(owed > 0 || vacant > 0) && (
        <Callout tone="warning">
          {owed > 0 && <p>{words.owed(owed)}</p>}
          {vacant > 0 && <p>{words.vacant(vacant)}</p>}
        </Callout>
      )}
      {isHolder && (
        <Section title={words.mine} id="mine">
          {mine.length === 0 ? <p class="quiet">{words.none}</p> : <Mine mine={mine} today={today} />}
        </Section>
      )}
      {strategies.length === 0 && <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      <RecordList
        entries={strategies.map((line) => ({
          path: `/desk/strategies/${line.ref}`,
          title: <UserText>{nameIn(language, line.titleAr, line.titleFr)}</UserText>,
          meta: (
            <>
              <Ltr>{line.ref}</Ltr> · {shown.version(line.version)} · {shown.objectives(line.objectives)}
              {line.approvedOn && (
                <>
                  {' · '}
                  {shown.approved} <Day day={line.approvedOn} />
                </>
              )}
              {line.release && <> · {page.release[line.release]}</>}
            </>
          ),
          badge: <Badge tone={tones[line.state]}>{shown.states[line.state]}</Badge>,
        }))}
      />
    </DeskPage>
  )
}

function Mine({ mine, today }: { mine: readonly InForce[]; today: CalendarDay }) {
  const { list: words } = useWords(strategyWords)
  const shown = useWords(publicStrategyWords)
  const { language } = useView()
  return (
    <RecordList
      entries={mine.map(({ line, strategy, objective, owed }) => {
        const standing = standingAt(strategy, objective, today)
        return {
          path: `/desk/strategies/${strategy.ref}/objectives/${line.id}`,
          title: <UserText>{saidIn(language, objective.text)}</UserText>,
          summary: targetText(language, objective),
          meta: owed.length > 0 ? words.owed(owed.length) : <Ltr>{strategy.ref}</Ltr>,
          badge: line.outcome ? (
            <Badge>{shown.outcomes[line.outcome]}</Badge>
          ) : (
            <Badge tone={standingTones[standing]}>{shown.standings[standing]}</Badge>
          ),
        }
      })}
    />
  )
}
