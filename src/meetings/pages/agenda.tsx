import { Badge } from '../../platform/ui/badge.tsx'
import { Due } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { OpenCommitment } from '../open-commitments.ts'
import { meetingsWords } from '../words.ts'
import { useName } from './names.ts'

/** As many as are read at a glance; the rest is one tap away, so that what else the page has is not below forty lines. */
const atOnce = 8

/** What the meeting begins with: the promises that are not settled. */
export function Agenda({ commitments, today }: { commitments: readonly OpenCommitment[]; today: Day }) {
  const { page: words } = useWords(meetingsWords)
  const [first, rest] = [commitments.slice(0, atOnce), commitments.slice(atOnce)]
  return (
    <Section title={words.agenda} id="agenda">
      <p>{commitments.length > 0 ? words.agendaLead : words.agendaEmpty}</p>
      {first.length > 0 && <Lines commitments={first} today={today} />}
      {rest.length > 0 && (
        <Disclosure summary={words.agendaMore(rest.length)}>
          <Lines commitments={rest} today={today} />
        </Disclosure>
      )}
    </Section>
  )
}

function Lines({ commitments, today }: { commitments: readonly OpenCommitment[]; today: Day }) {
  const nameOf = useName()
  return (
    <RecordList
      entries={commitments.map((one) => ({
        path: `/desk/demands/${one.demandRef}`,
        title: <UserText>{one.text}</UserText>,
        summary: (
          <>
            <Ltr>{one.demandRef}</Ltr> · <UserText>{nameOf(one.officeAr, one.officeFr)}</UserText>
          </>
        ),
        meta: <Due day={one.dueOn} today={today} open={one.standing === 'running'} />,
        badge: <Standing standing={one.standing} />,
      }))}
    />
  )
}

function Standing({ standing }: { standing: OpenCommitment['standing'] }) {
  const { page: words } = useWords(meetingsWords)
  const tone = standing === 'contested' ? 'not' : standing === 'reported' ? 'waiting' : 'progress'
  return <Badge tone={tone}>{words[standing]}</Badge>
}
