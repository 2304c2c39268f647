import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Count, UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { NamedPoint } from '../queries/places.ts'
import type { PlacedRisk } from '../queries/risks.ts'
import { type HalfLives, riskKinds, riskOn } from '../risk.ts'
import { schoolsWords } from '../words.ts'
import { SchoolTabs } from './school-tabs.tsx'

interface AllRisksPageProps {
  risks: readonly PlacedRisk[]
  halfLives: HalfLives
  points: readonly NamedPoint[]
  today: Day
  mayWeigh: boolean
  returned?: Returned | undefined
}

/** Where something was seen, school by school, with what it still counts: an aid to whoever decides, never the decision. */
export function AllRisksPage({ risks, halfLives, points, today, mayWeigh, returned }: AllRisksPageProps) {
  const { risks: words } = useWords(schoolsWords)
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.allLead} />
      <SchoolTabs risks />
      {risks.length === 0 ? <EmptyState title={words.none}>{words.noneHint}</EmptyState> : <ByPlace {...{ risks, halfLives, today }} />}
      {points.length > 0 && <ChoosePoint points={points} />}
      <Disclosure summary={words.halfLives} open={returned !== undefined}>
        {mayWeigh ? <HalfLivesForm halfLives={halfLives} returned={returned} /> : <HalfLivesTable halfLives={halfLives} />}
      </Disclosure>
    </DeskPage>
  )
}

/** Schools have pages of their own; for another place one says which. */
function ChoosePoint({ points }: Pick<AllRisksPageProps, 'points'>) {
  const { risks: words } = useWords(schoolsWords)
  const nameOf = useName()
  return (
    <Section title={words.elsewhere}>
      <Form path="/desk/schools/risks/points" method="get">
        <Select name="point" label={words.place} options={points.map((point) => ({ value: point.id, label: nameOf(point) }))} />
        <FormActions>
          <Submit weight="secondary">{words.open}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}

function ByPlace({ risks, halfLives, today }: Pick<AllRisksPageProps, 'risks' | 'halfLives' | 'today'>) {
  const { risks: words } = useWords(schoolsWords)
  const { language } = useView()
  const href = useHref()
  const nameOf = useName()
  const byPlace = [...Map.groupBy(risks, ({ schoolId, pointId }) => schoolId ?? pointId).values()]
    .map((of) => ({ place: of[0]!, kinds: [...new Set(of.map(({ kind }) => kind))], n: of.length, counts: riskOn(today, of, halfLives) }))
    .sort((a, b) => b.counts - a.counts)
  return (
    <DataTable
      caption={words.title}
      captionSpoken
      columns={[
        {
          header: words.place,
          cell: ({ place }) => (
            <a href={href(place.schoolId ? `/desk/schools/${place.schoolId}/risks` : `/desk/schools/risks/points/${place.pointId}`)}>
              <UserText>{nameOf(place)}</UserText>
            </a>
          ),
        },
        { header: words.kind, cell: ({ kinds }) => kinds.map((kind) => words.kinds[kind]).join(' · ') },
        { header: words.observations, cell: ({ n }) => <Count n={n} />, align: 'end' },
        { header: words.counts, cell: ({ counts }) => <bdi>{formatNumber(language, Math.round(counts * 10) / 10)}</bdi>, align: 'end' },
      ]}
      rows={byPlace}
    />
  )
}

function HalfLivesForm({ halfLives, returned }: Pick<AllRisksPageProps, 'halfLives' | 'returned'>) {
  const { risks: words } = useWords(schoolsWords)
  const saved = Object.fromEntries(Object.entries(halfLives).map(([kind, days]) => [kind, String(days)]))
  return (
    <Form path="/desk/schools/risks/half-lives" values={returned?.values ?? saved} errors={returned?.errors ?? {}}>
      <p class="quiet">{words.halfLivesLead}</p>
      {riskKinds.map((kind) => (
        <TextInput name={kind} label={words.kinds[kind]} hint={words.inDays} inputmode="numeric" width="short" required />
      ))}
      <FormActions>
        <Submit>{words.saveHalfLives}</Submit>
      </FormActions>
    </Form>
  )
}

function HalfLivesTable({ halfLives }: Pick<AllRisksPageProps, 'halfLives'>) {
  const { risks: words } = useWords(schoolsWords)
  return (
    <DataTable
      caption={words.halfLivesLead}
      columns={[
        { header: words.kind, cell: (kind) => words.kinds[kind] },
        { header: words.inDays, cell: (kind) => <Count n={halfLives[kind]} />, align: 'end' },
      ]}
      rows={riskKinds}
    />
  )
}
