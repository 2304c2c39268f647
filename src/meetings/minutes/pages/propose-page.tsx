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
  corrected?: Returned
}

export function ProposePage({ meeting, passage, voices, returned, corrected }: ProposePageProps) {
  const { correction: words, own, title, of, passage: name } = useWords(minutesWords)
  const nameOf = useName()
  const path = `/desk/meetings/${meeting.ref}/minutes`
  const values = { newText: passage.text, ...returned?.values, oldText: passage.text }
  const heading = voices ? own.title(passage.number) : words.proposeTitle(passage.number)
  return (
    <DeskPage title={heading} trail={[...useTrail(meeting), { path, label: title }]}>
      <PageHeading
        over={
          <>
            {of} <Ltr>{meeting.ref}</Ltr>
          </>
        }
        title={heading}
      />
      <div class="stack">
        <Quote text={passage.text} by={`${words.standing} · ${name(passage.number)}`} />
        {voices && <Correction passage={passage} path={`${path}/passages/${passage.number}/correction`} returned={corrected} />}
        {voices && <h2>{own.or}</h2>}
        <Form
          path={`${path}/passages/${passage.number}/amendments`}
          prefix="proposal"
          label={words.propose}
          values={values}
          errors={returned?.errors}
        >
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

/** For the cell: its own slip. */
function Correction({ passage, path, returned }: { passage: Passage; path: string; returned: Returned | undefined }) {
  const { own: words } = useWords(minutesWords)
  const values = { newText: passage.text, ...returned?.values, oldText: passage.text }
  return (
    <Form path={path} prefix="correction" label={words.correct} values={values} errors={returned?.errors}>
      <p>{words.lead}</p>
      <input type="hidden" name="oldText" value={passage.text} />
      <TextArea name="newText" label={words.newText} hint={words.newTextHint} rows={8} limit={5000} />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} limit={1000} required />
      <FormActions>
        <Submit>{words.act}</Submit>
      </FormActions>
    </Form>
  )
}
