import { Colon, UserText } from '../platform/ui/texts.tsx'
import { useWords } from '../platform/ui/view.ts'
import { leakWords } from './leaks/words.ts'

/** By which words the second reader came upon what it found; a rule says its reason itself. */
export function Because({ words }: { words: readonly string[] | undefined }) {
  const { because } = useWords(leakWords)
  if (!words) return null
  return (
    <span class="quiet">
      {' '}
      {because}
      <Colon />
      {words.map((word, nth) => (
        <>
          {nth > 0 && ' · '}
          <UserText>{word}</UserText>
        </>
      ))}
    </span>
  )
}
