import { Badge } from '../../platform/ui/badge.tsx'
import { Card } from '../../platform/ui/card.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { AskedEvent } from '../queries/events.ts'
import { trustWords } from '../words.ts'

/** Where an association or a school may say how it was. */
export function InvitationsPage({ events }: { events: readonly AskedEvent[] }) {
  const { invitees: words, questionnaires } = useWords(trustWords)
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {events.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      <div class="stack">
        {events.map(({ waveRef, questionnaire, eventId, eventRef, day, answered }) => (
          <Card
            title={questionnaires[questionnaire]}
            level={2}
            over={
              <>
                <Ltr>{eventRef ?? waveRef}</Ltr>
                {day && (
                  <>
                    {' '}
                    · <Day day={day} />
                  </>
                )}
              </>
            }
            badge={answered ? <Badge tone="done">{words.answered}</Badge> : undefined}
          >
            {!answered && <PostButton path={`/desk/trust/${waveRef}/invitations/${eventId}`}>{words.answer}</PostButton>}
          </Card>
        ))}
      </div>
    </DeskPage>
  )
}
