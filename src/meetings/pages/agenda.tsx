import { Badge } from '../../platform/ui/badge.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Due } from '../../platform/ui/day.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { OpenCommitment } from '../open-commitments.ts'
import { meetingsWords } from '../words.ts'
import { useName } from './names.ts'

/** What the meeting begins with: the promises that are not settled. */
export function Agenda({ commitments, today }: { commitments: readonly OpenCommitment[]; today: Day }) {
  const { page: words } = useWords(meetingsWords)
  const href = useHref()
  const nameOf = useName()
  return (
    <Section title={words.agenda} id="agenda">
      <p>{commitments.length > 0 ? words.agendaLead : words.agendaEmpty}</p>
      {commitments.length > 0 && (
        <DataTable
          caption={words.agenda}
          captionSpoken
          rows={commitments}
          columns={[
            { header: words.commitment, cell: (one) => <UserText>{one.text}</UserText> },
            {
              header: words.demand,
              cell: (one) => (
                <a href={href(`/desk/demands/${one.demandRef}`)}>
                  <Ltr>{one.demandRef}</Ltr>
                </a>
              ),
            },
            { header: words.owner, cell: (one) => <UserText>{nameOf(one.officeAr, one.officeFr)}</UserText> },
            { header: words.due, cell: (one) => <Due day={one.dueOn} today={today} open={one.standing === 'running'} /> },
            { header: words.standing, cell: (one) => <Standing standing={one.standing} /> },
          ]}
        />
      )}
    </Section>
  )
}

function Standing({ standing }: { standing: OpenCommitment['standing'] }) {
  const { page: words } = useWords(meetingsWords)
  const tone = standing === 'contested' ? 'not' : standing === 'reported' ? 'waiting' : 'progress'
  return <Badge tone={tone}>{words[standing]}</Badge>
}
