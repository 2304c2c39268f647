import type { Returned } from '../../platform/http/submit.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { Day, DayTime } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { Colon, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { enumerate } from '../../platform/words/punctuation.ts'
import { blocks } from '../check-text.ts'
import type { WaitingRelease } from '../queries/releases.ts'
import { publicRecordWords } from '../words.ts'

/** The reason of a refusal that must be written again. */
export interface ReturnedReason extends Returned {
  id: string
}

interface ReleaseCardProps {
  release: WaitingRelease
  signer: string | null
  returned: ReturnedReason | undefined
}

/** One waiting text with what a signer must know of it. */
export function ReleaseCard({ release, signer, returned }: ReleaseCardProps) {
  const { releases: words, entries } = useWords(publicRecordWords)
  const blocked = release.findings.some(blocks)
  return (
    <article class="card" id={`release-${release.id}`}>
      <div class="card-over">
        <span>
          {words.kinds[release.subjectKind]}
          {release.entryKind && <> · {entries[release.entryKind]}</>}
        </span>
        {blocked && <Badge tone="not">{words.blocked}</Badge>}
      </div>
      <h2 class="card-title">
        <UserText>{release.title}</UserText>
      </h2>
      <div class="card-body stack">
        {release.subjectKind === 'handout' && <ButtonLink path={`/desk/handouts/${release.subjectId}`}>{words.openHandout}</ButtonLink>}
        <Texts release={release} />
        <Findings release={release} />
        <Beside release={release} />
        {signer && <Decide release={release} signer={signer} blocked={blocked} returned={returned} />}
      </div>
    </article>
  )
}

function Texts({ release: { texts } }: { release: WaitingRelease }) {
  const { fields } = useWords(publicRecordWords).releases
  const labels: Readonly<Record<string, string>> = fields
  return (
    <>
      {Object.entries(texts).map(([field, text]) => (
        <Quote text={text} by={labels[field.split(':')[0]!]} />
      ))}
    </>
  )
}

function Findings({ release: { findings } }: { release: WaitingRelease }) {
  const { releases: words } = useWords(publicRecordWords)
  if (findings.length === 0) return null
  return (
    <Callout tone="warning" title={words.findings}>
      <ul>
        {findings.map((finding) => (
          <li>
            {words.finding[finding.kind]}
            <Colon />
            <UserText>{finding.found}</UserText>
          </li>
        ))}
      </ul>
    </Callout>
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

function Decide({ release, signer, blocked, returned }: ReleaseCardProps & { signer: string; blocked: boolean }) {
  const { releases: words } = useWords(publicRecordWords)
  const path = `/desk/releases/${release.id}`
  return (
    <>
      {release.signers.includes(signer) ? (
        <p class="quiet">{words.youSigned}</p>
      ) : (
        !blocked && (
          <PostButton path={`${path}/signature`} weight="primary" icon="check">
            {words.sign}
          </PostButton>
        )
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
