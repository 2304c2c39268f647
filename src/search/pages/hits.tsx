import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { excerptOf } from '../marks.ts'
import { type Audience, type Hit, pathOf } from '../searchable.ts'
import { searchWords } from '../words.ts'
import { categoryIn, placeIn } from './labels.ts'
import { Marked } from './marked.tsx'

const tones: Record<string, Tone> = {
  waiting: 'waiting',
  to_judge: 'waiting',
  promised: 'progress',
  closed: 'done',
  published: 'done',
  suspended: 'not',
}
const longestTitle = 180

interface HitsProps {
  hits: readonly Hit[]
  stems: ReadonlySet<string>
  audience: Audience
}

export function Hits({ hits, stems, audience }: HitsProps) {
  const { states } = useWords(searchWords)
  return (
    <RecordList
      entries={hits.map((hit) => ({
        path: pathOf(hit, audience),
        title: <Marked text={shortened(hit.title, stems)} stems={stems} />,
        summary: <Summary text={hit.body} stems={stems} />,
        meta: <Meta hit={hit} />,
        badge: <Badge tone={tones[hit.state] ?? 'neutral'}>{states[hit.state] ?? hit.state}</Badge>,
      }))}
    />
  )
}

/** A title shows what it is about; only one that is very long is cut to where the words were met. */
function shortened(title: string, stems: ReadonlySet<string>): string {
  if (title.length <= longestTitle) return title
  return excerptOf(title, stems, longestTitle) ?? `${title.slice(0, longestTitle).replace(/\s\S*$/, '')}…`
}

function Summary({ text, stems }: { text: string; stems: ReadonlySet<string> }) {
  const excerpt = excerptOf(text, stems)
  return excerpt && <Marked text={excerpt} stems={stems} />
}

function Meta({ hit }: { hit: Hit }) {
  const { language } = useView()
  const { kinds } = useWords(searchWords)
  const parts = [
    kinds[hit.kind],
    hit.ref && <Ltr>{hit.ref}</Ltr>,
    ...[placeIn(language, hit), categoryIn(language, hit)].map((name) => name && <UserText>{name}</UserText>),
    hit.day && <Day day={hit.day} />,
  ].filter(Boolean)
  return (
    <>
      {parts.map((part, at) => (
        <>
          {at > 0 && ' · '}
          {part}
        </>
      ))}
    </>
  )
}
