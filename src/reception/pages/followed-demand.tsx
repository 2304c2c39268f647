import { SurveyOffer } from '../../demands/survey-offer.tsx'
import { Submit } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { DemandBadge, DemandStory } from '../../public-record/story.tsx'
import { receptionWords } from '../words.ts'
import type { FollowPageProps } from './follow-page.tsx'
import { WordForm } from './word-form.tsx'

type Props = FollowPageProps & { demand: FollowPageProps['demands'][number] }

/** One demand of this person, with all that may be done to it. */
export function FollowedDemand(props: Props) {
  const { demand, remarks, today } = props
  const { follow } = useWords(receptionWords)
  const href = useHref()
  const text = demand.publicText ?? demand.original
  // Until it is examined the next step is the examination, which has a day of its own.
  const shown = demand.state === 'received' ? { ...demand, answerDueOn: demand.qualifyDueOn } : demand
  const own = remarks.filter(({ demandId }) => demandId === demand.id)
  return (
    <Section id={demand.ref} title={<Ltr>{demand.ref}</Ltr>} action={<DemandBadge demand={demand} today={today} />}>
      <div class="stack">
        {text && <Quote text={text} />}
        {demand.isPublic ? (
          <p>
            <a href={href(`/demands/${demand.ref}`)}>{follow.publicPage}</a>
          </p>
        ) : (
          <p class="quiet">{follow.notPublic}</p>
        )}
        {demand.into.length > 0 && (
          <Callout>
            <p>
              {follow.continues}{' '}
              {demand.into.map((ref) => (
                <>
                  <a href={href(`/demands/${ref}`)}>
                    <Ltr>{ref}</Ltr>
                  </a>{' '}
                </>
              ))}
            </p>
          </Callout>
        )}
        {demand.inadmissibleReason && (
          <>
            <h3>{follow.inadmissible}</h3>
            <Quote voice="answered" text={demand.inadmissibleReason} />
          </>
        )}
        <Photos {...props} />
        <h3>{follow.story}</h3>
        <DemandStory
          demand={{ ...shown, askedBy: demand.association ?? demand.school }}
          entries={demand.story}
          today={today}
          prefix={demand.ref}
          asker={demand.school}
        />
        {own.length > 0 && <h3>{follow.remarks}</h3>}
        {own.map(({ day, text }) => (
          <Quote text={text} by={<Day day={day} />} />
        ))}
        {!demand.leftOn && <WordForm {...props} />}
        {!demand.leftOn && demand.state === 'closed' && !demand.surveyed && <SurveyOffer path={`${props.path}/${demand.ref}/survey`} />}
        {demand.leftOn ? <p class="quiet">{follow.withdrawn}</p> : demand.original !== null && <Acts {...props} />}
      </div>
    </Section>
  )
}

function Photos({ path, demand: { photos } }: Props) {
  const words = useWords(receptionWords)
  const href = useHref()
  if (photos.length === 0) return null
  return (
    <>
      <h3>{words.follow.photos}</h3>
      <div class="photos">
        {photos.map((id, index) => (
          <img src={href(`${path}/photos/${id}`)} alt={words.photo(index + 1)} loading="lazy" />
        ))}
      </div>
    </>
  )
}

function Acts({ path, demand, returned }: Props) {
  const { follow } = useWords(receptionWords)
  const mine = returned?.form === `remark-${demand.ref}` ? returned : undefined
  return (
    <>
      <Disclosure summary={follow.remark} open={mine !== undefined}>
        <Form
          path={`${path}/${demand.ref}/remarks`}
          values={mine?.values}
          errors={mine?.errors}
          prefix={`remark-${demand.ref}`}
          label={`${follow.remark} ${demand.ref}`}
        >
          <TextArea name="text" label={follow.remark} hint={follow.remarkHint} rows={3} limit={1000} required />
          <FormActions>
            <Submit>{follow.addRemark}</Submit>
          </FormActions>
        </Form>
      </Disclosure>
      <Disclosure summary={follow.withdraw}>
        <p>{follow.withdrawText}</p>
        <PostButton path={`${path}/${demand.ref}/withdrawal`} weight="danger">
          {follow.withdraw}
        </PostButton>
      </Disclosure>
    </>
  )
}
