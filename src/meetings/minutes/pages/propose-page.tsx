import type { Returned } from '../../../platform/http/submit.ts'
import { Submit } from '../../../platform/ui/button.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { Quote } from '../../../platform/ui/quote.tsx'
import { Select } from '../../../platform/ui/select.tsx'
import { TextArea } from '../../../platform/ui/text-area.tsx'
import { Ltr } from '../../../platform/ui/texts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { useName } from '../../pages/names.ts'
import type { MeetingRecord } from '../../queries.ts'
import type { Passage } from '../passages.ts'
import type { Voice } from '../queries.ts'
import { minutesWords } from '../words.ts'
import { useTrail } from './minutes-page.tsx'

interface ProposePageProps {
  meeting: MeetingRecord
  passage: Passage
  /** For the cell: those in whose name it may write. */
  voices: readonly Voice[] | null
  returned?: Returned
}

export function ProposePage({ meeting, passage, voices, returned }: ProposePageProps) {
  const { correction: words, title, of, passage: name } = useWords(minutesWords)
  const nameOf = useName()
  const path = `/desk/meetings/${meeting.ref}/minutes`
  const values = { newText: passage.text, ...returned?.values, oldText: passage.text }
  return (
    <DeskPage title={words.proposeTitle(passage.number)} trail={[...useTrail(meeting), { path, label: title }]}>
      <PageHeading
        over={
          <>
            {of} <Ltr>{meeting.ref}</Ltr>
          </>
        }
        title={words.proposeTitle(passage.number)}
      />
      <div class="stack">
        <Quote text={passage.text} by={`${words.standing} · ${name(passage.number)}`} />
        <Form path={`${path}/passages/${passage.number}/amendments`} label={words.propose} values={values} errors={returned?.errors}>
          <input type="hidden" name="oldText" value={passage.text} />
          <TextArea name="newText" label={words.newText} hint={words.newTextHint} rows={8} limit={5000} />
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} limit={1000} required />
          {voices && (
            <Select
              name="associationId"
              label={words.association}
              options={voices.map((one) => ({ value: one.associationId, label: nameOf(one.nameAr, one.nameFr) }))}
              required
            />
          )}
          <FormActions>
            <Submit>{words.act}</Submit>
          </FormActions>
        </Form>
      </div>
    </DeskPage>
  )
}
