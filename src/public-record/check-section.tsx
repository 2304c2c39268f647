import { Callout } from '../platform/ui/notice.tsx'
import { Colon, UserText } from '../platform/ui/texts.tsx'
import { useView, useWords } from '../platform/ui/view.ts'
import { directionOf } from '../platform/words/language.ts'
import { Because } from './because.tsx'
import { findLeaks } from './leaks/find-leaks.ts'
import { leakWords } from './leaks/words.ts'

/** What the check will say to the publishers of these texts, while they can still be changed. */
export function CheckSection({ of, title, lead }: { of: readonly (string | null)[]; title: string; lead: string }) {
  const leaks = useWords(leakWords)
  const found = of.flatMap((text) => findLeaks(text ?? ''))
  const rightToLeft = directionOf(useView().language) === 'rtl'
  if (found.length === 0) return null
  return (
    <Callout tone="warning" title={title}>
      <p>{lead}</p>
      <ul>
        {found.map(({ kind, found: part, proposal, because }) => (
          <li>
            {leaks.kinds[kind]}
            <Colon />
            <mark>
              <UserText>{part}</UserText>
            </mark>{' '}
            {rightToLeft ? '←' : '→'} <UserText>{proposal}</UserText>. {leaks.reasons[kind]}
            <Because words={because} />
          </li>
        ))}
      </ul>
    </Callout>
  )
}
