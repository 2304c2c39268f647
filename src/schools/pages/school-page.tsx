import type { District } from '../../places/district.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Dialog, DialogLink } from '../../platform/ui/dialog.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Count, Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useWords } from '../../platform/ui/view.ts'
import type { School } from '../school.ts'
import type { Timetable } from '../timetable.ts'
import type { DayWindows } from '../windows.ts'
import { schoolsWords } from '../words.ts'
import { Contacts, type ContactsProps } from './contacts.tsx'
import { SchoolHours } from './school-hours.tsx'
import { SiteMap, type SiteMapProps } from './site-map.tsx'
import { WeekWindows } from './week-windows.tsx'

interface SchoolPageProps {
  school: School
  districts: readonly District[]
  others: SiteMapProps['others']
  week: readonly DayWindows[]
  timetables: readonly Timetable[]
  contacts: Omit<ContactsProps, 'school' | 'mayKeep'>
  mayKeep: boolean
  maySeeRisks: boolean
}

export function SchoolPage({ school, districts, others, week, timetables, contacts, mayKeep, maySeeRisks }: SchoolPageProps) {
  const { page: words, list, drawing, risks } = useWords(schoolsWords)
  const nameOf = useName()
  const badges = school.closedOn ? (
    <Badge tone="not">{list.closed}</Badge>
  ) : school.location ? undefined : (
    <Badge tone="waiting">{list.unplaced}</Badge>
  )
  const actions = (
    <>
      {mayKeep && (
        <ButtonLink path={`/desk/schools/${school.id}/facts`} icon="edit">
          {words.change}
        </ButtonLink>
      )}
      {maySeeRisks && <ButtonLink path={`/desk/schools/${school.id}/risks`}>{risks.see}</ButtonLink>}
    </>
  )
  const draw = mayKeep && (
    <ButtonLink path={`/desk/schools/${school.id}/drawing`} icon="pin">
      {drawing.draw}
    </ButtonLink>
  )
  return (
    <DeskPage title={nameOf(school)} trail={[{ path: '/desk/schools', label: list.title }]}>
      <PageHeading title={<UserText>{nameOf(school)}</UserText>} badges={badges} actions={actions} />
      <SchoolFacts school={school} districts={districts} />
      <Section title={drawing.section} action={draw}>
        <SiteMap site={school} districts={districts} others={others} />
      </Section>
      <Section title={words.week}>
        <WeekWindows week={week} />
      </Section>
      <Section title={words.timetables}>
        <SchoolHours school={school} timetables={timetables} mayKeep={mayKeep} />
      </Section>
      <Contacts school={school} mayKeep={mayKeep} {...contacts} />
      {mayKeep && <Ending school={school} />}
    </DeskPage>
  )
}

function SchoolFacts({ school, districts }: Pick<SchoolPageProps, 'school' | 'districts'>) {
  const { page: words, levels, sectors } = useWords(schoolsWords)
  const nameOf = useName()
  const district = districts.find(({ id }) => id === school.districtId)
  const { code, nameFr, pupils, directorate, location, gates, perimeter, closedOn } = school
  return (
    <Facts
      facts={[
        { term: words.level, value: levels[school.level] },
        { term: words.sector, value: sectors[school.sector] },
        { term: words.pupils, value: pupils === null ? null : <Count n={pupils} /> },
        { term: words.code, value: code && <Ltr>{code}</Ltr> },
        { term: words.nameFr, value: nameFr && <UserText>{nameFr}</UserText> },
        { term: words.directorate, value: directorate && <UserText>{directorate}</UserText> },
        { term: words.district, value: district ? <UserText>{nameOf(district)}</UserText> : null },
        { term: words.position, value: location && <Ltr>{`${location[1].toFixed(5)}, ${location[0].toFixed(5)}`}</Ltr> },
        { term: words.gates, value: gates.length > 0 ? <Count n={gates.length} /> : null },
        { term: words.perimeter, value: perimeter ? words.perimeterDrawn : words.perimeterNone },
        { term: words.closedOn, value: closedOn && <Day day={closedOn} /> },
      ]}
    />
  )
}

function Ending({ school }: { school: School }) {
  const { page: words } = useWords(schoolsWords)
  if (school.closedOn) return <PostButton path={`/desk/schools/${school.id}/reopening`}>{words.reopen}</PostButton>
  return (
    <Section title={words.close}>
      <div class="stack">
        <p>{words.closeText}</p>
        <div class="cluster">
          <DialogLink id="close-school" weight="danger">
            {words.close}
          </DialogLink>
        </div>
      </div>
      <Dialog id="close-school" title={words.close}>
        <p>{words.closeText}</p>
        <PostButton path={`/desk/schools/${school.id}/closure`} weight="danger">
          {words.close}
        </PostButton>
      </Dialog>
    </Section>
  )
}
