import type { Child } from 'hono/jsx'
import { Day } from '../../../platform/ui/day.tsx'
import { RecordList } from '../../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../../platform/ui/texts.tsx'
import { useName } from '../../../platform/ui/use-name.ts'
import { useWords } from '../../../platform/ui/view.ts'
import { Topics } from '../../pages/listed.tsx'
import type { SessionLine } from '../queries/list.ts'
import { sessionsWords } from '../words.ts'
import { StateBadge } from './state-badge.tsx'

interface SessionListProps<Line> {
  sessions: readonly Line[]
  /** All are of one school: then the topics tell them apart. */
  ofOne?: boolean
  /** What else is to be known of each. */
  more?: (session: Line) => Child
}

export function SessionList<Line extends SessionLine>({ sessions, ofOne = false, more }: SessionListProps<Line>) {
  const { list: words, page } = useWords(sessionsWords)
  const nameOf = useName()
  return (
    <RecordList
      entries={sessions.map((session) => ({
        path: `/desk/awareness/sessions/${session.ref}`,
        title: ofOne ? (
          <Topics topics={session.topicNames} />
        ) : (
          <UserText>{nameOf({ nameAr: session.schoolAr, nameFr: session.schoolFr })}</UserText>
        ),
        badge: <StateBadge state={session.state} />,
        summary: ofOne ? undefined : <Topics topics={session.topicNames} />,
        meta: (
          <>
            <Ltr>{session.ref}</Ltr> · {words.classes(session.classes ?? session.classesAsked)}
            {session.day && (
              <>
                {' · '}
                <Day day={session.day} style="full" /> {page.hours(session.starts!, session.ends!)}
              </>
            )}
            {more && (
              <>
                {' · '}
                {more(session)}
              </>
            )}
          </>
        ),
      }))}
    />
  )
}
