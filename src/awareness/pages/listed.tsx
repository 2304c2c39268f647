import { useView } from '../../platform/ui/view.ts'
import { enumerate } from '../../platform/words/punctuation.ts'
import type { TopicNames } from '../../public-record/awareness.ts'
import { topicName } from '../topic.ts'

/** Topics, one after the other. */
export function Topics({ topics }: { topics: readonly TopicNames[] }) {
  const { language } = useView()
  return (
    <>
      {enumerate(
        language,
        topics.map((topic) => topicName(language, topic)),
      )}
    </>
  )
}
