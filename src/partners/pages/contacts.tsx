import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Partner } from '../partner.ts'
import { partnersWords } from '../words.ts'
import type { PartnersPageProps } from './partners.tsx'

type ContactsProps = { partner: Partner } & Pick<PartnersPageProps, 'contacts' | 'free' | 'mayKeep'>

/** Who speaks for a partner with an account. */
export function Contacts({ partner, contacts, free, mayKeep }: ContactsProps) {
  const { contacts: words } = useWords(partnersWords)
  const path = `/desk/partners/${partner.id}/contacts`
  return (
    <>
      {contacts.map(({ accountId, name }) => (
        <div class="cluster">
          <span>
            {words.speaks} <UserText>{name}</UserText>
          </span>
          {mayKeep && (
            <PostButton path={`${path}/removal`} values={{ accountId }} weight="quiet">
              {words.end}
            </PostButton>
          )}
        </div>
      ))}
      {mayKeep && !partner.retiredOn && free.length > 0 && (
        <Disclosure summary={words.name}>
          <Form path={path} prefix={`contact-${partner.id}`} label={words.name}>
            <Select
              name="accountId"
              label={words.account}
              options={free.map(({ accountId, name }) => ({ value: accountId, label: name }))}
              required
            />
            <FormActions>
              <Submit weight="secondary">{words.name}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
      )}
    </>
  )
}
