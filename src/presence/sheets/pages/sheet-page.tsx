import type { Child } from 'hono/jsx'
import type { Returned } from '../../../platform/http/submit.ts'
import { BarePage } from '../../../platform/ui/bare-page.tsx'
import { ButtonLink } from '../../../platform/ui/button.tsx'
import { Day } from '../../../platform/ui/day.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { Callout } from '../../../platform/ui/notice.tsx'
import { type Tab, Tabs } from '../../../platform/ui/tabs.tsx'
import { Ltr, UserText } from '../../../platform/ui/texts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import type { SheetTeam } from '../queries/teams.ts'
import { type Sheet, stopsOf } from '../sheet.ts'
import { sheetsWords } from '../words.ts'
import { Island } from './island.tsx'
import { LinkForm } from './link-form.tsx'
import { type Pad, PadProvider } from './pad.tsx'
import { RouteSketch } from './route-sketch.tsx'
import { Way } from './way.tsx'

interface SheetPageProps {
  sheet: Sheet
  team: SheetTeam
  pad: Pad
  /** For whoever makes links: the last day of the one that holds. */
  link: { lastDay: string | null; today: string; returned?: Returned | undefined } | null
  /** For whoever holds the link: the days that it opens. */
  days?: readonly Tab[] | undefined
}

/** A team's day on its phone. Everything works by plain forms; the island lets it work without a network too. */
export function SheetPage({ sheet, team, pad, link, days }: SheetPageProps) {
  const words = useWords(sheetsWords)
  const { day, visits, breaks, home, sketch, marks } = sheet
  return (
    <Frame byLink={days !== undefined} day={day}>
      <PageHeading
        over={<Day day={day} style="full" />}
        title={<UserText>{team.name}</UserText>}
        actions={!days && <ButtonLink path={`${pad.path}/sheet.pdf`}>{words.sheet.print}</ButtonLink>}
      />
      {days && days.length > 1 && <Tabs tabs={days} label={words.sheet.days} />}
      <div class="room-status" role="status" data-status hidden>
        <p data-status-text />
        <div data-status-more />
      </div>
      {(pad.closed === 'tooEarly' || pad.closed === 'tooLate') && <p class="quiet">{words.sheet[pad.closed]}</p>}
      {pad.returned && (
        <Callout tone="warning">
          <p>{Object.values(pad.returned.errors)[0]}</p>
        </Callout>
      )}
      {visits.length === 0 ? (
        <EmptyState title={words.sheet.empty}>{words.sheet.emptyHint}</EmptyState>
      ) : (
        <PadProvider value={pad}>
          <div class="way" data-way>
            <Way stops={stopsOf(visits, marks)} breaks={breaks} home={home} />
          </div>
        </PadProvider>
      )}
      {sketch && (
        <Section title={words.sketch.title}>
          <RouteSketch sketch={sketch} label={words.sketch.label} />
          <p class="quiet">
            {words.sketch.text} <Ltr>{`${sketch.scale} m`}</Ltr>
          </p>
        </Section>
      )}
      <p class="quiet stop-note">{words.sheet.kept}</p>
      <p class="quiet">{words.sheet.restricted}</p>
      {link && <LinkForm path={pad.path} {...link} />}
      {/* By link a phone keeps the day that it can say something of. */}
      {pad.closed !== 'notYours' && !(days && pad.closed) && <Island sheet={sheet} pad={pad} />}
    </Frame>
  )
}

function Frame({ byLink, day, children }: { byLink: boolean; day: string; children: Child }) {
  const { sheet, list } = useWords(sheetsWords)
  if (byLink) return <BarePage title={sheet.title}>{children}</BarePage>
  return (
    <DeskPage title={sheet.title} trail={[{ path: `/desk/presence-plan/sheets?day=${day}`, label: list.title }]}>
      {children}
    </DeskPage>
  )
}
