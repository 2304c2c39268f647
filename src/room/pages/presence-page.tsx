import type { Returned } from '../../platform/http/submit.ts'
import { MoreLink, Submit } from '../../platform/ui/button.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { Named } from '../queries/register.ts'
import { roomWords } from '../words.ts'

interface PresencePageProps extends Partial<Returned> {
  /** Where the form goes: with an account or without. */
  path: string
  reference: string
  /** The association of who is signed in, or all of them to choose from. */
  associations: readonly Named[]
  /** Where a member signs in first; null for one who has. */
  signInPath: string | null
  /** Where whoever came for themselves gets the right to one answer afterwards; null where nobody will ask. */
  placePath?: string | null
  operationId: string
}

/** What opens behind the code on the wall, on the telephone of somebody who is in the room. */
export function PresencePage({ path, reference, associations, signInPath, placePath, operationId, ...returned }: PresencePageProps) {
  const { presence: words } = useWords(roomWords)
  const { language } = useView()
  const options = associations.map(({ id, nameAr, nameFr }) => ({ value: id, label: nameIn(language, nameAr, nameFr)! }))
  const [own] = options
  return (
    <PublicPage title={words.title}>
      <PageHeading over={<Ltr>{reference}</Ltr>} title={words.title} lead={words.lead} />
      {placePath && <MoreLink path={placePath}>{words.forMyself}</MoreLink>}
      {returned.errors?.[''] && <Callout tone="warning">{returned.errors['']}</Callout>}
      <Form path={path} {...returned}>
        <input type="hidden" name="operationId" value={operationId} />
        {signInPath ? (
          <Select name="associationId" label={words.association} options={options} required />
        ) : (
          <p>
            <input type="hidden" name="associationId" value={own?.value} />
            <strong>
              <UserText>{own?.label ?? ''}</UserText>
            </strong>
          </p>
        )}
        <TextInput name="women" type="number" inputmode="numeric" width="short" label={words.women} />
        <TextInput name="men" type="number" inputmode="numeric" width="short" label={words.men} />
        <FormActions>
          <Submit>{words.act}</Submit>
        </FormActions>
      </Form>
      {signInPath && <MoreLink path={signInPath}>{words.signIn}</MoreLink>}
    </PublicPage>
  )
}

interface PresenceEndPageProps {
  expired: boolean
  /** Where whoever has no account can say afterwards how it was. */
  afterwards?: string | null
}

/** The end of it, good or not. */
export function PresenceEndPage({ expired, afterwards = null }: PresenceEndPageProps) {
  const { presence: words } = useWords(roomWords)
  const title = expired ? words.expired : words.thanks
  return (
    <PublicPage title={title}>
      <EmptyState title={title}>{expired ? words.expiredText : afterwards ? words.keep : words.thanksText}</EmptyState>
      {afterwards && <MoreLink path={afterwards}>{words.afterwards}</MoreLink>}
    </PublicPage>
  )
}
