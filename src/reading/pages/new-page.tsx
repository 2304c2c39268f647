import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { FileInput } from '../../platform/ui/file-input.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { readingWords } from '../words.ts'

export function NewPage({ today, values, errors }: Partial<Returned> & { today: Day }) {
  const { form: words, desk, list } = useWords(readingWords)
  return (
    <DeskPage
      title={words.title}
      trail={[
        { path: '/desk', label: desk },
        { path: '/desk/reports', label: list.title },
      ]}
    >
      <PageHeading title={words.title} lead={words.lead} />
      <Form path="/desk/reports" files label={words.title} values={values} errors={errors}>
        <TextArea name="text" label={words.text} hint={words.textHint} rows={14} />
        <FileInput name="file" label={words.file} hint={words.fileHint} accept=".txt,.docx,.pdf" megabytes={10} />
        <DateInput name="publishedOn" label={words.published} hint={words.publishedHint} max={today} />
        <TextInput name="source" label={words.source} hint={words.sourceHint} />
        <FormActions>
          <Submit>{words.act}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
