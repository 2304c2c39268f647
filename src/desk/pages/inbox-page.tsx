import { ButtonLink, MoreLink } from '../../platform/ui/button.tsx'
import { Day as DayName } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import type { FormErrors } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { Debt, DebtKind } from '../debt.ts'
import { type Filter, isNarrow } from '../filter.ts'
import type { CountedFilter } from '../inbox.ts'
import type { Choice } from '../queries/choices.ts'
import type { TakenOver } from '../queries/handover.ts'
import type { KindCount } from '../queries/inbox.ts'
import { deskWords } from '../words.ts'
import { BulkBar } from './bulk-bar.tsx'
import { DebtList } from './debt-list.tsx'
import { FilterForm } from './filter-form.tsx'
import { KindTabs } from './kind-tabs.tsx'
import { OwnFilters, SavedFilters, SaveFilter, type SaveReturned } from './saved-filters.tsx'
import { Views } from './views.tsx'

export interface InboxProps {
  debts: readonly Debt[]
  today: Day
  filter: Filter
  kinds: readonly KindCount[]
  saved: readonly CountedFilter[]
  choices: readonly Choice[]
  newer: string | null
  older: string | null
  reader: {
    asker: boolean
    mayRegister: boolean
    mayReadAll: boolean
    mayReadWorkload: boolean
    together: readonly DebtKind[]
    mayReassign: boolean
  }
  /** Offices that the reader took over lately, or takes over soon. */
  takenOver: readonly TakenOver[]
  returned?: SaveReturned
  /** What hindered an act on many, by reference, and what had been chosen for it. */
  hindered?: FormErrors
  chosen?: Chosen
}

export interface Chosen {
  refs: readonly string[]
  way?: string | undefined
}

/** What is owed by whoever reads, the most urgent first. */
export function InboxPage({
  debts,
  today,
  filter,
  kinds,
  saved,
  choices,
  newer,
  older,
  reader,
  takenOver,
  returned,
  hindered,
  chosen,
}: InboxProps) {
  const together = new Set(debts.map(({ kind }) => kind).filter((kind) => reader.together.includes(kind)))
  const { inbox: words } = useWords(deskWords)
  const register = reader.mayRegister && (
    <ButtonLink path="/desk/demands/new" weight="primary" icon="plus">
      {words.register}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={reader.asker ? words.leadAsker : words.lead} actions={register} />
      <Views current="inbox" workload={reader.mayReadWorkload} />
      {takenOver.map((office) => (
        <TakenOverCallout office={office} />
      ))}
      {saved.length > 0 && <SavedFilters saved={saved} filter={filter} />}
      <FilterForm filter={filter} choices={choices} mayReadAll={reader.mayReadAll} />
      <KindTabs kinds={kinds} filter={filter} />
      {hindered && <Hindered errors={hindered} />}
      {debts.length > 0 ? (
        <DebtList debts={debts} today={today} asker={reader.asker} together={together} chosen={new Set(chosen?.refs)}>
          {together.size > 0 ? <BulkBar kinds={together} filter={filter} way={chosen?.way} mayReassign={reader.mayReassign} /> : undefined}
        </DebtList>
      ) : (
        <Nothing filter={filter} asker={reader.asker} />
      )}
      <Pagination newer={newer} older={older} />
      {(isNarrow(filter) || returned) && <SaveFilter filter={filter} returned={returned} />}
      <OwnFilters saved={saved} />
    </DeskPage>
  )
}

/** Whoever comes to an office finds its brief first. */
function TakenOverCallout({ office: { id, nameAr, nameFr, heldFrom, acting } }: { office: TakenOver }) {
  const { handover: words } = useWords(deskWords)
  const { language } = useView()
  return (
    <Callout title={words.takenOver(nameIn(language, nameAr, nameFr)!, acting)}>
      <p>
        {words.since} <DayName day={heldFrom} />. <MoreLink path={`/desk/offices/${id}/handover`}>{words.readBrief}</MoreLink>
      </p>
    </Callout>
  )
}

function Hindered({ errors }: { errors: FormErrors }) {
  const { together: words } = useWords(deskWords)
  return (
    <Callout tone="warning" title={words.hindered}>
      <ul>
        {Object.entries(errors).map(([ref, sentence]) => (
          <li>
            {ref && <Ltr>{ref}</Ltr>} <UserText>{sentence ?? ''}</UserText>
          </li>
        ))}
      </ul>
    </Callout>
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
