import { ButtonLink } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Debt } from '../debt.ts'
import { type Filter, isNarrow } from '../filter.ts'
import type { CountedFilter } from '../inbox.ts'
import type { Choice } from '../queries/choices.ts'
import type { KindCount } from '../queries/inbox.ts'
import { deskWords } from '../words.ts'
import { DebtList } from './debt-list.tsx'
import { FilterForm } from './filter-form.tsx'
import { KindTabs } from './kind-tabs.tsx'
import { OwnFilters, SavedFilters, SaveFilter, type SaveReturned } from './saved-filters.tsx'

export interface InboxProps {
  debts: readonly Debt[]
  today: Day
  filter: Filter
  kinds: readonly KindCount[]
  saved: readonly CountedFilter[]
  choices: readonly Choice[]
  newer: string | null
  older: string | null
  reader: { asker: boolean; mayRegister: boolean; mayReadAll: boolean; mayReadWorkload: boolean }
  returned?: SaveReturned
}

/** What is owed by whoever reads, the most urgent first. */
export function InboxPage({ debts, today, filter, kinds, saved, choices, newer, older, reader, returned }: InboxProps) {
  const { inbox: words } = useWords(deskWords)
  const register = reader.mayRegister && (
    <ButtonLink path="/desk/demands/new" weight="primary" icon="plus">
      {words.register}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={reader.asker ? words.leadAsker : words.lead} actions={register} />
      {saved.length > 0 && <SavedFilters saved={saved} filter={filter} />}
      <FilterForm filter={filter} choices={choices} mayReadAll={reader.mayReadAll} />
      <KindTabs kinds={kinds} filter={filter} />
      {debts.length > 0 ? <DebtList debts={debts} today={today} asker={reader.asker} /> : <Nothing filter={filter} asker={reader.asker} />}
      <Pagination newer={newer} older={older} />
      {(isNarrow(filter) || returned) && <SaveFilter filter={filter} returned={returned} />}
      <OwnFilters saved={saved} />
    </DeskPage>
  )
}

function Nothing({ filter, asker }: { filter: Filter; asker: boolean }) {
  const { inbox: words } = useWords(deskWords)
  if (isNarrow(filter)) {
    return (
      <EmptyState title={words.nothingFound} action={<ButtonLink path="/desk">{words.clear}</ButtonLink>}>
        {words.nothingFoundText}
      </EmptyState>
    )
  }
  return <EmptyState title={asker ? words.noDemands : words.nothing}>{asker ? words.noDemandsText : words.nothingText}</EmptyState>
}
