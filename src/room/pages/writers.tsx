import { Submit } from '../../platform/ui/button.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Person } from '../queries/room.ts'
import { roomWords } from '../words.ts'

interface WritersProps {
  path: string
  writers: readonly string[]
  colleagues: readonly Person[]
}

/** Who writes beside the cell in this meeting. */
export function Writers({ path, writers, colleagues }: WritersProps) {
  const { writers: words } = useWords(roomWords)
  const others = colleagues.filter(({ id }) => !writers.includes(id))
  return (
    <Section title={words.title} id="writers">
      <p>{words.text}</p>
      <ul class="short-list">
        {colleagues
          .filter(({ id }) => writers.includes(id))
          .map(({ id, name }) => (
            <li class="cluster">
              <UserText>{name}</UserText>
              <PostButton path={`${path}/writers/${id}/dismissal`} weight="quiet">
                {words.dismiss}
              </PostButton>
            </li>
          ))}
      </ul>
      {others.length > 0 && (
        <Form path={`${path}/writers`} prefix="writers" label={words.title}>
          <Select name="accountId" label={words.person} options={others.map(({ id, name }) => ({ value: id, label: name }))} required />
          <FormActions>
            <Submit weight="secondary">{words.admit}</Submit>
          </FormActions>
        </Form>
      )}
    </Section>
  )
}
