import { Badge } from '../badge.tsx'
import { ButtonLink, PrintButton } from '../button.tsx'
import { Day, Due } from '../day.tsx'
import { Facts } from '../facts.tsx'
import { PageHeading, Section } from '../heading.tsx'
import { PublicPage } from '../public-page.tsx'
import { Quote } from '../quote.tsx'
import { Stepper } from '../stepper.tsx'
import { CountOf, Ltr, UserText } from '../texts.tsx'
import { Timeline, TimelineEntry } from '../timeline.tsx'
import { useWords } from '../view.ts'
import { galleryWords } from './catalogue.ts'
import { asked, demands } from './invented.ts'

/** The pattern of a record's public page: where it stands, what was asked in its own words, what was promised, what happened, what comes next. */
export function DemandSample() {
  const { demand: words, states } = useWords(galleryWords)
  const demand = demands[0]
  return (
    <PublicPage
      title={demand.title}
      trail={[{ path: '/demands', label: words.demands }]}
      aside={<DemandFacts />}
      feed="/demands/WZ-2026-0042.atom"
    >
      <PageHeading
        over={
          <>
            {words.demand} <Ltr>{demand.ref}</Ltr>
          </>
        }
        title={<UserText>{demand.title}</UserText>}
        badges={<Badge tone="progress">{states.running}</Badge>}
        actions={<PrintButton />}
      />
      <Stepper
        label={words.way}
        steps={words.steps.map((label, index) => ({ label, state: index < 3 ? 'done' : index === 3 ? 'now' : 'next' }))}
      />
      <Section title={words.asked}>
        <Quote text={asked} by={<UserText>جمعية آباء وأولياء تلاميذ حي السلام</UserText>} />
      </Section>
      <Section title={words.commitment}>
        <Commitment />
      </Section>
      <Section title={words.history}>
        <History />
      </Section>
    </PublicPage>
  )
}

function Commitment() {
  const { demand: words } = useWords(galleryWords)
  return (
    <div class="stack">
      <p class="lead">
        <UserText>جولتان راجلتان كل أسبوع بمحيط الحديقة إلى غاية 30 يونيو، تُسجل كل واحدة منهما.</UserText>
      </p>
      <Facts
        facts={[
          { term: words.owner, value: <UserText>رئيس الهيئة الحضرية (بالنيابة)</UserText> },
          { term: words.due, value: <Due day="2026-12-15" today="2026-11-24" /> },
          { term: words.measure, value: <UserText>عدد الجولات المسجلة كل شهر</UserText> },
        ]}
      />
      <CountOf done={3} total={7} label={words.done} />
    </div>
  )
}

function History() {
  const { demand: words } = useWords(galleryWords)
  return (
    <Timeline label={words.history}>
      <TimelineEntry
        state="done"
        what="سُجل المطلب خلال اللقاء التواصلي الرابع"
        actor={<UserText>خلية التواصل</UserText>}
        when={<Day day="2026-10-13" />}
      />
      <TimelineEntry
        state="done"
        what="صدر الجواب"
        actor={<UserText>رئيس الهيئة الحضرية (بالنيابة)</UserText>}
        when={<Day day="2026-10-27" />}
      >
        <Quote voice="answered" text="نلتزم بجولتين راجلتين كل أسبوع. للاستفسار: الهاتف 0523 48 23 10 أو +212 523-48-23-10." />
      </TimelineEntry>
      <TimelineEntry
        state="late"
        what="تأخر تحيين الشهر الأول"
        actor={<UserText>الهيئة الحضرية</UserText>}
        when={<Day day="2026-11-15" />}
      />
      <TimelineEntry
        state="now"
        what="أُنجزت ثلاث جولات من سبع"
        actor={<UserText>الهيئة الحضرية</UserText>}
        when={<Day day="2026-11-19" />}
      />
      <TimelineEntry
        state="next"
        what="تحيين ثان، ثم رأي الجمعية التي طلبت"
        actor={<UserText>رئيس الهيئة الحضرية (بالنيابة)</UserText>}
        when={<Due day="2026-12-15" today="2026-11-24" />}
      />
    </Timeline>
  )
}

function DemandFacts() {
  const { demand: words } = useWords(galleryWords)
  return (
    <>
      <Facts
        facts={[
          { term: words.by, value: <UserText>جمعية آباء وأولياء تلاميذ حي السلام</UserText> },
          { term: words.place, value: <UserText>حي السلام، محيط الحديقة</UserText> },
          { term: words.theme, value: <UserText>الفضاءات العمومية</UserText> },
          { term: words.supporters, value: <UserText>Association Les Orangers</UserText> },
        ]}
      />
      <ButtonLink path="/demands/WZ-2026-0042.atom" icon="feed">
        {words.follow}
      </ButtonLink>
    </>
  )
}
