import type { Option } from '../../platform/ui/select.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { schoolsWords } from '../../schools/words.ts'
import { type Topic, topicName } from '../topic.ts'

/** The topics that may be chosen today, with the level for which they are meant. */
export function useTopicOptions(): (topics: readonly Topic[]) => Option[] {
  const { language } = useView()
  const { levels } = useWords(schoolsWords)
  return (topics) =>
    topics
      .filter(({ retiredOn }) => retiredOn === null)
      .map((topic) => ({ value: topic.key, label: topicName(language, topic), ...(topic.level && { hint: levels[topic.level] }) }))
}
