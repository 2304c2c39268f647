import { DataTable } from '../../../platform/ui/data-table.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { Pagination } from '../../../platform/ui/pagination.tsx'
import { Count, Ltr, UserText } from '../../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import { formatDay, isDay } from '../../../platform/words/dates.ts'
import type { Language } from '../../../platform/words/language.ts'
import { nameIn } from '../../../platform/words/names.ts'
import { formatNumber } from '../../../platform/words/numbers.ts'
import { enumerate } from '../../../platform/words/punctuation.ts'
import type { IndicatorId } from '../indicator.ts'
import type { Period } from '../period.ts'
import type { District } from '../queries/published.ts'
import type { List, Row } from '../read-list.ts'
import { pathOf } from '../thing.ts'
import { indicatorWords } from '../words.ts'

interface ListPageProps {
  id: IndicatorId
  period: Period
  /** All where null. */
  district: Pick<District, 'nameAr' | 'nameFr'> | 'none' | null
  list: List
  isFirst: boolean
  /** That of the first page. */
  path: string
}

/** The list behind a figure: exactly what was counted, of its period and district. */
export function ListPage({ id, period, district, list: { thing, n, k, rows, next }, isFirst, path }: ListPageProps) {
  const words = useWords(indicatorWords)
  const { language } = useView()
  const href = useHref()
  const { name } = words.explained[id]
  const where = district === 'none' ? words.noDistrict : district && nameIn(language, district.nameAr, district.nameFr)
  const all = formatNumber(language, n)
  return (
    <DeskPage
      title={`${words.list} · ${name}`}
      trail={[
        { path: `/desk/indicators?period=${period}`, label: words.title },
        { path: `/desk/indicators/${id}?period=${period}`, label: name },
      ]}
    >
      <PageHeading
        over={
          <>
            {words.period(period)}
            {where && (
              <>
                {' · '}
                <UserText>{where}</UserText>
              </>
            )}
          </>
        }
        title={name}
        lead={words.listLead}
      />
      {rows.length === 0 && isFirst ? (
        <EmptyState title={words.noValue}>{''}</EmptyState>
      ) : (
        <div class="stack">
          <p>
            <strong>{k === null ? words.listed(all) : words.ofAll(formatNumber(language, k), all)}</strong>
          </p>
          <DataTable
            caption={name}
            captionSpoken
            columns={[
              {
                header: words.thing[thing],
                cell: (row) => (
                  <a href={href(pathOf(thing, row.ref))}>
                    <Name row={row} />
                  </a>
                ),
              },
              { header: words.asHeader, cell: (row) => told(language, row) },
              { header: words.countHeader, cell: ({ n }) => <Count n={n} />, align: 'end' },
              ...(k === null ? [] : [{ header: words.doneHeader, cell: ({ k }: Row) => <Count n={k!} />, align: 'end' as const }]),
            ]}
            rows={rows}
          />
          <Pagination
            newer={isFirst ? null : path}
            older={next && `${path}&after=${encodeURIComponent(`${next.key}~${next.id}`)}`}
            names={words.listPages}
          />
        </div>
      )}
    </DeskPage>
  )
}

function Name({ row: { id, ref, nameAr, nameFr } }: { row: Row }) {
  const { language } = useView()
  const name = nameAr && <UserText>{nameIn(language, nameAr, nameFr)}</UserText>
  if (ref === id) return <>{name}</>
  return (
    <>
      <Ltr>{ref}</Ltr>
      {name && <> · {name}</>}
    </>
  )
}

/** As what a row counts, with the day or the days that say where it belongs. */
function told(language: Language, { whats, key }: Row): string {
  const words = indicatorWords[language]
  const about = isDay(key) ? formatDay(language, key, 'short') : /^\d+$/.test(key) ? words.counted.days(Number(key)) : null
  return [
    enumerate(
      language,
      whats.map((what) => words.counts[what]),
    ),
    about,
  ]
    .filter(Boolean)
    .join(' · ')
}
