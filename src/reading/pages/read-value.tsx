import { Colon, Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatDay } from '../../platform/words/dates.ts'
import type { Question } from '../questions.ts'
import { readingWords } from '../words.ts'

/** What was read, in words; nothing where the text leaves it open. */
export function ReadValue({ question }: { question: Question }) {
  const { language } = useView()
  const words = useWords(readingWords)
  switch (question.kind) {
    case 'date':
      return question.date.value && <>{formatDay(language, question.date.value, 'full')}</>
    case 'part':
      return <>{words.parts[question.read]}</>
    case 'topic':
      return <>{words.topics[question.read] ?? question.read}</>
    case 'time':
      return <Ltr>{question.read}</Ltr>
    case 'association':
      return <Names read={question.read} aliases={question.aliases} />
    case 'contribution':
      return (
        <>
          <strong>{words.contributions[question.contribution]}</strong>: <UserText>{question.read}</UserText>
        </>
      )
    default:
      return question.read && <UserText>{question.read}</UserText>
  }
}

function Names({ read, aliases }: { read: string; aliases: readonly string[] }) {
  const { review: words } = useWords(readingWords)
  return (
    <>
      <UserText>{read}</UserText>
      {aliases.length > 0 && (
        <small>
          {words.alias}
          <Colon />
          {aliases.map((alias, index) => (
            <>
              {index > 0 && ' · '}
              <UserText>{alias}</UserText>
            </>
          ))}
        </small>
      )}
    </>
  )
}
