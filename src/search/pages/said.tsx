import { Icon } from '../../platform/ui/icon.tsx'
import { Spoken, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { LexiconWord } from '../queries/lexicon.ts'
import { searchWords } from '../words.ts'

/** The words for one meaning; those that the command added stand out. */
export function Said({ words: said, mayChange }: { words: readonly LexiconWord[]; mayChange: boolean }) {
  const href = useHref()
  const { lexicon: words } = useWords(searchWords)
  return (
    <ul class="said">
      {said.map(({ word, own }) => (
        <li class={own ? 'said-own' : undefined}>
          <UserText>{word}</UserText>
          {own && <Spoken>({words.own})</Spoken>}
          {mayChange && (
            <form method="post" action={href('/desk/lexicon/removal')}>
              <input type="hidden" name="word" value={word} />
              <button type="submit" class="said-remove" title={words.removeWord(word)}>
                <Icon name="close" size={16} />
                <Spoken>{words.removeWord(word)}</Spoken>
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
