import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { type Margins, marginNames } from '../windows.ts'
import { schoolsWords } from '../words.ts'

/** How long before and after the bell somebody should be there. */
export function MarginsForm({ margins, returned }: { margins: Margins; returned: Returned | undefined }) {
  const { margins: words } = useWords(schoolsWords)
  const saved = Object.fromEntries(marginNames.map((name) => [name, String(margins[name])]))
  return (
    <Form
      path="/desk/schools/margins"
      prefix="margins"
      label={words.save}
      values={returned?.values ?? saved}
      errors={returned?.errors ?? {}}
    >
      <div class="form-row">
        {marginNames.map((name) => (
          <TextInput name={name} label={words.names[name]} inputmode="numeric" width="short" required />
        ))}
      </div>
      <FormActions>
        <Submit>{words.save}</Submit>
      </FormActions>
    </Form>
  )
}
