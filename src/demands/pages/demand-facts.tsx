import { Day, Due } from '../../platform/ui/day.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Colon, Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { Condition } from '../../routing/rule.ts'
import { routingWords } from '../../routing/words.ts'
import type { Demand } from '../demand.ts'
import type { DemandNames } from '../queries/page.ts'
import type { ShownRoute } from '../queries/route.ts'
import type { DemandsWords } from '../words.ar.ts'
import { demandsWords } from '../words.ts'
import { categoryName } from './options.ts'

/** Who asked, when, how, about what and where; who owes the answer and until when. */
export function DemandFacts({
  demand,
  names,
  route,
  presence,
  today,
}: {
  demand: Demand
  names: DemandNames
  route: ShownRoute | null
  presence: readonly string[]
  today: CalendarDay
}) {
  const { language } = useView()
  const href = useHref()
  const { fields, channels, timeBands, page: words, room } = useWords(demandsWords)
  const text = (value: string | null) => value && <UserText>{value}</UserText>
  const contestedOn = 'contestedOn' in demand ? demand.contestedOn : null
  const silent = demand.state === 'answered' || demand.state === 'reported' ? demand.wordDueOn : null
  const extendedOn = 'extendedOn' in demand ? demand.extendedOn : null
  return (
    <Facts
      facts={[
        { term: fields.askedBy, value: <UserText>{names.association ?? names.school ?? fields.person}</UserText> },
        { term: fields.channel, value: channels[demand.channel] },
        { term: fields.receivedOn, value: <Day day={demand.receivedOn} /> },
        {
          term: fields.meeting,
          value: names.meetingRef && <MeetingLink path={href(`/desk/meetings/${names.meetingRef}`)} label={names.meetingRef} />,
        },
        { term: room.title, value: names.roomStep && room.steps[names.roomStep] },
        { term: fields.placeWords, value: text(demand.placeWords) },
        { term: fields.timeBand, value: demand.timeBand && timeBands[demand.timeBand] },
        { term: fields.category, value: names.categoryAr && categoryName(language, categoryOf(names)) },
        { term: fields.district, value: text(nameIn(language, names.districtAr, names.districtFr)) },
        { term: fields.point, value: text(nameIn(language, names.pointAr, names.pointFr)) },
        {
          term: demand.acknowledgedOn ? fields.acknowledgedOn : fields.acknowledgeBy,
          value: demand.acknowledgedOn ? (
            <Day day={demand.acknowledgedOn} />
          ) : (
            <Due day={demand.acknowledgeDueOn} today={today} open={demand.state === 'received'} />
          ),
        },
        { term: fields.qualifyBy, value: demand.state === 'received' ? <Due day={demand.qualifyDueOn} today={today} /> : null },
        { term: fields.answerOffice, value: text(nameIn(language, names.answerOfficeAr, names.answerOfficeFr)) },
        {
          term: fields.presence,
          value:
            presence.length > 0 ? presence.map((id) => <a href={href(`/desk/presence-plan/wishes/${id}`)}>{fields.presenceWish}</a>) : null,
        },
        { term: fields.route, value: route && <Why route={route} names={names} demand={demand} /> },
        { term: dueTerm(demand, fields), value: <Due day={demand.answerDueOn} today={today} open={awaited.has(demand.state)} /> },
        { term: fields.extendedOn, value: extendedOn && <Day day={extendedOn} /> },
        { term: words.contestedOn, value: contestedOn && <Day day={contestedOn} /> },
        { term: words.unheardFrom, value: silent && <Day day={silent} /> },
      ]}
    />
  )
}

/** «Rule 2: street lighting, in this district»: what was decided then, in the words of now. */
function Why({ route, names, demand }: { route: ShownRoute; names: DemandNames; demand: Demand }) {
  const { language } = useView()
  const { routes, timeBands } = useWords(demandsWords)
  const { competences, ofCompetence } = useWords(routingWords)
  const { decidedBy, rulePosition, fitted, because, proposedOfficeId } = route
  const told: Record<Condition, string | null> = {
    categoryId: names.categoryAr && categoryName(language, categoryOf(names)),
    competence: names.competence && ofCompetence(competences[names.competence]),
    districtId: nameIn(language, names.districtAr, names.districtFr),
    timeBand: demand.timeBand && timeBands[demand.timeBand],
  }
  if (because && !proposedOfficeId)
    return (
      <>
        {routes.moved} <UserText>{because}</UserText>
      </>
    )
  const fits = decidedBy === 'rule' ? fitted.flatMap((condition) => told[condition] ?? []) : []
  return (
    <>
      {routes[decidedBy]}
      {rulePosition !== null && (
        <>
          {' '}
          {rulePosition}
          <Colon />
        </>
      )}
      <UserText>{fits.join(' · ')}</UserText>
      {because && (
        <>
          {' '}
          {routes.against} <UserText>{because}</UserText>
        </>
      )}
    </>
  )
}

const awaited: ReadonlySet<string> = new Set(['qualified', 'referred', 'reopening', 'contested'])

function dueTerm({ state }: Demand, fields: DemandsWords['fields']): string {
  return state === 'referred' ? fields.partnerDue : state === 'reopening' ? fields.reopeningDue : fields.answerDueOn
}

function MeetingLink({ path, label }: { path: string; label: string }) {
  return (
    <a href={path}>
      <Ltr>{label}</Ltr>
    </a>
  )
}

function categoryOf({ categoryAr, categoryFr, categoryEn, categoryZgh }: DemandNames) {
  return { nameAr: categoryAr!, nameFr: categoryFr, nameEn: categoryEn!, nameZgh: categoryZgh! }
}
