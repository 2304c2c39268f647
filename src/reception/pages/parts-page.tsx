import { demandsWords } from '../../demands/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { receptionWords } from '../words.ts'

interface PartsPageProps extends Partial<Returned> {
  demandRef: string
  original: string
  /** As the reader would cut it. */
  proposed: readonly string[]
}

/** Cutting one demand into those that it holds: a proposal, to be corrected. */
export function PartsPage({ demandRef, original, proposed, values, errors }: PartsPageProps) {
  const { desk, confirm } = useWords(receptionWords)
  const { list } = useWords(demandsWords)
  const trail = [
    { path: '/desk/demands', label: list.title },
    { path: `/desk/demands/${demandRef}`, label: demandRef },
  ]
  const several = proposed.length > 1
  const written = Object.fromEntries(proposed.map((text, index) => [`parts.${index}`, several ? text : '']))
  const fields = Math.min(6, Math.max(3, proposed.length + 1))
  return (
    <DeskPage title={desk.partsTitle} trail={trail}>
      <PageHeading over={<Ltr>{demandRef}</Ltr>} title={desk.partsTitle} lead={desk.partsLead} />
      <div class="stack">
        <Quote text={original} />
        <Callout>
          <p>{several ? desk.partsProposed : desk.partsNone}</p>
        </Callout>
        <Form path={`/desk/demands/${demandRef}/parts`} values={{ ...written, ...values }} errors={errors}>
          {Array.from({ length: fields }, (_, index) => (
            <TextArea name={`parts.${index}`} label={confirm.part(index + 1)} rows={2} />
          ))}
          <FormActions>
            <Submit>{desk.split}</Submit>
            <ButtonLink path={`/desk/demands/${demandRef}`} weight="quiet">
              {desk.back}
            </ButtonLink>
          </FormActions>
        </Form>
      </div>
    </DeskPage>
  )
}
