import { Day, Due } from '../../platform/ui/day.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { pathOf } from '../debt.ts'
import type { BriefLine } from '../queries/handover.ts'
import { deskWords } from '../words.ts'

/** Each debt with what was promised, the last word on it, and why it was contested. */
export function BriefLines({ lines, today }: { lines: readonly BriefLine[]; today: CalendarDay }) {
  return (
    <RecordList
      entries={lines.map((line) => ({
        path: pathOf(line),
        title: <UserText>{shortened(line.promise ?? line.title)}</UserText>,
        summary: <Why line={line} today={today} />,
        meta: <Meta line={line} />,
      }))}
    />
  )
}

function Why({ line, today }: { line: BriefLine; today: CalendarDay }) {
  const { inbox, handover: words } = useWords(deskWords)
  const late = line.dueOn !== null && line.dueOn < today
  return (
    <>
      {inbox.kinds[line.kind]}
      {line.dueOn && (
        <>
          {' · '}
          <Due day={line.dueOn} today={today} />
        </>
      )}
      {line.contestReason && line.kind === 'answer' && (
        <span class="brief-why">
          {words.contested} <UserText>{line.contestReason}</UserText>
        </span>
      )}
      {line.lastWord && line.lastWordOn ? (
        <span class="brief-why">
          {words.lastWord} (<Day day={line.lastWordOn} style="short" />
          ): <UserText>{line.lastWord}</UserText>
        </span>
      ) : (
        late && line.kind === 'keep' && <span class="brief-why">{words.noWord}</span>
      )}
    </>
  )
}

function Meta({ line }: { line: BriefLine }) {
  const { handover: words } = useWords(deskWords)
  return (
    <>
      <Ltr>{line.ref}</Ltr>
      {(line.association ?? line.school) && (
        <>
          {' · '}
          <UserText>{line.association ?? line.school}</UserText>
        </>
      )}
      {line.indicator && (
        <span class="no-print">
          {' · '}
          {words.indicator} <UserText>{line.indicator}</UserText>
        </span>
      )}
    </>
  )
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 160 ? line : `${line.slice(0, line.lastIndexOf(' ', 160))}…`
}
