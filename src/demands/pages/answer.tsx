import { Day, Due } from '../../platform/ui/day.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { Commitment } from '../commitment.ts'
import type { Demand } from '../demand.ts'
import type { Progress } from '../queries/page.ts'
import { demandsWords } from '../words.ts'

interface AnswerSectionProps {
  demand: Demand
  progress: readonly Progress[]
  /** Of the office that owns the commitment or gave the answer. */
  office: readonly [string | null, string | null]
  today: CalendarDay
}

/** The answer that stands, in its own words, and what became of it. */
export function AnswerSection({ demand, progress, office, today }: AnswerSectionProps) {
  const { language } = useView()
  const { page: words, answerKinds, endings, fields } = useWords(demandsWords)
  if (!('answer' in demand)) return null
  const { answer } = demand
  const name = nameIn(language, ...office)
  const commitment = 'commitment' in demand ? demand.commitment : null
  const partner = 'partner' in answer ? answer.partner : null
  const { declined, because } = 'declined' in answer ? answer : { declined: null, because: null }
  return (
    <>
      <Section title={commitment ? words.commitment : words.answer}>
        <div class="stack">
          <Quote voice="answered" text={answer.text} by={name && <UserText>{name}</UserText>} />
          <Facts
            facts={[
              { term: fields.answerKind, value: answerKinds[answer.kind] },
              { term: fields.partner, value: partner && <UserText>{partner}</UserText> },
              { term: words.declinedPart, value: declined && <UserText>{declined}</UserText> },
              { term: fields.because, value: because && <UserText>{because}</UserText> },
              { term: fields.ending, value: demand.state === 'closed' ? endings[demand.ending] : null },
            ]}
          />
          {commitment && <Terms commitment={commitment} open={demand.state === 'promised'} today={today} />}
        </div>
      </Section>
      {progress.length > 0 && (
        <Section title={words.progress}>
          {progress.map(({ day, text }) => (
            <Quote voice="answered" text={text} by={<Day day={day} />} />
          ))}
        </Section>
      )}
    </>
  )
}

function Terms({ commitment, open, today }: { commitment: Commitment; open: boolean; today: CalendarDay }) {
  const { page: words, commitmentKinds, outcomes, fields } = useWords(demandsWords)
  const reported = commitment.state !== 'running'
  const verdict = 'verdict' in commitment ? commitment : null
  return (
    <>
      <Facts
        facts={[
          { term: fields.commitmentKind, value: commitmentKinds[commitment.kind] },
          { term: words.madeOn, value: <Day day={commitment.madeOn} /> },
          { term: fields.dueOn, value: <Due day={commitment.dueOn} today={today} open={open} /> },
          { term: fields.updateDueOn, value: open ? <Due day={commitment.updateDueOn} today={today} /> : null },
          { term: fields.indicator, value: <UserText>{commitment.indicator}</UserText> },
          { term: fields.outcome, value: reported ? outcomes[commitment.state] : null },
          { term: words.verdict, value: verdict && outcomes[verdict.verdict] },
        ]}
      />
      {reported && <Quote voice="answered" text={commitment.evidence} by={<Day day={commitment.reportedOn} />} />}
      {verdict?.verdictReason && <Quote text={verdict.verdictReason} by={<Day day={verdict.judgedOn} />} />}
    </>
  )
}
