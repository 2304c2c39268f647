import type { Returned } from '../../platform/http/submit.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Due } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { CommittedDemand } from '../queries/committed.ts'
import type { WishLine } from '../queries/wishes.ts'
import { type Source, usual } from '../wish.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'
import { asTyped, WishForm } from './wish-form.tsx'
import { WishHours } from './wish-hours.tsx'

interface WishesPageProps {
  lists: readonly { readonly source: Source; readonly wishes: readonly WishLine[] }[]
  counts: ReadonlyMap<Source, number>
  /** Where one source is read page by page. */
  paging: { from: number; page: number } | null
  waiting: readonly CommittedDemand[]
  today: string
  /** How many schools could be wished for. */
  schoolsWithout: number
  mayPlan: boolean
  returned?: Returned | undefined
}

/** Where presence is wished for, and what was promised but is not in it yet. */
export function WishesPage({ lists, counts, paging, waiting, today, schoolsWithout, mayPlan, returned }: WishesPageProps) {
  const { wishes: words, sources: sourceWords } = useWords(presenceWords)
  return (
    <PresencePage part="wishes" title={words.title}>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={mayPlan && <ButtonLink path="/desk/presence-plan/wishes/new">{words.addPoint}</ButtonLink>}
      />
      {mayPlan && waiting.length > 0 && (
        <Section title={words.waiting}>
          <p class="quiet">{words.waitingHint}</p>
          <Waiting waiting={waiting} today={today} />
        </Section>
      )}
      {counts.size === 0 && <EmptyState title={words.none}>{words.noneHint}</EmptyState>}
      {lists
        .filter(({ wishes }) => wishes.length > 0)
        .map(({ source, wishes }) => (
          <Section title={sourceWords[source]} id={source}>
            <div class="stack">
              <WishTable wishes={wishes} />
              <More source={source} shown={wishes.length} all={counts.get(source) ?? 0} paging={paging} />
            </div>
          </Section>
        ))}
      {schoolsWithout > 0 && (
        <Section title={words.schools} id="schools">
          <p class="quiet">{words.schoolsText(schoolsWithout)}</p>
          <Disclosure summary={words.schools} open={returned !== undefined}>
            <WishForm path="/desk/presence-plan/wishes/schools" points={[]} begun={asTyped(usual.school, [], null)} returned={returned} />
          </Disclosure>
        </Section>
      )}
    </PresencePage>
  )
}

interface MoreProps extends Pick<WishesPageProps, 'paging'> {
  source: Source
  shown: number
  all: number
}

function More({ source, shown, all, paging }: MoreProps) {
  const { wishes: words, paging: names } = useWords(presenceWords)
  const { language } = useView()
  const path = (from: number) => `/desk/presence-plan/wishes?source=${source}&from=${from}`
  if (!paging)
    return all > shown ? (
      <ButtonLink path={path(0)}>{words.allOf(formatNumber(language, shown), formatNumber(language, all))}</ButtonLink>
    ) : null
  const { from, page } = paging
  return (
    <Pagination
      newer={from > 0 ? path(Math.max(0, from - page)) : null}
      older={from + shown < all ? path(from + page) : null}
      names={names}
    />
  )
}

function Waiting({ waiting, today }: { waiting: readonly CommittedDemand[]; today: string }) {
  const { wishes: words } = useWords(presenceWords)
  const { language } = useView()
  return (
    <DataTable
      caption={words.waiting}
      captionSpoken
      columns={[
        {
          header: words.demand,
          cell: (demand) => (
            <>
              <UserText>{demand.publicText}</UserText>
              <br />
              <Ltr>{demand.ref}</Ltr>
            </>
          ),
        },
        {
          header: words.place,
          cell: ({ placeAr, placeFr, districtAr, districtFr }) => (
            <UserText>{nameIn(language, placeAr, placeFr) ?? nameIn(language, districtAr, districtFr) ?? '—'}</UserText>
          ),
        },
        { header: words.due, cell: ({ dueOn }) => <Due day={dueOn} today={today} /> },
        {
          header: words.make,
          cell: ({ ref }) => <ButtonLink path={`/desk/presence-plan/demands/${ref}/wish`}>{words.make}</ButtonLink>,
        },
      ]}
      rows={waiting}
    />
  )
}

function WishTable({ wishes }: { wishes: readonly WishLine[] }) {
  const {
    wishes: words,
    wish: { endedBecause: ended },
    visits,
    minutes,
  } = useWords(presenceWords)
  const { language } = useView()
  const href = useHref()
  return (
    <DataTable<WishLine>
      caption={words.title}
      captionSpoken
      columns={[
        {
          header: words.place,
          cell: (wish) => (
            <>
              <a href={href(`/desk/presence-plan/wishes/${wish.id}`)}>
                <UserText>{nameIn(language, wish.placeAr, wish.placeFr)}</UserText>
              </a>{' '}
              {wish.lastDay && <Badge>{words.ended}</Badge>}{' '}
              {wish.endedBecause && wish.endedBecause !== 'by_hand' && <small class="quiet">{ended[wish.endedBecause]}</small>}
            </>
          ),
        },
        {
          header: words.district,
          cell: ({ districtAr, districtFr }) => <UserText>{nameIn(language, districtAr, districtFr) ?? '—'}</UserText>,
        },
        { header: words.visits, cell: (wish) => words.visitsText(visits(wish.visits), minutes(wish.minutes)) },
        { header: words.windows, cell: (wish) => <WishHours wish={wish} /> },
        { header: words.weight, cell: ({ weight }) => weight, align: 'end' },
      ]}
      rows={wishes}
    />
  )
}
