import type { Child } from 'hono/jsx'
import { Badge } from '../../platform/ui/badge.tsx'
import { ButtonLink, MoreLink } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { Axes } from '../../public-record/strategy/axes.tsx'
import { saidIn } from '../../public-record/strategy/sentences.ts'
import { StandingBars } from '../../public-record/strategy/standing-bars.tsx'
import type { Strategy } from '../../public-record/strategy/strategy.ts'
import { pathOf, Rules, tones } from '../../public-record/strategy/strategy-page.tsx'
import { publicStrategyWords } from '../../public-record/strategy/words.ts'
import type { StrategyLine } from '../queries/strategies.ts'
import type { ReturnedForm } from '../returned-form.ts'
import { strategyWords } from '../words.ts'
import { Acts } from './acts.tsx'
import { HeadingForm, RemoveButton } from './heading-form.tsx'
import { useTrail } from './trail.ts'

export interface StrategyPageProps {
  line: StrategyLine
  strategy: Strategy
  today: CalendarDay
  isCell: boolean
  isHead: boolean
  returned?: ReturnedForm | undefined
}

/** A version at the desk: its tree, where each objective stands, and what its reader may do with it. */
export function StrategyPage(props: StrategyPageProps) {
  const { line, strategy, today, isCell, returned } = props
  const { page: words } = useWords(strategyWords)
  const shown = useWords(publicStrategyWords)
  const { language } = useView()
  const title = saidIn(language, strategy.title)
  const isDraft = line.state === 'draft'
  const writes = isDraft && isCell
  const path = `/desk/strategies/${line.ref}`
  return (
    <DeskPage title={title} trail={useTrail()} aside={<About line={line} />}>
      <PageHeading
        over={shown.of(String(line.year))}
        title={<UserText>{title}</UserText>}
        badges={<Badge tone={tones[line.state]}>{shown.states[line.state]}</Badge>}
        actions={line.release === 'released' && <MoreLink path={pathOf(line)}>{words.public}</MoreLink>}
      />
      {isDraft && <Callout>{<p>{words.waits}</p>}</Callout>}
      {!isDraft && line.state !== 'dropped' && (
        <Section title={shown.where} id="standing">
          <div class="stack">
            <StandingBars strategy={strategy} today={today} />
            <p class="quiet">{shown.whereNote}</p>
            <Rules />
          </div>
        </Section>
      )}
      <Section title={shown.outline} id="outline">
        <Paragraphs text={saidIn(language, strategy.outline)} />
        {strategy.change && (
          <Callout title={shown.change}>
            <p>
              <UserText>{saidIn(language, strategy.change)}</UserText>
            </p>
          </Callout>
        )}
      </Section>
      <Axes
        strategy={strategy}
        today={today}
        underAxis={(axis) =>
          writes && (
            <Row>
              <HeadingForm {...{ path, returned }} label={words.addAim} axisId={axis.id} />
              <HeadingForm {...{ path, returned }} label={words.changeAxis} heading={axis} />
              {axis.aims.length === 0 && <RemoveButton path={path} partId={axis.id} />}
            </Row>
          )
        }
        underAim={(aim) =>
          writes && (
            <Row>
              <p>
                <ButtonLink path={`${path}/objectives/new?aim=${aim.id}`} icon="plus">
                  {words.addObjective}
                </ButtonLink>
              </p>
              <HeadingForm {...{ path, returned }} label={words.changeAim} heading={aim} />
              {aim.objectives.length === 0 && <RemoveButton path={path} partId={aim.id} />}
            </Row>
          )
        }
        underObjective={({ id }) => (
          <Row>
            <MoreLink path={`${path}/objectives/${id}`}>{writes ? words.change : words.open}</MoreLink>
            {writes && <RemoveButton path={path} partId={id} />}
          </Row>
        )}
      />
      {writes && <HeadingForm {...{ path, returned }} label={words.addAxis} />}
      <Acts {...props} />
    </DeskPage>
  )
}

const Row = ({ children }: { children?: Child }) => <div class="cluster">{children}</div>

function About({ line }: { line: StrategyLine }) {
  const { page: words } = useWords(strategyWords)
  const shown = useWords(publicStrategyWords)
  const { language } = useView()
  const { approvedOn, approverName, officeAr, officeFr, replacedOn, closedOn } = line
  return (
    <Facts
      facts={[
        { term: shown.versions, value: <Ltr>{line.ref}</Ltr> },
        { term: shown.approved, value: approvedOn && <Day day={approvedOn} /> },
        { term: shown.by, value: approverName && <UserText>{approverName}</UserText> },
        { term: words.approver, value: officeAr && <UserText>{nameIn(language, officeAr, officeFr)}</UserText> },
        { term: shown.replaced, value: replacedOn && <Day day={replacedOn} /> },
        { term: shown.closed, value: closedOn && <Day day={closedOn} /> },
        { term: words.public, value: line.release && words.release[line.release] },
      ]}
    />
  )
}
