import { ButtonLink, MoreLink, Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions, type FormValues } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { SearchBox } from '../../platform/ui/search-box.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { type Day as CalendarDay, formatDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { stateGroups } from '../demand.ts'
import { categoryIn } from '../named.ts'
import type { FilterOptions, PublicDemand } from '../queries/demands.ts'
import { publicRecordWords } from '../words.ts'
import { DemandList } from './demand-list.tsx'
import { excerpt } from './excerpt.ts'
import { FollowLinks } from './follow-links.tsx'

interface DemandsProps {
  demands: readonly PublicDemand[]
  /** How many fit the choice. */
  total: number
  options: FilterOptions
  values: FormValues
  newer?: string | null
  older?: string | null
  /** The feed of what is chosen; a search is not followed. */
  feed: string
  today: CalendarDay
}

/** Every demand that is released: to narrow, to search, to leaf through. */
export function DemandsPage({ demands, total, options, values, newer, older, feed, today }: DemandsProps) {
  const words = useWords(publicRecordWords)
  return (
    <PublicPage title={words.demands} description={words.list.lead} feed={useHref()(feed)}>
      <PageHeading title={words.demands} lead={words.list.lead} />
      <div class="stack">
        <SearchBox path="/search" label={words.list.search} hint={words.home.searchHint} suggest="/search/words.json" />
        <Filters options={options} values={values} />
        {demands.length === 0 ? (
          <Nothing />
        ) : (
          <>
            <p role="status">{words.countDemands(total)}</p>
            <DemandList demands={demands} today={today} />
          </>
        )}
        <Pagination newer={newer} older={older} />
        <p>
          <MoreLink path="/demands.csv">{words.list.csv}</MoreLink>
        </p>
        <FollowLinks what={followed(values)} feed={feed} />
      </div>
    </PublicPage>
  )
}

/** What the list is narrowed to, when it is one place, one category or one meeting. */
function followed({ category, district, meeting }: FormValues): string | undefined {
  const chosen = Object.entries({ category, district, meeting }).filter(([, value]) => value)
  return chosen.length === 1 ? `${chosen[0]![0]}:${chosen[0]![1]}` : undefined
}

function Filters({ options, values }: { options: FilterOptions; values: FormValues }) {
  const { language } = useView()
  const { list, groups } = useWords(publicRecordWords)
  const categories = options.categories.map(({ id, nameAr, nameFr, nameEn, nameZgh }) => ({
    value: id,
    label: categoryIn(language, { categoryAr: nameAr, categoryFr: nameFr, categoryEn: nameEn, categoryZgh: nameZgh }) ?? id,
  }))
  const districts = options.districts.map(({ nameAr, nameFr }) => ({ value: nameAr, label: nameIn(language, nameAr, nameFr) ?? nameAr }))
  const meetings = options.meetings.map(({ ref, title, day }) => ({
    value: ref,
    label: `${formatDay(language, day)} · ${excerpt(title, 40)}`,
  }))
  const chosen = Boolean(values.state || values.category || values.district || values.meeting)
  return (
    <Disclosure summary={list.filters} open={chosen}>
      <Form path="/demands" method="get" label={list.filters} prefix="filter" values={values}>
        <Select name="state" label={list.state} options={stateGroups.map((group) => ({ value: group, label: groups[group] }))} />
        {categories.length > 0 && <Select name="category" label={list.category} options={categories} />}
        {districts.length > 0 && <Select name="district" label={list.district} options={districts} />}
        {meetings.length > 0 && <Select name="meeting" label={list.meeting} options={meetings} />}
        <FormActions>
          <Submit weight="secondary" />
        </FormActions>
      </Form>
    </Disclosure>
  )
}

function Nothing() {
  const { list } = useWords(publicRecordWords)
  return (
    <EmptyState title={list.empty} action={<ButtonLink path="/demands">{list.all}</ButtonLink>}>
      {list.emptyText}
    </EmptyState>
  )
}
