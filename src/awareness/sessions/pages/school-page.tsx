import type { Returned } from '../../../platform/http/submit.ts'
import { ButtonLink, Submit } from '../../../platform/ui/button.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { Day } from '../../../platform/ui/day.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { RecordList } from '../../../platform/ui/record-list.tsx'
import { TextInput } from '../../../platform/ui/text-input.tsx'
import { Ltr, UserText } from '../../../platform/ui/texts.tsx'
import { useName } from '../../../platform/ui/use-name.ts'
import { useHref, useWords } from '../../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../../platform/words/dates.ts'
import { DemandBadge } from '../../../public-record/story.tsx'
import type { TeachingDay } from '../../../schools/teaching-hours.ts'
import { schoolsWords } from '../../../schools/words.ts'
import { nearMetres } from '../near.ts'
import type { Named, SessionLine } from '../queries/list.ts'
import type { AskedDemand, PublishedDemand } from '../queries/school.ts'
import { sessionsWords } from '../words.ts'
import { SessionList } from './session-list.tsx'

interface SchoolPageProps {
  school: Named
  sessions: readonly SessionLine[]
  week: readonly TeachingDay[]
  /** In its own name. */
  asked: readonly AskedDemand[]
  demands: readonly PublishedDemand[]
  today: CalendarDay
  /** Null where no school year is declared today. */
  schoolYear: string | null
  classes: number | null
  returned?: Returned | undefined
}

/** All that a school contact has here: its sessions, its hours, and what was asked around it. */
export function SchoolPage({ school, sessions, week, asked, demands, today, ...enrolment }: SchoolPageProps) {
  const { school: words } = useWords(sessionsWords)
  const { proposals } = useWords(schoolsWords)
  const nameOf = useName()
  const ask = (
    <ButtonLink path="/desk/awareness/sessions/new" weight="primary" icon="plus">
      {words.ask}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.title}>
      <PageHeading over={words.title} title={<UserText>{nameOf(school)}</UserText>} actions={ask} />
      <Section title={words.sessions}>
        {sessions.length === 0 ? <EmptyState title={words.noSessions} /> : <SessionList sessions={sessions} ofOne />}
      </Section>
      <Asked asked={asked} today={today} />
      <Classes {...enrolment} />
      <Section title={words.hours} action={<ButtonLink path="/desk/school/hours">{proposals.propose}</ButtonLink>}>
        <div class="stack">
          <p class="quiet">{words.hoursText}</p>
          <Week week={week} />
        </div>
      </Section>
      <Demands demands={demands} />
    </DeskPage>
  )
}

/** For a school that nobody has linked to the account yet. */
export function NoSchoolPage() {
  const { school: words } = useWords(sessionsWords)
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} />
      <EmptyState title={words.none}>{words.noneText}</EmptyState>
    </DeskPage>
  )
}

function Classes({ schoolYear, classes, returned }: Pick<SchoolPageProps, 'schoolYear' | 'classes' | 'returned'>) {
  const { school: words } = useWords(sessionsWords)
  if (!schoolYear) return null
  const values = returned?.values ?? (classes === null ? {} : { classes: String(classes) })
  return (
    <Section title={words.classesTitle}>
      <Form path="/desk/school/classes" label={words.classes} values={values} errors={returned?.errors}>
        <TextInput name="classes" label={words.classes} hint={words.classesHint} inputmode="numeric" width="short" required />
        <FormActions>
          <Submit weight="secondary">{words.save}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}

function Week({ week }: Pick<SchoolPageProps, 'week'>) {
  const { school: words } = useWords(sessionsWords)
  return (
    <DataTable
      caption={words.hours}
      captionSpoken
      columns={[
        { header: words.day, cell: ({ day }) => <Day day={day} style="full" /> },
        {
          header: words.inside,
          cell: ({ is, hours }) =>
            !is.open ? (
              <span class="quiet">{words.closed[is.why]}</span>
            ) : hours.length === 0 ? (
              <span class="quiet">{words.unsaid}</span>
            ) : (
              <Ltr>{[...new Set(hours.map(({ from, to }) => `${from}–${to}`))].join(' · ')}</Ltr>
            ),
        },
      ]}
      rows={week}
    />
  )
}

function Asked({ asked, today }: Pick<SchoolPageProps, 'asked' | 'today'>) {
  const { school: words } = useWords(sessionsWords)
  const href = useHref()
  const entries = asked.slice(0, 5).map((demand) => ({
    path: `/desk/school/demands#${demand.ref}`,
    title: <UserText>{demand.text}</UserText>,
    meta: <Ltr>{demand.ref}</Ltr>,
    badge: <DemandBadge demand={demand} today={today} />,
  }))
  return (
    <Section title={words.asked} action={<ButtonLink path="/desk/school/demands/new">{words.send}</ButtonLink>}>
      <div class="stack">
        {entries.length === 0 ? <p>{words.noneAsked}</p> : <RecordList entries={entries} />}
        {asked.length > 5 && (
          <p>
            <a href={href('/desk/school/demands')}>{words.allAsked}</a>
          </p>
        )}
      </div>
    </Section>
  )
}

function Demands({ demands }: Pick<SchoolPageProps, 'demands'>) {
  const { school: words } = useWords(sessionsWords)
  return (
    <Section title={words.demands}>
      <div class="stack">
        <p class="quiet">{words.demandsText(nearMetres)}</p>
        {demands.length === 0 ? (
          <p>{words.noDemands}</p>
        ) : (
          <RecordList
            entries={demands.map(({ ref, text }) => ({
              path: `/demands/${ref}`,
              title: <UserText>{text}</UserText>,
              meta: <Ltr>{ref}</Ltr>,
            }))}
          />
        )}
      </div>
    </Section>
  )
}
