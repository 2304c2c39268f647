import { MoreLink } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { Day } from '../../../platform/ui/day.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { Facts } from '../../../platform/ui/facts.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { Ltr, UserText } from '../../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import { nameIn } from '../../../platform/words/names.ts'
import { schoolsWords } from '../../../schools/words.ts'
import { GuidanceLinks } from '../../pages/guidance-links.tsx'
import { Topics } from '../../pages/listed.tsx'
import { MaterialTitle } from '../../pages/material-title.tsx'
import { guidanceOf } from '../../topic.ts'
import { awarenessWords } from '../../words.ts'
import type { PartneredSession } from '../queries/partnered.ts'
import { sessionsWords } from '../words.ts'
import { StateBadge } from './state-badge.tsx'

export function PartneredPage({ sessions, next }: { sessions: readonly PartneredSession[]; next: string | null }) {
  const { partnered: words, list } = useWords(sessionsWords)
  const href = useHref()
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {sessions.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <div class="stack">
          {sessions.map((session) => (
            <SessionCard session={session} />
          ))}
          {next && <MoreLink path={next}>{list.more}</MoreLink>}
          <p class="quiet">
            <a href={href('/desk/awareness/partnered.json')}>{list.json}</a>
          </p>
        </div>
      )}
    </DeskPage>
  )
}

function SessionCard({ session }: { session: PartneredSession }) {
  const { partnered: words, page, list, hold } = useWords(sessionsWords)
  const { formats } = useWords(awarenessWords)
  const { levels } = useWords(schoolsWords)
  const { language } = useView()
  const { ref, state, day, starts, ends, postponedFrom, materials, topicNames } = session
  const school = nameIn(language, session.schoolAr, session.schoolFr)
  const guidance = guidanceOf(topicNames)
  const undecided = state === 'requested' || state === 'offered' || state === 'chosen'
  return (
    <Card level={2} over={<Ltr>{ref}</Ltr>} title={<Topics topics={topicNames} />} badge={<StateBadge state={state} />}>
      <Facts
        facts={[
          {
            term: page.when,
            value: day && (
              <>
                <Day day={day} style="full" /> {page.hours(starts!, ends!)}
              </>
            ),
          },
          { term: page.postponedFrom, value: postponedFrom && <Day day={postponedFrom} /> },
          { term: page.school, value: school ? <UserText>{school}</UserText> : undecided && words.schoolLater },
          {
            term: words.district,
            value: session.districtAr && <UserText>{nameIn(language, session.districtAr, session.districtFr)}</UserText>,
          },
          { term: page.level, value: levels[session.level] },
          { term: page.format, value: formats[session.format] },
          { term: state === 'held' ? page.audience : hold.classes, value: list.classes(session.classes) },
          {
            term: page.materials,
            value: materials.length > 0 && (
              <ul>
                {materials.map((material) => (
                  <li>
                    <MaterialTitle {...material} />
                  </li>
                ))}
              </ul>
            ),
          },
          { term: page.guidance, value: guidance.length > 0 && <GuidanceLinks kinds={guidance} /> },
        ]}
      />
    </Card>
  )
}
