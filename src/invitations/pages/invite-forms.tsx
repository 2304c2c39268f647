import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { invitationsWords } from '../words.ts'
import { useName } from './names.ts'
import type { RegisterPageProps } from './register-page.tsx'

type InviteFormsProps = Pick<RegisterPageProps, 'meeting' | 'lines' | 'ruled' | 'invitable' | 'returned'> & { open: boolean }

/** By the rule in one press, and beside it whoever the cell chooses. */
export function InviteForms({ meeting, lines, ruled, invitable, open, returned }: InviteFormsProps) {
  const { inviting: words } = useWords(invitationsWords)
  const nameOf = useName()
  const path = `/desk/meetings/${meeting.ref}/invitations`
  const known = new Set(lines.filter(({ state }) => state !== 'requested' && state !== 'refused').map(({ associationId }) => associationId))
  const left = ruled.filter(({ id }) => !known.has(id))
  const error = returned?.form === 'chosen' || returned?.form === 'rule' ? Object.values(returned.errors)[0] : undefined
  if (!open) return meeting.state === 'draft' ? <Callout>{words.announceFirst}</Callout> : null
  return (
    <Section title={words.title} id="invite">
      {error && <Callout tone="warning">{error}</Callout>}
      {left.length > 0 ? (
        <>
          <p>{words.byRule(left.length)}</p>
          <PostButton path={`${path}/by-rule`} weight="primary">
            {words.actByRule}
          </PostButton>
        </>
      ) : (
        <p class="quiet">{words.ruleDone}</p>
      )}
      {invitable.length > 0 && (
        <Disclosure summary={words.choose} open={returned?.form === 'chosen'}>
          <Form path={path} prefix="invite" label={words.choose} values={returned?.values} errors={returned?.errors}>
            <Checkboxes
              name="associationIds"
              label={words.who}
              options={invitable.map((one) => ({ value: one.id, label: nameOf(one) }))}
              required
            />
            <FormActions>
              <Submit>{words.actChosen}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}
