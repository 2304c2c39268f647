import { Day, Due } from '../../platform/ui/day.tsx'
import { type Fact, Facts } from '../../platform/ui/facts.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { type Day as CalendarDay, formatDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { statesOf } from '../demand.ts'
import type { PublicDemand } from '../queries/demands.ts'
import type { StoryEntry } from '../story.tsx'
import { publicRecordWords } from '../words.ts'

interface AnswerProps {
  demand: PublicDemand
  story: readonly StoryEntry[]
  today: CalendarDay
}

/** What was answered, or by when an answer is due and from whom. */
export function AnswerSection({ demand, story, today }: AnswerProps) {
  const { page } = useWords(publicRecordWords)
  const { state, answerKind, answeredOn } = demand
  if (state === 'inadmissible' || state === 'continued') return null
  const again = state === 'contested' || state === 'reopening'
  if (!again && statesOf.waiting.includes(state)) {
    return (
      <Section title={page.answer}>
        <Awaited demand={demand} story={story} today={today} />
      </Section>
    )
  }
  return (
    <Section title={answerKind === 'commitment' ? page.commitment : page.answer}>
      <div class="stack">
        {answerKind === 'commitment' ? (
          <Commitment demand={demand} story={story} today={today} />
        ) : (
          <Plain demand={demand} story={story} answeredOn={answeredOn} />
        )}
        {again && <Facts facts={[useDue(demand, today)]} />}
      </div>
    </Section>
  )
}

/** Referred to whom, and by when that partner owes its answer. */
function Awaited({ demand, story, today }: AnswerProps) {
  const { language } = useView()
  const { referredTo } = useWords(publicRecordWords)
  const { state, partner, answerDueOn } = demand
  const sentence = state === 'referred' && partner && answerDueOn && referredTo(partner, formatDay(language, answerDueOn))
  const letter = state === 'referred' ? story.findLast(({ kind }) => kind === 'referred' || kind === 'partner_promised') : undefined
  return (
    <div class="stack">
      {sentence && (
        <p class="lead">
          <UserText>{sentence}</UserText>
        </p>
      )}
      {letter?.text && <Quote voice="answered" text={letter.text} />}
      <Facts facts={[useOwner(demand), useDue(demand, today)]} />
    </div>
  )
}

function Commitment({ demand, story, today }: AnswerProps) {
  const { page, badges, underReview } = useWords(publicRecordWords)
  const { commitmentText, commitmentKind, indicator, dueOn, updateDueOn, state, outcome, verdict } = demand
  const declined = story.findLast(({ kind }) => kind === 'declined_part')
  return (
    <>
      {commitmentText ? <Quote voice="answered" text={commitmentText} /> : <p class="quiet">{underReview}</p>}
      <Facts
        facts={[
          useOwner(demand),
          { term: page.due, value: dueOn && <Due day={dueOn} today={today} open={state === 'promised'} /> },
          { term: page.updateDue, value: state === 'promised' && updateDueOn ? <Due day={updateDueOn} today={today} /> : null },
          { term: page.declined, value: declined ? declined.text ? <UserText>{declined.text}</UserText> : underReview : null },
          { term: page.indicator, value: indicator && <UserText>{indicator}</UserText> },
          { term: page.kind, value: commitmentKind && page.kinds[commitmentKind] },
          { term: page.outcome, value: outcome && badges[outcome] },
          { term: page.verdict, value: verdict ? <strong>{badges[verdict]}</strong> : outcome && page.none },
          useEnding(demand),
        ]}
      />
    </>
  )
}

function Plain({ demand, story, answeredOn }: { demand: PublicDemand; story: readonly StoryEntry[]; answeredOn: CalendarDay | null }) {
  const { page, underReview } = useWords(publicRecordWords)
  const { answerKind, partner } = demand
  const answer = story.findLast(({ kind }) => answered.has(kind))
  return (
    <>
      {answer?.text ? <Quote voice="answered" text={answer.text} /> : answer?.textState === 'waiting' && <p class="quiet">{underReview}</p>}
      <Facts
        facts={[
          { term: page.answer, value: answerKind && page.answerKinds[answerKind] },
          useOwner(demand),
          { term: page.steps.answered, value: answeredOn && <Day day={answeredOn} /> },
          { term: page.partner, value: partner && <UserText>{partner}</UserText> },
          useEnding(demand),
        ]}
      />
    </>
  )
}

const answered: ReadonlySet<string> = new Set(['explained', 'refused', 'referred', 'partner_answered'])

function useOwner({ officeAr, officeFr }: PublicDemand): Fact {
  const { language } = useView()
  const { page } = useWords(publicRecordWords)
  const name = nameIn(language, officeAr, officeFr)
  return { term: page.owner, value: name && <UserText>{name}</UserText> }
}

/** Closed is not done: it says how it ended. */
function useEnding({ ending }: PublicDemand): Fact {
  const { page } = useWords(publicRecordWords)
  return { term: page.ending, value: ending && page.endings[ending] }
}

function useDue({ answerDueOn, state }: PublicDemand, today: CalendarDay): Fact {
  const { page } = useWords(publicRecordWords)
  const term = state === 'referred' ? page.partnerDue : state === 'reopening' ? page.reopeningDue : page.answerDue
  return { term, value: answerDueOn && <Due day={answerDueOn} today={today} /> }
}
