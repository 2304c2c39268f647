import { Submit } from '../../platform/ui/button.tsx'
import { FormActions } from '../../platform/ui/form.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { roomWords } from '../words.ts'
import { GroupedSelect } from './grouped-select.tsx'
import { NamesCheck, useLive } from './live.tsx'
import { useFound } from './use-found.ts'

/** What an organisation says or shows. A complaint can be chosen here too: then nothing of the text is sent anywhere. */
export function InterventionFields({ complaint = false }: { complaint?: boolean }) {
  const { capture: words, attendance } = useWords(roomWords)
  const { choices } = useLive()
  const complaints = { label: words.complaint, options: [{ value: 'complaint', label: words.complaintKind }] }
  const kinds = [
    { label: words.ofAssociations, options: choices.said },
    { label: words.ofOffices, options: choices.answered },
    ...(complaint ? [complaints] : []),
  ]
  const of = (kind: string, options: typeof choices.offices) => options.map(({ value, label }) => ({ value: `${kind}:${value}`, label }))
  const speakers = [
    { label: attendance.associations, options: of('association', choices.associations) },
    { label: attendance.offices, options: of('office', choices.offices) },
  ]
  return (
    <>
      <GroupedSelect name="contributionKind" label={words.kind} groups={kinds} required />
      <GroupedSelect name="by" label={words.byIntervention} groups={speakers} required />
      <TextArea name="text" label={words.text} hint={words.textHint} rows={2} required />
      <NamesCheck words={words} found={useFound()} />
      <FormActions>
        <Submit>{words.save}</Submit>
      </FormActions>
    </>
  )
}
