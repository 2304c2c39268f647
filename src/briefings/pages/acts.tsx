import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { BriefingLine, DistrictName } from '../queries.ts'
import { briefingsWords } from '../words.ts'
import { AccountFields } from './account-fields.tsx'

/** Which form came back. */
export interface ReturnedAct extends Returned {
  act: 'revision' | 'review' | 'withdrawal'
}

interface ActsProps {
  briefing: BriefingLine
  districts: readonly DistrictName[]
  isCell: boolean
  isPublisher: boolean
  returned?: ReturnedAct | undefined
}

/** What a reader may do with a briefing as it stands. */
export function Acts({ briefing, districts, isCell, isPublisher, returned }: ActsProps) {
  const { page: words, form } = useWords(briefingsWords)
  const path = `/desk/briefings/${briefing.ref}`
  const open = briefing.state === 'draft' || briefing.state === 'sent'
  const back = (act: ReturnedAct['act']) => (returned?.act === act ? returned : undefined)
  return (
    <div class="stack">
      {isCell && briefing.state === 'draft' && (
        <>
          <p>{words.sendText}</p>
          <PostButton path={`${path}/sending`} weight="primary" icon="check">
            {words.send}
          </PostButton>
        </>
      )}
      {isCell && briefing.state === 'sent' && briefing.kind === 'measure' && (
        <Disclosure summary={words.review} open={back('review') !== undefined}>
          <Form path={`${path}/review`} prefix="review" label={words.review} {...back('review')}>
            <Radios
              name="outcome"
              label={words.outcome}
              options={[
                { value: 'goes_on', label: words.goesOn },
                { value: 'ended', label: words.endedNow },
              ]}
              required
              inline
            />
            <DateInput name="reviewOn" label={words.nextReview} />
            <FormActions>
              <Submit>{words.saveReview}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
      )}
      {isCell && open && (
        <Disclosure summary={words.change} open={back('revision') !== undefined}>
          <p>{words.changeText}</p>
          <Form
            path={`${path}/revision`}
            prefix="revision"
            label={words.change}
            values={back('revision')?.values ?? valuesOf(briefing)}
            errors={back('revision')?.errors}
          >
            <AccountFields kind={briefing.kind} districts={districts} />
            <FormActions>
              <Submit>{form.saveChange}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
      )}
      {isPublisher && (briefing.state === 'sent' || briefing.state === 'ended') && (
        <Disclosure summary={words.withdraw} open={back('withdrawal') !== undefined}>
          <p>{words.withdrawText}</p>
          <Form path={`${path}/withdrawal`} prefix="withdrawal" label={words.withdraw} {...back('withdrawal')}>
            <TextArea name="reason" label={words.reason} rows={2} required />
            <FormActions>
              <Submit weight="danger">{words.withdraw}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
      )}
    </div>
  )
}

/** What a form begins with that changes these words. */
export function valuesOf({ titleAr, titleFr, textAr, textFr, districtIds, since, reviewOn }: BriefingLine) {
  return { titleAr, titleFr: titleFr ?? '', textAr, textFr: textFr ?? '', districtIds, since, reviewOn: reviewOn ?? '', closed: '' }
}
