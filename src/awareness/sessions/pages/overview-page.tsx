import { ButtonLink } from '../../../platform/ui/button.tsx'
import { Day } from '../../../platform/ui/day.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { AwarenessTabs } from '../../pages/tabs.tsx'
import type { RequestLine, SessionLine } from '../queries/list.ts'
import { sessionsWords } from '../words.ts'
import { SessionList } from './session-list.tsx'

interface OverviewPageProps {
  requests: readonly RequestLine[]
  uncounted: readonly SessionLine[]
  coming: readonly SessionLine[]
  mayRun: boolean
}

/** What the awareness cell has before it: who waits, in a fair order; what comes; what nobody has counted. */
export function OverviewPage({ requests, uncounted, coming, mayRun }: OverviewPageProps) {
  const { overview: words, list } = useWords(sessionsWords)
  const add = mayRun && (
    <ButtonLink path="/desk/awareness/sessions/new" weight="primary" icon="plus">
      {list.add}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} actions={add} />
      <AwarenessTabs />
      {uncounted.length > 0 && (
        <Section title={words.uncounted}>
          <SessionList sessions={uncounted} />
        </Section>
      )}
      <Section title={words.requests}>
        <div class="stack">
          <p class="quiet">{words.requestsText}</p>
          {requests.length === 0 ? (
            <EmptyState title={words.noRequests} />
          ) : (
            <SessionList sessions={requests} more={(request) => <Reached request={request} />} />
          )}
        </div>
      </Section>
      <Section title={words.coming}>
        {coming.length === 0 ? <EmptyState title={words.noComing} /> : <SessionList sessions={coming} />}
      </Section>
    </DeskPage>
  )
}

/** Why a request stands where it stands. */
function Reached({ request: { sessions, classesReached, classesEnrolled, askedOn } }: { request: RequestLine }) {
  const { overview: words } = useWords(sessionsWords)
  const reached =
    sessions === 0 ? words.notReached : classesEnrolled ? words.reachedOf(classesReached, classesEnrolled) : words.reached(classesReached)
  return (
    <>
      {reached} · {words.since} <Day day={askedOn} />
    </>
  )
}
