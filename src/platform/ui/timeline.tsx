import type { Child } from 'hono/jsx'
import { platformWords } from '../words/catalogue.ts'
import { Icon, type IconName } from './icon.tsx'
import { Spoken } from './texts.tsx'
import { useWords } from './view.ts'

export type TimelineState = 'done' | 'now' | 'next' | 'late'

interface TimelineEntryProps {
  state: TimelineState
  what: Child
  /** Who acted, or who must act next. */
  actor?: Child
  /** When it was, or until when it must be. */
  when?: Child
  icon?: IconName
  /** So that another entry can lead here. */
  id?: string | undefined
  /** A quotation, the reasons, the evidence. */
  children?: Child
}

const icons: Record<TimelineState, IconName> = { done: 'check', now: 'arrow', next: 'wait', late: 'clock' }

/** What happened, in order; the last entry is open and says what comes next, from whom and by when. */
export function Timeline({ label, children }: { label: string; children: Child }) {
  return (
    <ol class="timeline" aria-label={label}>
      {children}
    </ol>
  )
}

export function TimelineEntry({ state, what, actor, when, icon, id, children }: TimelineEntryProps) {
  const words = useWords(platformWords)
  return (
    <li class={`moment moment-${state}`} id={id}>
      <span class="moment-mark">
        <Icon name={icon ?? icons[state]} size={16} />
      </span>
      <div class="moment-body">
        {state === 'next' && <p class="moment-next">{words.next}</p>}
        <p class="moment-what">
          {state !== 'next' && <Spoken>{`${words.states[state]}: `}</Spoken>}
          {what}
        </p>
        {(actor || when) && (
          <p class="moment-meta">
            {actor && <span>{actor}</span>}
            {when && <span>{when}</span>}
          </p>
        )}
        {children && <div class="moment-text">{children}</div>}
      </div>
    </li>
  )
}
