import { Submit } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { excerpt } from '../pages/excerpt.ts'
import type { PublicBriefing } from '../queries/briefings.ts'
import type { Shape } from '../queries/shapes.ts'
import { BriefingBadge, Since, Where } from './standing.tsx'
import { publicBriefingsWords } from './words.ts'

interface BriefingsPageProps {
  briefings: readonly PublicBriefing[]
  districts: readonly Shape[]
  district: string | undefined
  today: CalendarDay
}

/** What is done for the safety of the city, by district, and what was withdrawn of it. */
export function BriefingsPage({ briefings, districts, district, today }: BriefingsPageProps) {
  const words = useWords(publicBriefingsWords)
  const { language } = useView()
  const href = useHref()
  const measures = briefings.filter(({ kind, withdrawnOn }) => kind === 'measure' && !withdrawnOn)
  const parts: [title: string, of: readonly PublicBriefing[]][] = [
    [words.inForce, measures.filter(({ endedOn }) => !endedOn)],
    [words.cases, briefings.filter(({ kind, withdrawnOn }) => kind === 'case' && !withdrawnOn)],
    [words.ended, measures.filter(({ endedOn }) => endedOn)],
    [words.withdrawnTitle, briefings.filter(({ withdrawnOn }) => withdrawnOn)],
  ]
  const names = districts.map(({ nameAr, nameFr }) => ({ value: nameAr, label: language === 'ar' ? nameAr : nameFr }))
  return (
    <PublicPage title={words.title} feed={href('/briefings.atom')}>
      <PageHeading title={words.title} lead={words.lead} />
      <Form path="/briefings" method="get" values={{ district }} label={words.district}>
        <Select name="district" label={words.district} options={[{ value: '', label: words.all }, ...names]} />
        <FormActions>
          <Submit weight="secondary">{words.show}</Submit>
        </FormActions>
      </Form>
      {briefings.length === 0 && <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      {parts
        .filter(([, of]) => of.length > 0)
        .map(([title, of]) => (
          <Section title={title}>
            <Briefings briefings={of} today={today} />
          </Section>
        ))}
      <p class="quiet">{words.caution}</p>
      <p>
        <a href={href('/briefings.atom')}>{words.feed}</a>
      </p>
    </PublicPage>
  )
}

function Briefings({ briefings, today }: { briefings: readonly PublicBriefing[]; today: CalendarDay }) {
  const words = useWords(publicBriefingsWords)
  const { language } = useView()
  return (
    <RecordList
      entries={briefings.map((briefing) => {
        const text = nameIn(language, briefing.text, briefing.textFr)
        const title = nameIn(language, briefing.title, briefing.titleFr)
        return {
          path: `/briefings/${briefing.ref}`,
          title: title ? <UserText>{title}</UserText> : <Ltr>{briefing.ref}</Ltr>,
          summary: text && <UserText>{excerpt(text, 160)}</UserText>,
          meta: (
            <>
              <Ltr>{briefing.ref}</Ltr> · <Where briefing={briefing} /> ·{' '}
              {briefing.withdrawnOn ? (
                <>
                  {words.withdrawnOn} <Day day={briefing.withdrawnOn} />
                </>
              ) : (
                <Since briefing={briefing} />
              )}
            </>
          ),
          badge: <BriefingBadge briefing={briefing} today={today} />,
        }
      })}
    />
  )
}
