import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { type Tab, Tabs } from '../../platform/ui/tabs.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { type AssociationKind, type AssociationState, associationKinds, associationStates } from '../association.ts'
import type { AssociationLine } from '../queries/associations.ts'
import { peopleWords } from '../words.ts'
import { AssociationBadge } from './association-badge.tsx'

export interface AssociationsFilter {
  q: string
  state: AssociationState | null
  kind: AssociationKind | null
}

interface AssociationsPageProps {
  associations: readonly AssociationLine[]
  counts: Partial<Record<AssociationState, number>>
  filter: AssociationsFilter
  older: string | null
  mayRegister: boolean
}

export function AssociationsPage({ associations, counts, filter, older, mayRegister }: AssociationsPageProps) {
  const { associations: words, kinds, states } = useWords(peopleWords)
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0)
  const tabs: Tab[] = [
    { path: pathOf({ ...filter, state: null }), label: words.all, count: all, current: !filter.state },
    ...associationStates.map((state) => ({
      path: pathOf({ ...filter, state }),
      label: states[state],
      count: counts[state] ?? 0,
      current: filter.state === state,
    })),
  ]
  const register = mayRegister && (
    <ButtonLink path="/desk/associations/new" weight="primary" icon="plus">
      {words.register}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} actions={register} />
      <Tabs tabs={tabs} />
      <Form path="/desk/associations" method="get" values={{ q: filter.q, kind: filter.kind ?? '' }}>
        {filter.state && <input type="hidden" name="state" value={filter.state} />}
        <TextInput name="q" label={words.search} />
        <Select name="kind" label={words.kind} options={associationKinds.map((kind) => ({ value: kind, label: kinds[kind] }))} />
        <FormActions>
          <Submit weight="secondary" />
        </FormActions>
      </Form>
      {associations.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
      ) : (
        <Associations associations={associations} />
      )}
      <Pagination older={older} />
    </DeskPage>
  )
}

/** The address of the list with this filter. */
export function pathOf({ q, state, kind }: AssociationsFilter, after?: string): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ state, q, kind, after })) if (value) query.set(name, value)
  return query.size > 0 ? `/desk/associations?${query}` : '/desk/associations'
}

function Associations({ associations }: { associations: readonly AssociationLine[] }) {
  const { kinds } = useWords(peopleWords)
  return (
    <RecordList
      entries={associations.map(({ id, nameAr, nameFr, kind, territory, state }) => ({
        path: `/desk/associations/${id}`,
        title: <UserText>{nameAr}</UserText>,
        summary: nameFr && <UserText>{nameFr}</UserText>,
        meta: (
          <>
            {kinds[kind]} · <UserText>{territory}</UserText>
          </>
        ),
        badge: <AssociationBadge state={state} />,
      }))}
    />
  )
}
