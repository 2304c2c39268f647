import { Due } from '../../platform/ui/day.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { DemandBadge } from '../../public-record/story.tsx'
import { owedOn } from '../late.ts'
import type { DemandLine } from '../queries/lines.ts'
import { demandsWords } from '../words.ts'

/** Demands one under the other, each with what is owed and until when. */
export function DemandLines({ lines, today }: { lines: readonly DemandLine[]; today: Day }) {
  return (
    <RecordList
      entries={lines.map((line) => ({
        path: `/desk/demands/${line.ref}`,
        title: <UserText>{shortened(line.text)}</UserText>,
        summary: <Owed line={line} today={today} />,
        meta: <Meta line={line} />,
        badge: <DemandBadge demand={standingOf(line)} today={today} />,
      }))}
    />
  )
}

/** On the desk a received demand is late when it should have been examined; in public, when it should have been answered. */
export function standingOf(line: DemandLine): DemandLine {
  return { ...line, answerDueOn: owedOn(line) ?? line.answerDueOn }
}

function Owed({ line, today }: { line: DemandLine; today: Day }) {
  const { owed } = useWords(demandsWords).desk
  const due = owedOn(line)
  if (!due) return null
  return (
    <>
      {owed[line.state]} · <Due day={due} today={today} />
    </>
  )
}

function Meta({ line }: { line: DemandLine }) {
  const { language } = useView()
  const { fields } = useWords(demandsWords)
  const office = nameIn(language, line.officeAr, line.officeFr)
  return (
    <>
      <Ltr>{line.ref}</Ltr> · <UserText>{line.association ?? line.school ?? fields.person}</UserText>
      {office && (
        <>
          {' · '}
          <UserText>{office}</UserText>
        </>
      )}
    </>
  )
}

/** A list shows the beginning, cut between words. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 140 ? line : `${line.slice(0, line.lastIndexOf(' ', 140))}…`
}
