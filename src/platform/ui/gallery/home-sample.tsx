import { platformWords } from '../../words/catalogue.ts'
import type { Tone } from '../badge.tsx'
import { Badge } from '../badge.tsx'
import { ButtonLink, MoreLink } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { Day, DayTime } from '../day.tsx'
import { Figures } from '../figures.tsx'
import { Section } from '../heading.tsx'
import { Hero } from '../hero.tsx'
import { Highlight } from '../highlight.tsx'
import { PublicPage } from '../public-page.tsx'
import { RecordList } from '../record-list.tsx'
import { SearchBox } from '../search-box.tsx'
import { Count, Ltr, UserText } from '../texts.tsx'
import { useWords } from '../view.ts'
import { galleryWords } from './catalogue.ts'
import { demands, districts } from './invented.ts'

const tones: Record<(typeof demands)[number]['state'], Tone> = { running: 'progress', kept: 'done', late: 'late', refused: 'not' }

/** The pattern of the home page: what this is, the four counts, what comes next, what was just answered. */
export function HomeSample() {
  const platform = useWords(platformWords)
  const { home } = useWords(galleryWords)
  return (
    <PublicPage title={platform.name} description={platform.tagline}>
      <Hero title={platform.tagline} lead={home.lead} aside={<NextMeeting />}>
        <SearchBox path="/demands" label={home.search} hint={home.searchHint} />
      </Hero>
      <Section title={home.figures}>
        <Figures
          label={home.figures}
          figures={[
            { n: 47, label: home.asked, note: home.askedNote, path: '/demands' },
            { n: 29, label: home.promised, note: home.promisedNote, path: '/commitments' },
            { n: 16, label: home.kept, note: home.keptNote, path: '/commitments?state=kept', tone: 'done' },
            { n: 5, label: home.late, note: home.lateNote, path: '/commitments?state=late', tone: 'late' },
          ]}
        />
      </Section>
      <div class="columns section">
        <LatestAnswers />
        <ByDistrict />
      </div>
    </PublicPage>
  )
}

function ByDistrict() {
  const { home } = useWords(galleryWords)
  return (
    <Section title={home.districts}>
      <DataTable
        caption={home.districts}
        captionSpoken
        columns={[
          { header: home.district, cell: (row) => <UserText>{row.name}</UserText> },
          { header: home.open, cell: (row) => <Count n={row.open} />, align: 'end' },
          { header: home.closed, cell: (row) => <Count n={row.closed} />, align: 'end' },
        ]}
        rows={districts}
        foot={[home.total, <Count n={16} />, <Count n={31} />]}
      />
    </Section>
  )
}

function LatestAnswers() {
  const { home, states } = useWords(galleryWords)
  return (
    <Section title={home.answers} action={<MoreLink path="/answers">{home.allAnswers}</MoreLink>}>
      <RecordList
        entries={demands.map((demand) => ({
          path: `/demands/${demand.ref}`,
          title: <UserText>{demand.title}</UserText>,
          summary: <UserText>{demand.answer}</UserText>,
          meta: (
            <>
              <Ltr>{demand.ref}</Ltr> · <UserText>{demand.district}</UserText> · <Day day={demand.day} />
            </>
          ),
          badge: <Badge tone={tones[demand.state]}>{states[demand.state]}</Badge>,
        }))}
      />
    </Section>
  )
}

function NextMeeting() {
  const { home } = useWords(galleryWords)
  return (
    <Highlight
      over={home.nextMeeting}
      title={<DayTime instant={new Date('2026-12-08T14:00:00Z')} style="full" />}
      action={
        <ButtonLink path="/meetings/next" weight="secondary">
          {home.meeting}
        </ButtonLink>
      }
    >
      <p>
        <UserText>مقر ولاية الأمن، قاعة الاجتماعات</UserText>
      </p>
      <p>{home.agenda}</p>
    </Highlight>
  )
}
