import { Checkboxes, Radios } from '../../platform/ui/choices.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { verdicts } from '../commitment.ts'
import { demandsWords } from '../words.ts'
import { optionsOf } from './options.ts'

/** Whether it was done, said by those who asked; the way back is offered once. */
export function VerdictFields({ mayContest }: { mayContest: boolean }) {
  const words = useWords(demandsWords)
  const { fields, hints } = words
  return (
    <>
      <Radios name="verdict" label={fields.verdict} options={optionsOf(verdicts, words.outcomes)} required inline />
      <TextArea name="reason" label={fields.reason} hint={hints.reason} limit={1000} rows={3} />
      {mayContest && (
        <Checkboxes name="contest" label={fields.contest} hint={hints.contest} options={[{ value: 'yes', label: fields.contestYes }]} />
      )}
    </>
  )
}

export function ContestFields() {
  const { fields, hints } = useWords(demandsWords)
  return <TextArea name="reason" label={fields.reason} hint={`${hints.contest} ${hints.reason}`} limit={1000} rows={3} required />
}
