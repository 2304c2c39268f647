import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { trustWords } from '../words.ts'

interface PlacePageProps extends Partial<Returned> {
  path: string
  reference: string
  /** Of the form: sent twice it is one place. */
  formKey: string
  /** Why none can be taken; null while one can. */
  none: 'expired' | 'unasked' | 'full' | null
}

/** In the room, on the telephone of whoever came for themselves. */
export function PlacePage({ path, reference, formKey, none, ...returned }: PlacePageProps) {
  const { places: words } = useWords(trustWords)
  return (
    <PublicPage title={words.title}>
      <PageHeading over={<Ltr>{reference}</Ltr>} title={words.title} lead={none ? undefined : words.lead} />
      {returned.errors?.[''] && <Callout tone="warning">{returned.errors['']}</Callout>}
      {none ? (
        <EmptyState title={words.none}>{words[none]}</EmptyState>
      ) : (
        <Form path={path} {...returned}>
          <input type="hidden" name="key" value={formKey} />
          <p class="quiet">{words.anonymous}</p>
          <FormActions>
            <Submit>{words.take}</Submit>
          </FormActions>
        </Form>
      )}
    </PublicPage>
  )
}
