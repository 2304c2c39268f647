import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { deskWords } from '../words.ts'

export function NoteForm({ officeId, returned }: { officeId: string; returned?: Returned | undefined }) {
  const { handover: words } = useWords(deskWords)
  return (
    <div class="no-print">
      <Section title={words.write} id="write">
        <Form path={`/desk/offices/${officeId}/notes`} prefix="note" label={words.write} {...returned}>
          <TextArea name="text" label={words.note} hint={words.noteHint} rows={6} limit={4000} required />
          <FormActions>
            <Submit>{words.save}</Submit>
          </FormActions>
        </Form>
      </Section>
    </div>
  )
}
