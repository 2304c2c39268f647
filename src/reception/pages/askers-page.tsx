import { demandsWords } from '../../demands/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { KnownAsker, NamedSchool } from '../queries/desk.ts'
import { receptionWords } from '../words.ts'

interface AskersPageProps extends Partial<Returned> {
  demandRef: string
  askers: readonly KnownAsker[]
  schools: readonly NamedSchool[]
}

/** Who asked, for the cell alone, and the receipt for those who asked by telephone, on paper or in the room. */
export function AskersPage({ demandRef, askers, schools, values, errors }: AskersPageProps) {
  const { desk, ask } = useWords(receptionWords)
  const { list } = useWords(demandsWords)
  const nameOf = useName()
  const trail = [
    { path: '/desk/demands', label: list.title },
    { path: `/desk/demands/${demandRef}`, label: demandRef },
  ]
  return (
    <DeskPage title={`${desk.askers} · ${demandRef}`} trail={trail}>
      <PageHeading over={<Ltr>{demandRef}</Ltr>} title={desk.askers} lead={desk.askersLead} />
      {askers.length === 0 ? (
        <EmptyState title={desk.nobody}>{desk.nobodyText}</EmptyState>
      ) : (
        askers.map((asker) => <Asker asker={asker} />)
      )}
      <Section title={desk.note} id="note">
        <div class="stack">
          <p class="quiet">{desk.noteLead}</p>
          <Form path={`/desk/demands/${demandRef}/askers`} values={values} errors={errors}>
            <TextInput name="name" label={ask.name} width="medium" autocomplete="off" />
            <TextInput name="phone" label={ask.phone} type="tel" width="medium" autocomplete="off" />
            <TextInput name="email" label={ask.email} type="email" width="medium" autocomplete="off" />
            {schools.length > 0 && (
              <Select
                name="schoolId"
                label={desk.school}
                hint={desk.schoolHint}
                options={schools.map((school) => ({ value: school.id, label: nameOf(school) }))}
              />
            )}
            <FormActions>
              <Submit icon="print">{desk.give}</Submit>
            </FormActions>
          </Form>
        </div>
      </Section>
    </DeskPage>
  )
}

function Asker({ asker: { name, phone, email, joinedOn, leftOn, schoolAr, schoolFr } }: { asker: KnownAsker }) {
  const { desk, ask } = useWords(receptionWords)
  const { language } = useView()
  const called = name ?? nameIn(language, schoolAr, schoolFr)
  return (
    <Section title={called ? <UserText>{called}</UserText> : desk.anonymous}>
      <Facts
        facts={[
          { term: desk.since, value: <Day day={joinedOn} /> },
          { term: ask.phone, value: phone && <Ltr>{phone}</Ltr> },
          { term: ask.email, value: email && <Ltr>{email}</Ltr> },
          { term: desk.left, value: leftOn && <Day day={leftOn} /> },
        ]}
      />
    </Section>
  )
}
