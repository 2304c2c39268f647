import { Bars } from '../../platform/ui/bars.tsx'
import { ButtonLink, MoreLink } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Figures } from '../../platform/ui/figures.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Count, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { nameIn } from '../../public-record/named.ts'
import { demandStates } from '../demand.ts'
import type { Desk } from '../desk.ts'
import { owedOn } from '../late.ts'
import type { DemandLine } from '../queries/lines.ts'
import type { OfficeCount, StateCount } from '../queries/owed.ts'
import { bucketOf, buckets, mostLines } from '../urgency.ts'
import { demandsWords } from '../words.ts'
import { DemandLines } from './lines.tsx'

/** What is owed by whoever reads: first of all what is late. */
export function OwedPage({ desk, today, mayRegister }: { desk: Desk; today: Day; mayRegister: boolean }) {
  const { desk: words, list } = useWords(demandsWords)
  const { own, owed, cell, toSign, overview } = desk
  return (
    <DeskPage title={words.title}>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          mayRegister && (
            <ButtonLink path="/desk/demands/new" weight="primary" icon="plus">
              {list.register}
            </ButtonLink>
          )
        }
      />
      {own && <Own lines={own} today={today} />}
      {owed && <Owed lines={owed} today={today} />}
      {cell && (
        <>
          <Lines title={words.toQualify} lines={cell.toQualify} today={today} otherwise={words.toQualifyNone} />
          <LateOffices offices={cell.lateByOffice} />
          {cell.toClose.length > 0 && <Lines title={words.toClose} lines={cell.toClose} today={today} />}
          {cell.toRecord.length > 0 && <Lines title={words.toRecord} lines={cell.toRecord} today={today} />}
        </>
      )}
      {toSign !== undefined && (
        <Section title={words.releases} action={<MoreLink path="/desk/releases">{words.readReleases}</MoreLink>}>
          <Figures label={words.releases} figures={[{ n: toSign, label: words.releases, path: '/desk/releases' }]} />
        </Section>
      )}
      {overview && <Overview counts={overview} />}
      {Object.keys(desk).length === 0 && <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>}
    </DeskPage>
  )
}

interface LinesProps {
  title: string
  lines: readonly DemandLine[]
  today: Day
  otherwise?: string
}

function Lines({ title, lines, today, otherwise }: LinesProps) {
  const { desk: words } = useWords(demandsWords)
  const rest = lines.length === mostLines && <MoreLink path="/desk/demands">{words.all}</MoreLink>
  return (
    <Section title={title} action={rest}>
      {lines.length > 0 ? <DemandLines lines={lines} today={today} /> : <p class="quiet">{otherwise}</p>}
    </Section>
  )
}

function Own({ lines, today }: { lines: readonly DemandLine[]; today: Day }) {
  const { desk: words } = useWords(demandsWords)
  const waits = ({ state }: DemandLine) => state === 'answered' || state === 'reported'
  if (lines.length === 0) return <EmptyState title={words.noDemands}>{words.noDemandsText}</EmptyState>
  const [asked, others] = [lines.filter(waits), lines.filter((line) => !waits(line)).reverse()]
  return (
    <>
      {asked.length > 0 && <Lines title={words.yourWord} lines={asked} today={today} />}
      {others.length > 0 && <Lines title={words.yourDemands} lines={others} today={today} />}
    </>
  )
}

function Owed({ lines, today }: { lines: readonly DemandLine[]; today: Day }) {
  const { desk: words } = useWords(demandsWords)
  if (lines.length === 0) return <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
  const byDay = [...lines].sort((a, b) => (owedOn(a)! < owedOn(b)! ? -1 : 1))
  const grouped = Map.groupBy(byDay, (line) => bucketOf(owedOn(line)!, today))
  return (
    <>
      {buckets
        .filter((bucket) => grouped.has(bucket))
        .map((bucket) => (
          <Lines title={words.buckets[bucket]} lines={grouped.get(bucket)!} today={today} />
        ))}
    </>
  )
}

function LateOffices({ offices }: { offices: readonly OfficeCount[] }) {
  const { desk: words, fields } = useWords(demandsWords)
  const { language } = useView()
  const href = useHref()
  return (
    <Section title={words.lateByOffice}>
      {offices.length === 0 ? (
        <p class="quiet">{words.lateNone}</p>
      ) : (
        <DataTable
          caption={words.lateByOffice}
          captionSpoken
          columns={[
            {
              header: fields.office,
              cell: (row) => (
                <a href={href(`/desk/demands?late=yes&office=${row.id}`)}>
                  <UserText>{nameIn(language, row.nameAr, row.nameFr)}</UserText>
                </a>
              ),
            },
            { header: words.lateCount, cell: (row) => <Count n={row.n} />, align: 'end' },
          ]}
          rows={offices}
        />
      )}
    </Section>
  )
}

function Overview({ counts }: { counts: readonly StateCount[] }) {
  const { desk: words, states } = useWords(demandsWords)
  const href = useHref()
  const link = (query: string, label: string) => <a href={href(`/desk/demands?${query}`)}>{label}</a>
  const late = counts.reduce((sum, count) => sum + count.late, 0)
  const bars = demandStates.map((state) => ({
    label: link(`state=${state}`, states[state]),
    n: counts.find((count) => count.state === state)?.n ?? 0,
  }))
  return (
    <Section title={words.overview} action={<MoreLink path="/desk/demands">{words.all}</MoreLink>}>
      <Bars label={words.overview} bars={[{ label: link('late=yes', words.buckets.late), n: late, tone: 'late' }, ...bars]} />
    </Section>
  )
}
