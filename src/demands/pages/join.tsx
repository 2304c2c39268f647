import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Joinable } from '../lineage/queries.ts'
import { demandsWords } from '../words.ts'

/** One association joins what another asked. */
export function JoinPage({ demand: { ref, text, askedBy }, error }: { demand: Joinable; error: string | undefined }) {
  const { join, list, fields } = useWords(demandsWords)
  return (
    <DeskPage title={join.title} trail={[{ path: '/desk/demands', label: list.title }]}>
      <PageHeading over={<Ltr>{ref}</Ltr>} title={join.title} lead={join.lead} />
      <div class="stack">
        {error && (
          <Callout tone="warning">
            <p role="alert">{error}</p>
          </Callout>
        )}
        <Quote text={text} by={<UserText>{askedBy ?? fields.person}</UserText>} />
        <Form path={`/desk/demands/${ref}/co-authors`}>
          <FormActions>
            <Submit>{join.send}</Submit>
          </FormActions>
        </Form>
      </div>
    </DeskPage>
  )
}
