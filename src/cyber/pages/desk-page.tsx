import type { Returned } from '../../platform/http/submit.ts'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { type Channel, type ChannelId, checkable, standingOf } from '../channel.ts'
import type { CheckLine, MeetingChoice, TopicLine } from '../queries.ts'
import type { ShownCount } from '../shown-counts.ts'
import { cyberWords } from '../words.ts'
import { DeskChannels } from './desk-channels.tsx'
import { DeskOpenings } from './desk-openings.tsx'
import { DeskTopics } from './desk-topics.tsx'

export interface CyberDeskProps {
  channels: readonly Channel[]
  checks: readonly CheckLine[]
  openings: readonly ShownCount[]
  topics: readonly TopicLine[]
  meetings: readonly MeetingChoice[]
  today: Day
  mayCheck: boolean
  mayTake: boolean
  /** A form that came back: of which channel, or of which topic. */
  returned?: (Returned & { of: ChannelId | string }) | undefined
}

/** What a command keeps for safety online: channels with their checks, coarse counts, topics that wait for a meeting. */
export function CyberDeskPage(props: CyberDeskProps) {
  const { desk } = useWords(cyberWords)
  const href = useHref()
  const waiting = props.channels.filter(
    (channel) => checkable.includes(channel.id) && !channel.gone && standingOf(channel, props.today) !== 'checked',
  )
  return (
    <DeskPage title={desk.title}>
      <PageHeading title={desk.title} lead={desk.lead} />
      <p class="cluster">
        <strong>{desk.toCheck(waiting.length)}</strong> <a href={href('/cyber')}>{desk.public}</a>
      </p>
      <DeskChannels {...props} />
      <DeskTopics {...props} />
      <DeskOpenings openings={props.openings} />
    </DeskPage>
  )
}
