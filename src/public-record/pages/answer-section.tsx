import { Day, Due } from '../../platform/ui/day.tsx'
import { type Fact, Facts } from '../../platform/ui/facts.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { statesOf } from '../demand.ts'
import { nameIn } from '../named.ts'
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
  if (state !== 'contested' && statesOf.waiting.includes(state)) {
    return (
      <Section title={page.answer}>
        <Awaited demand={demand} today={today} />
      </Section>
    )
  }
  return (
    <Section title={answerKind === 'commitment' ? page.commitment : page.answer}>
      <div class="stack">
        {answerKind === 'commitment' ? (
          <Commitment demand={demand} today={today} />
        ) : (
          <Plain demand={demand} story={story} answeredOn={answeredOn} />
        )}
        {state === 'contested' && <Facts facts={[useDue(demand, today)]} />}
      </div>
    </Section>
  )
}

function Awaited({ demand, today }: { demand: PublicDemand; today: CalendarDay }) {
  return <Facts facts={[useOwner(demand), useDue(demand, today)]} />
}

function Commitment({ demand, today }: { demand: PublicDemand; today: CalendarDay }) {
  const { page, badges, underReview } = useWords(publicRecordWords)
  const { commitmentText, commitmentKind, indicator, dueOn, state, outcome, verdict } = demand
  return (
    <>
      {commitmentText ? <Quote voice="answered" text={commitmentText} /> : <p class="quiet">{underReview}</p>}
      <Facts
        facts={[
          useOwner(demand),
          { term: page.due, value: dueOn && <Due day={dueOn} today={today} open={state === 'promised'} /> },
          { term: page.indicator, value: indicator && <UserText>{indicator}</UserText> },
          { term: page.kind, value: commitmentKind && page.kinds[commitmentKind] },
          { term: page.outcome, value: outcome && badges[outcome] },
          { term: page.verdict, value: verdict ? <strong>{badges[verdict]}</strong> : outcome && page.none },
        ]}
      />
    </>
  )
}

function Plain({ demand, story, answeredOn }: { demand: PublicDemand; story: readonly StoryEntry[]; answeredOn: CalendarDay | null }) {
  const { page, underReview } = useWords(publicRecordWords)
  const { answerKind, partner } = demand
  const answer = story.findLast(({ kind }) => kind === 'explained' || kind === 'refused' || kind === 'referred')
  return (
    <>
      {answer?.text ? <Quote voice="answered" text={answer.text} /> : answer?.textState === 'waiting' && <p class="quiet">{underReview}</p>}
      <Facts
        facts={[
          { term: page.answer, value: answerKind && page.answerKinds[answerKind] },
          useOwner(demand),
          { term: page.steps.answered, value: answeredOn && <Day day={answeredOn} /> },
          { term: page.partner, value: partner && <UserText>{partner}</UserText> },
        ]}
      />
    </>
  )
}

function useOwner({ officeAr, officeFr }: PublicDemand): Fact {
  const { language } = useView()
  const { page } = useWords(publicRecordWords)
  const name = nameIn(language, officeAr, officeFr)
  return { term: page.owner, value: name && <UserText>{name}</UserText> }
}

function useDue({ answerDueOn }: PublicDemand, today: CalendarDay): Fact {
  const { page } = useWords(publicRecordWords)
  return { term: page.answerDue, value: answerDueOn && <Due day={answerDueOn} today={today} /> }
}
