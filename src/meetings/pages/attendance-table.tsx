import { Badge } from '../../platform/ui/badge.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Count, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { wasThere } from '../attendance.ts'
import type { AttendanceLine } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { useName } from './names.ts'

/** Organisations and head counts; `closed` also says who agreed to the minutes. */
export function AttendanceTable({ lines, closed }: { lines: readonly AttendanceLine[]; closed: boolean }) {
  const { page: words, attendance } = useWords(meetingsWords)
  const nameOf = useName()
  const counted = (n: number | null) => (n === null ? '—' : <Count n={n} />)
  return (
    <Section title={words.attendance} id="attendance">
      <DataTable
        caption={words.attendance}
        captionSpoken
        rows={lines}
        columns={[
          { header: words.organisation, cell: (line) => <UserText>{nameOf(line.nameAr, line.nameFr)}</UserText> },
          {
            header: words.state,
            cell: (line) => <Badge tone={wasThere(line) ? 'done' : 'neutral'}>{attendance[line.state]}</Badge>,
          },
          { header: words.women, align: 'end', cell: (line) => counted(line.women) },
          { header: words.men, align: 'end', cell: (line) => counted(line.men) },
          ...(closed
            ? [{ header: words.agreed, cell: (line: AttendanceLine) => (line.agreed ? <Badge tone="done">{words.yes}</Badge> : '—') }]
            : []),
        ]}
        foot={[words.total, '', counted(sum(lines, 'women')), counted(sum(lines, 'men')), ...(closed ? [''] : [])]}
      />
    </Section>
  )
}

/** Null when nobody counted. */
function sum(lines: readonly AttendanceLine[], who: 'women' | 'men'): number | null {
  const counts = lines.flatMap((line) => line[who] ?? [])
  return counts.length > 0 ? counts.reduce((total, count) => total + count) : null
}
