import { demandsWords } from '../../demands/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Choice } from '../queries/choices.ts'
import type { Selected } from '../queries/selection.ts'
import { deskWords } from '../words.ts'
import { useChoices } from './filter-form.tsx'

export interface ExaminationProps extends Partial<Returned> {
  selected: readonly Selected[]
  choices: readonly Choice[]
}

/** Several demands taken on together: one subject, one office, and for each its words for everyone. */
export function ExaminationPage({ selected, choices, values, errors = {} }: ExaminationProps) {
  const { together: words, inbox, filters } = useWords(deskWords)
  const { fields, hints } = useWords(demandsWords)
  const named = useChoices(choices)
  const ready = selected.filter(({ state }) => state === 'received')
  const gone = selected.filter(({ state }) => state !== 'received')
  const typed = values ?? Object.fromEntries(ready.map(({ ref, original }) => [`text.${ref}`, original]))
  return (
    <DeskPage title={words.examine} trail={[{ path: '/desk', label: inbox.title }]}>
      <PageHeading title={words.examine} lead={words.examineLead} />
      {gone.length > 0 && (
        <Callout tone="warning" title={words.gone}>
          <p>
            {gone.map(({ ref }) => (
              <>
                <Ltr>{ref}</Ltr>{' '}
              </>
            ))}
          </p>
        </Callout>
      )}
      {ready.length === 0 ? (
        <EmptyState title={words.nothing} action={<ButtonLink path="/desk">{inbox.title}</ButtonLink>}>
          {words.nothingText}
        </EmptyState>
      ) : (
        <Form path="/desk/examination" label={words.examine} values={typed} errors={errors}>
          <Select name="categoryId" label={filters.category} options={named('category')} required />
          <Select name="answerOfficeId" label={words.office} hint={hints.office} options={named('office')} />
          <TextInput name="overrule" label={fields.overrule} />
          {ready.map((demand) => (
            <DemandFields demand={demand} />
          ))}
          <FormActions>
            <Submit>{words.examineAll(ready.length)}</Submit>
          </FormActions>
        </Form>
      )}
    </DeskPage>
  )
}

function DemandFields({ demand: { ref, original, association, school, placeWords, receivedOn } }: { demand: Selected }) {
  const { together: words, inbox } = useWords(deskWords)
  return (
    <div class="import-row">
      <h2 class="examination-ref">
        <Ltr>{ref}</Ltr>
      </h2>
      <input type="hidden" name="ref" value={ref} />
      <p class="quiet">
        <UserText>{association ?? school ?? inbox.person}</UserText> · <Day day={receivedOn} />
        {placeWords && (
          <>
            {' · '}
            <UserText>{placeWords}</UserText>
          </>
        )}
      </p>
      <p>
        {words.said} <UserText>{original}</UserText>
      </p>
      <TextArea name={`text.${ref}`} label={words.publicText} hint={words.publicTextHint} rows={3} limit={600} required />
    </div>
  )
}
