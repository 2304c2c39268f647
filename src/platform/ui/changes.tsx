import { wordChanges } from '../words/word-changes.ts'
import { Spoken } from './texts.tsx'

interface ChangesProps {
  before: string
  after: string
  /** Said before what was removed and what was added: few readers of screens say it by themselves. */
  words: { removed: string; added: string; end: string }
}

/** What changed between two texts, word by word, as one paragraph. */
export function Changes({ before, after, words }: ChangesProps) {
  return (
    <p class="changes typed" dir="auto">
      {wordChanges(before, after).map(({ kind, text }) => {
        if (kind === 'same') return text
        const Mark = kind === 'removed' ? 'del' : 'ins'
        return (
          <Mark>
            <Spoken>{` ${words[kind]} `}</Spoken>
            {text}
            <Spoken>{` (${words.end}) `}</Spoken>
          </Mark>
        )
      })}
    </p>
  )
}
