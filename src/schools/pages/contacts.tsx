import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Contact } from '../queries/contacts.ts'
import type { School } from '../school.ts'
import { schoolsWords } from '../words.ts'

export interface ContactsProps {
  school: School
  contacts: readonly Contact[]
  /** Accounts that may be named. */
  free: readonly Contact[]
  mayKeep: boolean
  returned?: Returned | undefined
}

/** Who speaks for the school. */
export function Contacts({ school, contacts, free, mayKeep, returned }: ContactsProps) {
  const { contacts: words } = useWords(schoolsWords)
  const path = `/desk/schools/${school.id}/contacts`
  return (
    <Section title={words.title} id="contacts">
      <div class="stack">
        <p class="quiet">{words.lead}</p>
        {contacts.length === 0 && <p>{words.none}</p>}
        {contacts.map(({ accountId, name }) => (
          <div class="cluster">
            <UserText>{name}</UserText>
            {mayKeep && (
              <PostButton path={`${path}/removal`} values={{ accountId }} weight="quiet">
                {words.end}
              </PostButton>
            )}
          </div>
        ))}
        {mayKeep &&
          !school.closedOn &&
          (free.length === 0 ? <p class="quiet">{words.noFree}</p> : <NameForm path={path} free={free} returned={returned} />)}
      </div>
    </Section>
  )
}

function NameForm({ path, free, returned }: { path: string } & Pick<ContactsProps, 'free' | 'returned'>) {
  const { contacts: words } = useWords(schoolsWords)
  return (
    <Form path={path} label={words.name} values={returned?.values} errors={returned?.errors}>
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
  )
}
