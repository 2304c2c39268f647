import type { District } from '../../places/district.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { ButtonLink, MoreLink, Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useWords } from '../../platform/ui/view.ts'
import { lackings, type SchoolsFilter } from '../filter.ts'
import type { SchoolLine } from '../queries/list.ts'
import { levels, sectors } from '../school.ts'
import { schoolsWords } from '../words.ts'
import { SchoolTabs } from './school-tabs.tsx'

interface SchoolsPageProps {
  schools: readonly SchoolLine[]
  count: number
  filter: SchoolsFilter
  districts: readonly District[]
  /** Where the list goes on. */
  next: string | null
  mayKeep: boolean
  maySeeRisks: boolean
}

export function SchoolsPage({ schools, count, filter, districts, next, mayKeep, maySeeRisks }: SchoolsPageProps) {
  const { list: words } = useWords(schoolsWords)
  const actions = mayKeep && (
    <>
      <ButtonLink path="/desk/schools/new" weight="primary" icon="plus">
        {words.add}
      </ButtonLink>
      <ButtonLink path="/desk/exchange" icon="file">
        {words.import}
      </ButtonLink>
    </>
  )
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} actions={actions} />
      <SchoolTabs risks={maySeeRisks} />
      <Filter filter={filter} districts={districts} />
      {schools.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Section title={words.count(count)}>
          <Schools schools={schools} />
        </Section>
      )}
      {next && <MoreLink path={next}>{words.more}</MoreLink>}
    </DeskPage>
  )
}

function Filter({ filter, districts }: Pick<SchoolsPageProps, 'filter' | 'districts'>) {
  const { list: words, levels: levelWords, sectors: sectorWords } = useWords(schoolsWords)
  const nameOf = useName()
  const { q, districtId, level, sector, state } = filter
  const values = { q, district: districtId ?? '', level: level ?? '', sector: sector ?? '', state: state ?? '' }
  return (
    <Form path="/desk/schools" method="get" values={values}>
      <TextInput name="q" label={words.search} />
      <Select
        name="district"
        label={words.district}
        options={districts.map((district) => ({ value: district.id, label: nameOf(district) }))}
      />
      <Select name="level" label={words.level} options={levels.map((value) => ({ value, label: levelWords[value] }))} />
      <Select name="sector" label={words.sector} options={sectors.map((value) => ({ value, label: sectorWords[value] }))} />
      <Select name="state" label={words.state} options={lackings.map((value) => ({ value, label: words.states[value] }))} />
      <FormActions>
        <Submit weight="secondary" />
      </FormActions>
    </Form>
  )
}

function Schools({ schools }: Pick<SchoolsPageProps, 'schools'>) {
  const { list: words, levels, sectors } = useWords(schoolsWords)
  const nameOf = useName()
  return (
    <RecordList
      entries={schools.map((school) => ({
        path: `/desk/schools/${school.id}`,
        title: <UserText>{nameOf(school)}</UserText>,
        badge: school.closedOn ? (
          <Badge tone="not">{words.closed}</Badge>
        ) : school.placed ? undefined : (
          <Badge tone="waiting">{words.unplaced}</Badge>
        ),
        meta: (
          <>
            {levels[school.level]} · {sectors[school.sector]}
            {school.districtAr && (
              <>
                {' · '}
                <UserText>{nameOf({ nameAr: school.districtAr, nameFr: school.districtFr })}</UserText>
              </>
            )}
            {school.pupils !== null && ` · ${words.pupils(school.pupils)}`}
            {school.code && (
              <>
                {' · '}
                <Ltr>{school.code}</Ltr>
              </>
            )}
          </>
        ),
      }))}
    />
  )
}
