import { Badge } from '../../../platform/ui/badge.tsx'
import { Submit } from '../../../platform/ui/button.tsx'
import { Changes } from '../../../platform/ui/changes.tsx'
import { DayTime } from '../../../platform/ui/day.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { Form } from '../../../platform/ui/form.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { Select } from '../../../platform/ui/select.tsx'
import { Ltr, Paragraphs, Spoken } from '../../../platform/ui/texts.tsx'
import { Timeline, TimelineEntry } from '../../../platform/ui/timeline.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { useName } from '../../pages/names.ts'
import type { MeetingRecord } from '../../queries.ts'
import type { Pair } from '../compare.ts'
import type { VersionLine } from '../queries.ts'
import { minutesWords } from '../words.ts'
import { useTrail } from './minutes-page.tsx'

interface VersionsPageProps {
  meeting: MeetingRecord
  versions: readonly VersionLine[]
  from: number
  to: number
  pairs: readonly Pair[]
}

/** Two versions beside each other; on a telephone, and for who listens, one text with what was removed and added. */
export function VersionsPage({ meeting, versions, from, to, pairs }: VersionsPageProps) {
  const { versions: words, version, title, of } = useWords(minutesWords)
  const path = `/desk/meetings/${meeting.ref}/minutes`
  const options = versions.map((one) => ({ value: String(one.version), label: version(one.version) }))
  const different = pairs.some(({ before, after }) => before !== after)
  return (
    <DeskPage title={words.title} trail={[...useTrail(meeting), { path, label: title }]} aside={<Story versions={versions} />}>
      <PageHeading
        over={
          <>
            {of} <Ltr>{meeting.ref}</Ltr>
          </>
        }
        title={words.title}
        lead={words.lead}
      />
      <Form path={`${path}/versions`} method="get" label={words.compare} values={{ from: String(from), to: String(to) }}>
        <Select name="from" label={words.from} options={options} />
        <Select name="to" label={words.to} options={options} />
        <Submit>{words.compare}</Submit>
      </Form>
      {!different && <p class="quiet">{words.same}</p>}
      <div class="versions">
        <div class="versions-head" aria-hidden="true">
          <span>{version(from)}</span>
          <span>{version(to)}</span>
        </div>
        {pairs.map((pair) => (
          <PairOf pair={pair} />
        ))}
      </div>
    </DeskPage>
  )
}

function PairOf({ pair: { number, before, after } }: { pair: Pair }) {
  const { versions: words, passage, changes } = useWords(minutesWords)
  const same = before === after
  return (
    <section class={same ? 'version-pair version-same' : 'version-pair'} aria-label={passage(number)}>
      <p class="version-number">
        {passage(number)} {before === null && <Badge tone="done">{words.addedPassage}</Badge>}
        {after === null && <Badge tone="not">{words.removedPassage}</Badge>}
        {same && <Spoken>{words.unchanged}</Spoken>}
      </p>
      <div class="version-before">{before !== null && <Paragraphs text={before} />}</div>
      <div class="version-after">
        {same ? <Paragraphs text={after ?? ''} /> : <Changes before={before ?? ''} after={after ?? ''} words={changes} />}
      </div>
    </section>
  )
}

function Story({ versions }: { versions: readonly VersionLine[] }) {
  const { versions: words, version, passage } = useWords(minutesWords)
  const nameOf = useName()
  const made = (one: VersionLine) => {
    if (one.associationAr) return words.after(nameOf(one.associationAr, one.associationFr))
    if (one.passage !== null) return words.corrected(passage(one.passage))
    if (one.reason !== null) return words.reopened
    return one.version === 1 ? words.first : words.rewritten
  }
  return (
    <Timeline label={words.title}>
      {versions.map((one) => (
        <TimelineEntry state="done" what={version(one.version)} when={<DayTime instant={one.madeAt} />}>
          {made(one)}
          {one.reason && <Paragraphs text={one.reason} />}
        </TimelineEntry>
      ))}
    </Timeline>
  )
}
