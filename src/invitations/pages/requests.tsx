import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { RegisterLine } from '../queries.ts'
import { invitationsWords } from '../words.ts'
import { useName } from './names.ts'
import type { ReturnedForm } from './register-page.tsx'

interface RequestsProps {
  path: string
  lines: readonly RegisterLine[]
  mayDecide: boolean
  open: boolean
  returned: ReturnedForm | undefined
}

/** Associations that asked to come and wait for their answer. */
export function Requests({ path, lines, mayDecide, open, returned }: RequestsProps) {
  const { requests: words } = useWords(invitationsWords)
  const nameOf = useName()
  const waiting = lines.filter(({ state }) => state === 'requested')
  if (waiting.length === 0) return null
  return (
    <Section title={words.title} id="requests">
      {waiting.map((line) => {
        const mine = returned?.associationId === line.associationId ? returned : undefined
        const own = `${path}/${line.associationId}`
        return (
          <article class="card">
            <h3 class="card-title">
              <UserText>{nameOf(line)}</UserText>
            </h3>
            {mayDecide && (
              <div class="card-body stack">
                {open && (
                  <PostButton path={`${own}/admission`} icon="check">
                    {words.admit}
                  </PostButton>
                )}
                <Disclosure summary={words.refuse} open={mine !== undefined}>
                  <Form
                    path={`${own}/refusal`}
                    prefix={`refuse-${line.associationId}`}
                    label={words.refuse}
                    values={mine?.values}
                    errors={mine?.errors}
                  >
                    <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={2} limit={500} required />
                    <FormActions>
                      <Submit weight="danger">{words.refuse}</Submit>
                    </FormActions>
                  </Form>
                </Disclosure>
              </div>
            )}
          </article>
        )
      })}
    </Section>
  )
}
