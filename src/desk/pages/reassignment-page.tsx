import { demandsWords } from '../../demands/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { isolated } from '../../platform/mail/letter.tsx'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Choice } from '../queries/choices.ts'
import type { Selected } from '../queries/selection.ts'
import { deskWords } from '../words.ts'
import { useChoices } from './filter-form.tsx'

export interface ReassignmentProps extends Partial<Returned> {
  selected: readonly Selected[]
  choices: readonly Choice[]
}

/** Several demands that wait for their answer, given to another office: one office, one reason, all or none. */
export function ReassignmentPage({ selected, choices, values, errors = {} }: ReassignmentProps) {
  const { together: words, inbox } = useWords(deskWords)
  const { fields, hints } = useWords(demandsWords)
  const named = useChoices(choices)
  const waiting = selected.filter(({ state }) => state === 'qualified' || state === 'contested')
  return (
    <DeskPage title={words.reassign} trail={[{ path: '/desk', label: inbox.title }]}>
      <PageHeading title={words.reassign} lead={words.reassignLead} />
      {waiting.length === 0 ? (
        <EmptyState title={words.noneToReassign} action={<ButtonLink path="/desk">{inbox.title}</ButtonLink>}>
          {words.noneToReassignText}
        </EmptyState>
      ) : (
        <Form path="/desk/reassignment" label={words.reassign} values={values ?? { ref: waiting.map(({ ref }) => ref) }} errors={errors}>
          <Checkboxes
            name="ref"
            label={words.demands}
            options={waiting.map(({ ref, original }) => ({ value: ref, label: `${ref} · ${isolated(original)}`, hint: errors[ref] }))}
            required
          />
          <Select name="officeId" label={fields.newOffice} options={named('office')} required />
          <TextArea name="reason" label={fields.reason} hint={hints.reassignment} rows={3} limit={1000} required />
          <FormActions>
            <Submit>{words.reassign}</Submit>
          </FormActions>
        </Form>
      )}
    </DeskPage>
  )
}
