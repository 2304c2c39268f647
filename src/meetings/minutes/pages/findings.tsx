import { Callout } from '../../../platform/ui/notice.tsx'
import { Colon, UserText } from '../../../platform/ui/texts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { checkText } from '../../../public-record/check-text.ts'
import { leakWords } from '../../../public-record/leaks/words.ts'
import { publicRecordWords } from '../../../public-record/words.ts'
import type { Passage } from '../passages.ts'
import { minutesWords } from '../words.ts'

/** What in a draft points to a person, or to what is never published: seen before others read it. */
export function Findings({ passages }: { passages: readonly Passage[] }) {
  const { kinds } = useWords(leakWords)
  const { findings: title } = useWords(publicRecordWords).releases
  const { passage } = useWords(minutesWords)
  const found = passages.flatMap(({ number, text }) => checkText(text).map((finding) => ({ number, ...finding })))
  if (found.length === 0) return null
  return (
    <Callout tone="warning" title={title}>
      <ul>
        {found.map(({ number, kind, found: words }) => (
          <li>
            {passage(number)} · {kinds[kind]}
            <Colon />
            <UserText>{words}</UserText>
          </li>
        ))}
      </ul>
    </Callout>
  )
}
