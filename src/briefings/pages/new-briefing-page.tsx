import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { BriefingKind } from '../briefing.ts'
import type { DistrictName } from '../queries.ts'
import { briefingsWords } from '../words.ts'
import { AccountFields } from './account-fields.tsx'
import { useTrail } from './trail.ts'

interface NewBriefingProps extends Partial<Returned> {
  kind: BriefingKind
  districts: readonly DistrictName[]
}

export function NewBriefingPage({ kind, districts, values, errors }: NewBriefingProps) {
  const { form: words } = useWords(briefingsWords)
  const [title, lead] = kind === 'measure' ? [words.measureTitle, words.measureLead] : [words.caseTitle, words.caseLead]
  return (
    <DeskPage title={title} trail={useTrail()}>
      <PageHeading title={title} lead={lead} />
      <Form path="/desk/briefings" label={title} values={values} errors={errors}>
        <input type="hidden" name="kind" value={kind} />
        <AccountFields kind={kind} districts={districts} />
        <FormActions>
          <Submit>{words.save}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
