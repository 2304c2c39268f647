import { verdicts } from '../../demands/commitment.ts'
import { demandsWords } from '../../demands/words.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes, Radios } from '../../platform/ui/choices.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { receptionWords } from '../words.ts'
import type { FollowPageProps } from './follow-page.tsx'

type Props = FollowPageProps & { demand: FollowPageProps['demands'][number] }

/** When it is the turn of those who asked, whoever holds the link says what became of it, or takes the answer, or asks again. */
export function WordForm({ path, demand, returned }: Props) {
  const { follow } = useWords(receptionWords)
  const href = useHref()
  const { fields, hints, outcomes } = useWords(demandsWords)
  const mine = returned?.form === `word-${demand.ref}` ? returned : undefined
  const form = { values: mine?.values, errors: mine?.errors, prefix: `word-${demand.ref}`, label: `${follow.word} ${demand.ref}` }
  const mayContest = demand.contestedOn === null
  const reason = <TextArea name="reason" label={fields.reason} hint={hints.reason} limit={1000} rows={3} />
  if (demand.state === 'reported') {
    return (
      <>
        <h3>{follow.word}</h3>
        <p>
          {follow.wordText} <a href={href(`${path}/${demand.ref}/word`)}>{follow.oneClick}</a>
        </p>
        <Form path={`${path}/${demand.ref}/verdict`} {...form}>
          <Radios
            name="verdict"
            label={fields.verdict}
            options={verdicts.map((value) => ({ value, label: outcomes[value] }))}
            required
            inline
          />
          {reason}
          {mayContest && (
            <Checkboxes name="contest" label={fields.contest} hint={hints.contest} options={[{ value: 'yes', label: fields.contestYes }]} />
          )}
          <FormActions>
            <Submit>{follow.word}</Submit>
          </FormActions>
        </Form>
      </>
    )
  }
  if (demand.state !== 'answered') return null
  return (
    <>
      <h3>{follow.word}</h3>
      <p>{follow.wordText}</p>
      <PostButton path={`${path}/${demand.ref}/acceptance`} weight="primary">
        {follow.accept}
      </PostButton>
      {mayContest && (
        <Disclosure summary={follow.contest} open={mine !== undefined}>
          <Form path={`${path}/${demand.ref}/contest`} {...form}>
            {reason}
            <FormActions>
              <Submit>{follow.contest}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
      )}
    </>
  )
}
