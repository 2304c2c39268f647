import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { seriesWords } from '../words.ts'
import { PlanFields } from './plan-fields.tsx'
import { useTrail } from './trail.ts'

export function NewSeriesPage({ territories, values, errors }: { territories: readonly string[] } & Partial<Returned>) {
  const { form: words } = useWords(seriesWords)
  return (
    <DeskPage title={words.openTitle} trail={useTrail()}>
      <PageHeading title={words.openTitle} lead={words.openLead} />
      <Form path="/desk/series" label={words.openTitle} values={values ?? { cadence: 'quarterly' }} errors={errors}>
        <PlanFields territories={territories} />
        <FormActions>
          <Submit>{words.open}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
