import { Badge } from '../../platform/ui/badge.tsx'
import { Card, CardGrid } from '../../platform/ui/card.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Day, Due } from '../../platform/ui/day.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import type { Owed } from '../deadlines.ts'
import type { Preparation } from '../queries/preparation.ts'
import type { MeetingRecord } from '../queries.ts'
import { meetingsWords } from '../words.ts'

/** The papers of a meeting, each on its own page. */
export function Papers({ meeting, preparation, readsAll }: { meeting: MeetingRecord; preparation: Preparation; readsAll: boolean }) {
  const { preparation: words } = useWords(meetingsWords)
  const path = `/desk/meetings/${meeting.ref}`
  const { invited, accepted, requested, items, itemMinutes, handouts } = preparation
  return (
    <Section title={words.title} id="preparation">
      <CardGrid>
        <Card path={readsAll ? `${path}/invitations` : '/desk/invitations'} title={words.invitations}>
          {readsAll && (
            <>
              {words.invited(invited)} · {words.accepted(accepted)}{' '}
              {requested > 0 && <Badge tone="waiting">{words.requested(requested)}</Badge>}
            </>
          )}
        </Card>
        <Card path={`${path}/agenda`} title={words.agenda}>
          {words.items(items)} · {words.minutes(itemMinutes)}
        </Card>
        <Card path={`${path}/handouts`} title={words.handouts}>
          {words.files(handouts)}
        </Card>
      </CardGrid>
    </Section>
  )
}

/** The five days of a meeting; what is late is said as late. */
export function Deadlines({ owed, today }: { owed: readonly Owed[]; today: CalendarDay }) {
  const { deadlines: words } = useWords(meetingsWords)
  if (owed.length === 0) return null
  return (
    <Section title={words.title} id="deadlines">
      <DataTable
        caption={words.title}
        captionSpoken
        rows={owed}
        columns={[
          { header: words.what, cell: ({ kind }) => words.kinds[kind] },
          { header: words.due, cell: ({ dueOn, doneOn }) => <Due day={dueOn} today={today} open={doneOn === null} /> },
          {
            header: words.done,
            cell: ({ doneOn, late }) =>
              doneOn ? (
                <>
                  <Day day={doneOn} /> {late && <Badge tone="late">{words.wasLate}</Badge>}
                </>
              ) : (
                '—'
              ),
          },
        ]}
      />
    </Section>
  )
}
