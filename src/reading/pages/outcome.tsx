import type { Child } from 'hono/jsx'
import { Badge } from '../../platform/ui/badge.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatDay, isDay } from '../../platform/words/dates.ts'
import { answers, type Decisions } from '../decisions.ts'
import type { Question } from '../questions.ts'
import type { Register } from '../suggestions.ts'
import { readingWords } from '../words.ts'
import { useName } from './names.ts'

interface OutcomeProps {
  question: Question
  decisions: Decisions
  register: Register
}

/** What a person decided, for those who only read it. */
export function Outcome({ question: { key }, decisions, register }: OutcomeProps) {
  const { language } = useView()
  const nameOf = useName()
  const known = [...register.associations, ...register.offices]
  const answer = decisions[key]
  const typed = ['value', 'office', 'match', 'name'].flatMap((detail) => decisions[`${key}-${detail}`] ?? [])[0] ?? ''
  const inWords = (value: string): Child => {
    const found = known.find(({ id }) => id === value)
    return found ? nameOf(found) : isDay(value) ? formatDay(language, value, 'full') : value
  }
  const given = answer === answers.correct || answer === answers.other || answer === answers.create
  const value = answer === answers.create ? decisions[`${key}-name`] : given ? typed : answer
  const spoken = value !== undefined && value !== answers.confirm && value !== answers.reject
  return (
    <p class="cluster">
      <Verdict answer={answer} />
      {spoken && <UserText>{inWords(value)}</UserText>}
    </p>
  )
}

function Verdict({ answer }: { answer: string | undefined }) {
  const { outcomes: words } = useWords(readingWords)
  if (answer === undefined) return <Badge>{words.undecided}</Badge>
  if (answer === answers.reject) return <Badge tone="not">{words.rejected}</Badge>
  if (answer === answers.create) return <Badge tone="partly">{words.registered}</Badge>
  if (answer === answers.correct || answer === answers.other) return <Badge tone="partly">{words.corrected}</Badge>
  return <Badge tone="done">{words.confirmed}</Badge>
}
