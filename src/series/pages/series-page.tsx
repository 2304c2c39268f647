import { meetingsWords } from '../../meetings/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { ButtonLink, MoreLink, Submit } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { SeriesMeeting, SeriesStanding } from '../queries.ts'
import { ruleAsFollowed } from '../rule.ts'
import { seriesWords } from '../words.ts'
import { PlanFields } from './plan-fields.tsx'
import { NextMeeting, RhythmBadge } from './rhythm.tsx'
import { useTrail } from './trail.ts'

interface SeriesPageProps {
  series: SeriesStanding
  meetings: readonly SeriesMeeting[]
  territories: readonly string[]
  today: CalendarDay
  mayRevise: boolean
  returned?: Returned | undefined
}

export function SeriesPage({ series, meetings, territories, today, mayRevise, returned }: SeriesPageProps) {
  const { page: words, form } = useWords(seriesWords)
  const { language } = useView()
  const path = `/desk/series/${series.ref}`
  const plan = mayRevise && <ButtonLink path={`/desk/meetings/new?series=${series.id}`}>{words.plan}</ButtonLink>
  return (
    <DeskPage title={series.nameAr} trail={useTrail()} aside={<About series={series} today={today} />}>
      <PageHeading
        over={<Ltr>{series.ref}</Ltr>}
        title={<UserText>{nameIn(language, series.nameAr, series.nameFr)!}</UserText>}
        badges={<RhythmBadge series={series} today={today} />}
        actions={plan}
      />
      <Section title={form.rule} action={<MoreLink path={`/series/${series.ref}`}>{words.public}</MoreLink>}>
        <Paragraphs text={`${nameIn(language, series.rule, series.ruleFr)}\n\n${ruleAsFollowed(series, language)}`} />
      </Section>
      <Section title={words.meetings}>
        {meetings.length > 0 ? <Meetings meetings={meetings} /> : <p class="quiet">{words.noMeetings}</p>}
      </Section>
      {mayRevise && (
        <Section title={words.change} id="change">
          <Disclosure summary={form.reviseTitle} open={returned !== undefined}>
            <Form
              path={`${path}/revision`}
              label={form.reviseTitle}
              values={returned?.values ?? valuesOf(series)}
              errors={returned?.errors}
            >
              <PlanFields territories={[...new Set([...territories, ...series.invitedTerritories])]} />
              <FormActions>
                <Submit>{form.revise}</Submit>
              </FormActions>
            </Form>
          </Disclosure>
          <Disclosure summary={form.close}>
            <p>{form.closeText}</p>
            <PostButton path={`${path}/closure`} weight="danger">
              {form.close}
            </PostButton>
          </Disclosure>
        </Section>
      )}
    </DeskPage>
  )
}

function About({ series, today }: { series: SeriesStanding; today: CalendarDay }) {
  const { page: words, form, cadences, list } = useWords(seriesWords)
  return (
    <Facts
      facts={[
        { term: form.cadence, value: cadences[series.cadence] },
        { term: words.last, value: series.lastOn && <Day day={series.lastOn} /> },
        { term: words.next, value: <NextMeeting series={series} today={today} /> },
        { term: words.invited, value: list.invited(series.invited) },
        { term: words.opened, value: <Day day={series.openedOn} /> },
        { term: words.closed, value: series.closedOn && <Day day={series.closedOn} /> },
      ]}
    />
  )
}

function Meetings({ meetings }: { meetings: readonly SeriesMeeting[] }) {
  const { states } = useWords(meetingsWords)
  return (
    <RecordList
      entries={meetings.map(({ ref, title, day, state }) => ({
        path: `/desk/meetings/${ref}`,
        title: <UserText>{title}</UserText>,
        meta: (
          <>
            <Ltr>{ref}</Ltr> · <Day day={day} style="full" />
          </>
        ),
        badge: <Badge>{states[state]}</Badge>,
      }))}
    />
  )
}

function valuesOf({ nameAr, nameFr, cadence, rule, ruleFr, invitedKinds, invitedTerritories }: SeriesStanding) {
  return { nameAr, nameFr, cadence, rule, ruleFr: ruleFr ?? '', invitedKinds, invitedTerritories }
}
