import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { strategyWords } from '../words.ts'
import { DescriptionFields } from './description-fields.tsx'
import { useTrail } from './trail.ts'

export function NewStrategyPage({ year, values = { year }, errors }: Partial<Returned> & { year: string }) {
  const { form: words } = useWords(strategyWords)
  return (
    <DeskPage title={words.newTitle} trail={useTrail()}>
      <PageHeading title={words.newTitle} lead={words.newLead} />
      <Form path="/desk/strategies" label={words.newTitle} values={values} errors={errors}>
        <TextInput name="year" label={words.year} inputmode="numeric" width="short" required />
        <DescriptionFields />
        <FormActions>
          <Submit>{words.saveDraft}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
