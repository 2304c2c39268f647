import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Count, Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useWords } from '../../platform/ui/view.ts'
import type { EnrolmentLine } from '../queries/enrolments.ts'
import { awarenessWords } from '../words.ts'
import { AwarenessTabs } from './tabs.tsx'

interface ClassesPageProps {
  schools: readonly EnrolmentLine[]
  /** Null where none is declared today. */
  schoolYear: string | null
  mayRun: boolean
  returned?: Returned | undefined
}

/** How many classes each school has: what coverage is measured against. */
export function ClassesPage({ schools, schoolYear, mayRun, returned }: ClassesPageProps) {
  const { classes: words } = useWords(awarenessWords)
  const nameOf = useName()
  const said = schools.filter(({ classes }) => classes !== null).length
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} over={schoolYear && <Ltr>{schoolYear}</Ltr>} />
      <AwarenessTabs />
      {!schoolYear && (
        <Callout tone="warning">
          <p>{words.noYear}</p>
        </Callout>
      )}
      {mayRun && schoolYear && (
        <Section title={words.state}>
          <Form path="/desk/awareness/classes" label={words.state} values={returned?.values} errors={returned?.errors}>
            <Select name="schoolId" label={words.school} options={schools.map((one) => ({ value: one.id, label: nameOf(one) }))} required />
            <TextInput name="classes" label={words.classes} inputmode="numeric" width="short" required />
            <FormActions>
              <Submit>{words.save}</Submit>
            </FormActions>
          </Form>
        </Section>
      )}
      {schoolYear && (
        <Section title={words.said(said, schools.length)}>
          <DataTable
            caption={words.title}
            captionSpoken
            columns={[
              { header: words.school, cell: (one) => <UserText>{nameOf(one)}</UserText> },
              {
                header: words.classes,
                cell: ({ classes }) => (classes === null ? <span class="quiet">{words.unsaid}</span> : <Count n={classes} />),
                align: 'end',
              },
            ]}
            rows={schools}
          />
        </Section>
      )}
    </DeskPage>
  )
}
