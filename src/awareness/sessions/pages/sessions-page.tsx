import { ButtonLink, MoreLink, Submit } from '../../../platform/ui/button.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { Select } from '../../../platform/ui/select.tsx'
import { useHref, useWords } from '../../../platform/ui/view.ts'
import { AwarenessTabs } from '../../pages/tabs.tsx'
import type { SessionLine } from '../queries/list.ts'
import { type SessionState, sessionStates } from '../session.ts'
import { sessionsWords } from '../words.ts'
import { SessionList } from './session-list.tsx'

interface SessionsPageProps {
  sessions: readonly SessionLine[]
  state: SessionState | null
  /** Where the list goes on. */
  next: string | null
  mayRun: boolean
}

export function SessionsPage({ sessions, state, next, mayRun }: SessionsPageProps) {
  const { list: words, states } = useWords(sessionsWords)
  const href = useHref()
  const add = mayRun && (
    <ButtonLink path="/desk/awareness/sessions/new" weight="primary" icon="plus">
      {words.add}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} actions={add} />
      <AwarenessTabs />
      <Form path="/desk/awareness/sessions" method="get" values={{ state: state ?? '' }}>
        <Select name="state" label={words.state} options={sessionStates.map((value) => ({ value, label: states[value] }))} />
        <FormActions>
          <Submit weight="secondary" />
        </FormActions>
      </Form>
      {sessions.length === 0 ? <EmptyState title={words.none}>{words.noneText}</EmptyState> : <SessionList sessions={sessions} />}
      {next && <MoreLink path={next}>{words.more}</MoreLink>}
      <p class="quiet">
        <a href={href('/desk/awareness/sessions.json')}>{words.json}</a>
      </p>
    </DeskPage>
  )
}
