import { useView, useWords } from '../../platform/ui/view.ts'
import { enumerate } from '../../platform/words/punctuation.ts'
import type { Topic } from '../topic.ts'
import { awarenessWords } from '../words.ts'

/** Topics, one after the other. */
export function Topics({ topics }: { topics: readonly Topic[] }) {
  const { topics: words } = useWords(awarenessWords)
  const { language } = useView()
  return (
    <>
      {enumerate(
        language,
        topics.map((topic) => words[topic]),
      )}
    </>
  )
}
