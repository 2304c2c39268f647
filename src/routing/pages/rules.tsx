import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { type Category, competences } from '../category.ts'
import type { Named } from '../queries.ts'
import type { Rule } from '../rule.ts'
import { timeBands } from '../time-band.ts'
import { routingWords } from '../words.ts'
import { useCategoryName, useOptions } from './names.ts'

interface RulesPageProps {
  rules: readonly Rule[]
  categories: readonly Category[]
  offices: readonly Named[]
  districts: readonly Named[]
  partners: readonly Named[]
  returned: Returned | undefined
  mayEdit: boolean
}

/** By which rule a demand finds its office: of those that fit, the first. */
export function RulesPage(props: RulesPageProps) {
  const { rules: words } = useWords(routingWords)
  const { rules, mayEdit } = props
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {rules.length === 0 ? <EmptyState title={words.none}>{words.noneHint}</EmptyState> : <Rules {...props} />}
      {mayEdit && (
        <Section title={words.add}>
          <RuleForm {...props} />
        </Section>
      )}
    </DeskPage>
  )
}

function Rules({ rules, mayEdit, ...lists }: RulesPageProps) {
  const { rules: words } = useWords(routingWords)
  const fitsOf = useFits(lists)
  const options = useOptions()
  const named = (list: readonly Named[], id: string | null) => options(list.filter((one) => one.id === id))[0]?.label
  const edit = {
    header: words.change,
    cell: ({ id, position }: Rule) => (
      <div class="cluster">
        {position !== rules[0]?.position && (
          <PostButton path={`/desk/routing/${id}/raising`} weight="quiet">
            {words.raise}
          </PostButton>
        )}
        <PostButton path={`/desk/routing/${id}/removal`} weight="quiet">
          {words.remove}
        </PostButton>
      </div>
    ),
  }
  return (
    <DataTable
      caption={words.title}
      captionSpoken
      columns={[
        { header: words.when, cell: (rule) => fitsOf(rule).map((fit, at) => [at > 0 && ' · ', <UserText>{fit}</UserText>]) },
        { header: words.office, cell: ({ officeId }) => <UserText>{named(lists.offices, officeId)}</UserText> },
        { header: words.partner, cell: ({ partnerId }) => partnerId && <UserText>{named(lists.partners, partnerId)}</UserText> },
        ...(mayEdit ? [edit] : []),
      ]}
      rows={rules}
    />
  )
}

/** What a rule asks for, in the words of the reader. */
function useFits({ categories, districts }: Pick<RulesPageProps, 'categories' | 'districts'>): (rule: Rule) => string[] {
  const { competences: bodies, ofCompetence, timeBands: bands } = useWords(routingWords)
  const nameOf = useCategoryName()
  const options = useOptions()
  return ({ categoryId, competence, districtId, timeBand }) => {
    const category = categories.find(({ id }) => id === categoryId)
    const body = competences.find((one) => one === competence)
    const band = timeBands.find((one) => one === timeBand)
    const district = options(districts.filter(({ id }) => id === districtId))[0]
    return [category && nameOf(category), body && ofCompetence(bodies[body]), district?.label, band && bands[band]].filter(
      (fit) => fit !== undefined,
    )
  }
}

function RuleForm({ categories, offices, districts, partners, returned }: RulesPageProps) {
  const { rules: words, competences: bodies, timeBands: bands } = useWords(routingWords)
  const options = useOptions()
  const nameOf = useCategoryName()
  const open = categories.filter(({ retiredOn }) => retiredOn === null)
  return (
    <Form path="/desk/routing" values={returned?.values} errors={returned?.errors}>
      <Select
        name="categoryId"
        label={words.category}
        hint={words.fitsHint}
        options={open.map((one) => ({ value: one.id, label: nameOf(one) }))}
      />
      <Select name="competence" label={words.competence} options={competences.map((value) => ({ value, label: bodies[value] }))} />
      <Select name="districtId" label={words.district} options={options(districts)} />
      <Select name="timeBand" label={words.timeBand} options={timeBands.map((value) => ({ value, label: bands[value] }))} />
      <Select name="officeId" label={words.office} options={options(offices)} required />
      <Select name="partnerId" label={words.partner} hint={words.partnerHint} options={options(partners)} />
      <FormActions>
        <Submit>{words.add}</Submit>
      </FormActions>
    </Form>
  )
}
