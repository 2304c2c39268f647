import { MoreLink } from '../../../platform/ui/button.tsx'
import { Section } from '../../../platform/ui/heading.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import type { Day } from '../../../platform/words/dates.ts'
import type { Summary } from '../read-summary.ts'
import { minutesWords } from '../words.ts'
import { MinutesFacts } from './minutes-facts.tsx'

export interface MinutesSummaryProps {
  meetingRef: string
  summary: Summary
  today: Day
}

/** Where the minutes stand, on the page of their meeting. */
export function MinutesSummary({ meetingRef, summary: { minutes, dueOn, agreed }, today }: MinutesSummaryProps) {
  const words = useWords(minutesWords)
  const path = `/desk/meetings/${meetingRef}`
  return (
    <Section title={words.title} id="minutes" action={<span class="quiet">{words.states[minutes?.state ?? 'none']}</span>}>
      <MinutesFacts minutes={minutes} dueOn={dueOn} today={today} />
      <MoreLink path={`${path}/minutes`}>{words.open}</MoreLink>
      {agreed && <MoreLink path={`${path}/communique`}>{words.communique.title}</MoreLink>}
    </Section>
  )
}
