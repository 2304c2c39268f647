import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { type Follow, nameOf } from '../follow.ts'
import type { NamedSubject } from '../queries/subjects.ts'
import { watchingWords } from '../words.ts'
import { pathOf, SubjectName } from './subject.tsx'

interface LeavingProps {
  secret: string
  follows: readonly Follow[]
  subjects: readonly NamedSubject[]
}

/** What one reader follows; one button forgets all of it, and them. */
export function LeavingPage({ secret, follows, subjects }: LeavingProps) {
  const href = useHref()
  const { leaving } = useWords(watchingWords)
  return (
    <PublicPage title={leaving.title}>
      <PageHeading title={leaving.title} lead={leaving.lead} />
      {follows.length === 0 && <EmptyState title={leaving.nothing}>{leaving.nothingText}</EmptyState>}
      <ul class="records">
        {follows.map((follow) => {
          const subject = subjects.find((one) => nameOf(one) === nameOf(follow))
          return (
            <li class="record">
              <div class="record-text">
                {subject ? (
                  <a class="record-title" href={href(pathOf(subject))}>
                    <SubjectName subject={subject} />
                  </a>
                ) : (
                  <bdi>{follow.subject}</bdi>
                )}
              </div>
              <PostButton path={`/follow/leaving/${secret}/${follow.id}`} weight="quiet">
                {leaving.stop}
              </PostButton>
            </li>
          )
        })}
      </ul>
      <Section title={leaving.leaveTitle}>
        <div class="stack">
          <p>{leaving.leaveText}</p>
          <PostButton path={`/follow/leaving/${secret}`} weight="primary">
            {leaving.leave}
          </PostButton>
        </div>
      </Section>
    </PublicPage>
  )
}
