import type { Returned } from '../../platform/http/submit.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { Day, DayTime } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { enumerate } from '../../platform/words/punctuation.ts'
import { useBriefingFacts } from '../briefings/facts.tsx'
import type { Checked } from '../leaks/findings.ts'
import { mustGo } from '../leaks/leak.ts'
import { leakWords } from '../leaks/words.ts'
import type { WaitingRelease } from '../queries/releases.ts'
import { publicRecordWords } from '../words.ts'
import { FindingList } from './finding-list.tsx'

/** The reason of a refusal that must be written again. */
export interface ReturnedReason extends Returned {
  id: string
}

interface ReleaseCardProps {
  release: Checked<WaitingRelease>
  signer: string | null
  returned: ReturnedReason | undefined
  /** A dealing with one of its findings that came back. */
  dealing?: Returned | undefined
}

/** One waiting text with what a signer must know of it. */
export function ReleaseCard({ release, signer, returned, dealing }: ReleaseCardProps) {
  const { releases: words, entries } = useWords(publicRecordWords)
  return (
    <article class="card" id={`release-${release.id}`}>
      <div class="card-over">
        <span>
          {words.kinds[release.subjectKind]}
          {release.entryKind && <> · {entries[release.entryKind]}</>}
        </span>
        {release.open.some(mustGo) && <Badge tone="not">{words.blocked}</Badge>}
      </div>
      <h2 class="card-title">
        <UserText>{release.title}</UserText>
      </h2>
      <div class="card-body stack">
        {release.subjectKind === 'handout' && <ButtonLink path={`/desk/handouts/${release.subjectId}`}>{words.openHandout}</ButtonLink>}
        <Texts release={release} />
        <FindingList release={release} mayDeal={signer !== null} returned={dealing} />
        {release.briefing && <BesideBriefing briefing={release.briefing} />}
        <Beside release={release} />
        {signer && <Decide release={release} signer={signer} returned={returned} />}
      </div>
    </article>
  )
}

function Texts({ release: { texts } }: { release: WaitingRelease }) {
  const { fields } = useWords(publicRecordWords).releases
  const labels: Readonly<Record<string, string>> = fields
  const order = Object.keys(fields)
  const place = (field: string) => order.indexOf(field.split(':')[0]!)
  return (
    <>
      {Object.entries(texts)
        .sort(([one], [other]) => place(one) - place(other))
        .map(([field, text]) => (
          <Quote text={text} by={labels[field.split(':')[0]!]} />
        ))}
    </>
  )
}

/** The facts that will stand beside the text, and who asked and signed. */
function Beside({ release }: { release: WaitingRelease }) {
  const { language } = useView()
  const { releases: words, page, meetings } = useWords(publicRecordWords)
  const typed = (value: string | null | undefined) => (value ? <UserText>{value}</UserText> : null)
  const names = (all: readonly string[] | null) => typed(all && enumerate(language, all))
  return (
    <Facts
      facts={[
        { term: page.by, value: typed(release.demandAskedBy) },
        { term: page.place, value: typed(release.demandDistrict) },
        { term: page.partner, value: typed(release.demandPartner) },
        { term: meetings.when, value: release.meetingDay && <Day day={release.meetingDay} /> },
        { term: meetings.chair, value: typed(release.meetingChair) },
        { term: meetings.associations, value: names(release.meetingAssociations) },
        { term: meetings.topics, value: names(release.meetingTopics) },
        {
          term: words.asked,
          value: (
            <>
              {release.askerName ? (
                <UserText>{release.askerName}</UserText>
              ) : release.subjectKind === 'presence' ? (
                words.byClock
              ) : (
                words.byLink
              )}{' '}
              · <DayTime instant={release.askedAt} />
            </>
          ),
        },
        { term: words.signed, value: names(release.signerNames) ?? words.nobody },
      ]}
    />
  )
}

function BesideBriefing({ briefing }: { briefing: NonNullable<WaitingRelease['briefing']> }) {
  return <Facts facts={useBriefingFacts(briefing)} />
}

function Decide({ release, signer, returned }: ReleaseCardProps & { signer: string }) {
  const { releases: words } = useWords(publicRecordWords)
  const leaks = useWords(leakWords)
  const path = `/desk/releases/${release.id}`
  return (
    <>
      {release.signers.includes(signer) ? (
        <p class="quiet">{words.youSigned}</p>
      ) : release.open.length > 0 ? (
        <p class="quiet">{leaks.open}</p>
      ) : (
        <PostButton path={`${path}/signature`} weight="primary" icon="check">
          {words.sign}
        </PostButton>
      )}
      <Disclosure summary={words.refuse} open={Boolean(returned)}>
        <Form
          path={`${path}/refusal`}
          prefix={`refuse-${release.id}`}
          label={words.refuse}
          values={returned?.values}
          errors={returned?.errors}
        >
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={2} required />
          <FormActions>
            <Submit weight="danger">{words.refuse}</Submit>
          </FormActions>
        </Form>
      </Disclosure>
    </>
  )
}
