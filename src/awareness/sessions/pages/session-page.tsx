import { ButtonLink } from '../../../platform/ui/button.tsx'
import { Day } from '../../../platform/ui/day.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { Facts } from '../../../platform/ui/facts.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { Callout } from '../../../platform/ui/notice.tsx'
import { Ltr, UserText } from '../../../platform/ui/texts.tsx'
import { useName } from '../../../platform/ui/use-name.ts'
import { useHref, useWords } from '../../../platform/ui/view.ts'
import { schoolsWords } from '../../../schools/words.ts'
import { GuidanceLinks } from '../../pages/guidance-links.tsx'
import { Topics } from '../../pages/listed.tsx'
import { MaterialTitle } from '../../pages/material-title.tsx'
import { guidanceOf, type NamedTopic } from '../../topic.ts'
import { awarenessWords } from '../../words.ts'
import type { AskingSchool } from '../queries/around.ts'
import type { NamedPart } from '../queries/list.ts'
import { sessionsWords } from '../words.ts'
import { type ActsProps, SessionActs } from './session-acts.tsx'
import { StateBadge } from './state-badge.tsx'

export interface SessionPageProps extends ActsProps {
  school: AskingSchool
  names: readonly NamedPart[]
  topics: readonly NamedTopic[]
  /** What the school says of its hours, while nobody has decided it. */
  waitingHours: string | null
  /** Whether the reader is of the school: it has its own way back. */
  ofSchool: boolean
}

export function SessionPage({ school, names, topics, waitingHours, ...acts }: SessionPageProps) {
  const { overview, page: words, school: own } = useWords(sessionsWords)
  const nameOf = useName()
  const href = useHref()
  const { session, ofSchool, mayRun } = acts
  const back = ofSchool ? { path: '/desk/school', label: own.title } : { path: '/desk/awareness', label: overview.title }
  const path = `/desk/awareness/sessions/${session.ref}`
  const open = 'code' in session
  const actions = open && (
    <>
      {(mayRun || ofSchool) && <ButtonLink path={`${path}/code`}>{words.code}</ButtonLink>}
      <ButtonLink path={`${path}/results`}>{words.results}</ButtonLink>
    </>
  )
  return (
    <DeskPage title={session.ref} trail={[back]}>
      <PageHeading
        over={<Ltr>{session.ref}</Ltr>}
        title={<UserText>{nameOf(school)}</UserText>}
        badges={<StateBadge state={session.state} />}
        actions={actions}
      />
      <SessionFacts session={session} names={names} topics={topics} />
      {waitingHours && (
        <Callout tone="warning">
          <p>{words.waitingHours}</p>
          <p>
            <a href={href(`/desk/schools/hours/proposals#${waitingHours}`)}>{words.decideHours}</a>
          </p>
        </Callout>
      )}
      <SessionActs {...acts} />
    </DeskPage>
  )
}

function SessionFacts({ session, names, topics }: Pick<SessionPageProps, 'session' | 'names' | 'topics'>) {
  const { page: words, list } = useWords(sessionsWords)
  const { formats } = useWords(awarenessWords)
  const { levels } = useWords(schoolsWords)
  const nameOf = useName()
  const guidance = guidanceOf(topics)
  const of = (...parts: NamedPart['part'][]) => {
    const some = names.filter(({ part }) => parts.includes(part))
    return some.length === 0
      ? null
      : some.map((one, nth) => (
          <>
            {nth > 0 && ' · '}
            <MaterialTitle title={nameOf(one)} link={one.link} />
          </>
        ))
  }
  return (
    <Facts
      facts={[
        {
          term: words.when,
          value:
            'day' in session ? (
              <>
                <Day day={session.day} style="full" /> {words.hours(session.starts, session.ends)}
              </>
            ) : null,
        },
        { term: words.reason, value: 'reason' in session ? <UserText>{session.reason}</UserText> : null },
        { term: words.postponedFrom, value: 'postponedFrom' in session ? <Day day={session.postponedFrom} /> : null },
        {
          term: words.audience,
          value: 'girls' in session ? `${list.classes(session.classes)} · ${list.pupils(session.girls, session.boys)}` : null,
        },
        { term: words.topics, value: <Topics topics={topics} /> },
        { term: words.format, value: formats[session.format] },
        { term: words.level, value: levels[session.level] },
        { term: words.asked, value: words.askedText(session.classesAsked, session.minutes) },
        {
          term: words.between,
          value: (
            <>
              <Day day={session.firstDay} /> – <Day day={session.lastDay} />
            </>
          ),
        },
        { term: words.askedOn, value: <Day day={session.askedOn} /> },
        { term: words.speakers, value: of('office') },
        { term: words.partners, value: of('partner', 'association') },
        { term: words.materials, value: of('material') },
        { term: words.guidance, value: guidance.length > 0 && <GuidanceLinks kinds={guidance} /> },
      ]}
    />
  )
}
