import type { Returned } from '../../../platform/http/submit.ts'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Card, CardGrid } from '../../../platform/ui/card.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../../platform/ui/disclosure.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { PostButton } from '../../../platform/ui/post-button.tsx'
import { Colon, UserText } from '../../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import { schoolsWords } from '../../../schools/words.ts'
import { GuidanceLinks } from '../../pages/guidance-links.tsx'
import { AwarenessTabs } from '../../pages/tabs.tsx'
import { type Topic, topicName } from '../../topic.ts'
import { awarenessWords } from '../../words.ts'
import { TopicForm } from './topic-form.tsx'

interface TopicsPageProps {
  topics: readonly Topic[]
  mayRun: boolean
  /** The form that came back, and of which topic; of none when one was added. */
  returned: Returned | undefined
  changing: string | null
}

/** What sessions speak of: the list of this command. */
export function TopicsPage({ topics, mayRun, returned, changing }: TopicsPageProps) {
  const { topicList: words } = useWords(awarenessWords)
  const href = useHref()
  const adding = returned && changing === null ? returned : undefined
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <AwarenessTabs />
      <div class="stack">
        {mayRun && (
          <Disclosure summary={words.add} open={adding !== undefined}>
            <TopicForm path="/desk/awareness/topics" prefix="add" returned={adding} />
          </Disclosure>
        )}
        <CardGrid>
          {topics.map((topic) => (
            <TopicCard topic={topic} mayRun={mayRun} returned={changing === topic.key ? returned : undefined} />
          ))}
        </CardGrid>
        <p class="quiet">
          <a href={href('/desk/awareness/topics.json')}>JSON</a>
        </p>
      </div>
    </DeskPage>
  )
}

function TopicCard({ topic, mayRun, returned }: { topic: Topic } & Pick<TopicsPageProps, 'mayRun' | 'returned'>) {
  const { topicList: words } = useWords(awarenessWords)
  const { levels } = useWords(schoolsWords)
  const { language } = useView()
  const { key, level, guidance, retiredOn } = topic
  const path = `/desk/awareness/topics/${key}`
  return (
    <Card
      level={2}
      title={<UserText>{topicName(language, topic)}</UserText>}
      badge={retiredOn && <Badge tone="neutral">{words.retired}</Badge>}
    >
      {level && (
        <p>
          {words.level}
          <Colon />
          {levels[level]}
        </p>
      )}
      {guidance.length > 0 && <GuidanceLinks kinds={guidance} />}
      {mayRun && (
        <Disclosure summary={words.change} open={returned !== undefined}>
          <TopicForm path={path} prefix={`change-${key}`} returned={returned} topic={topic} />
          <PostButton path={`${path}/${retiredOn ? 'return' : 'retirement'}`} weight="quiet">
            {retiredOn ? words.restore : words.retire}
          </PostButton>
        </Disclosure>
      )}
    </Card>
  )
}
