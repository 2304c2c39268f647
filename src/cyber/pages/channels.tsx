import { Ltr } from '../../platform/ui/texts.tsx'
import { type Day, formatDay } from '../../platform/words/dates.ts'
import { type Channel, type ChannelId, emergency, isDoubtful, type Standing, standingOf } from '../channel.ts'
import { useContent, useWritten } from './cyber-page.tsx'

export interface Known {
  channels: readonly Channel[]
  today: Day
}

/** To whom one turns, in this order, each with how far its number may be relied on; what is old or not known is asked elsewhere. */
export function Channels({ ids, channels, today }: Known & { ids: readonly ChannelId[] }) {
  const { standing: words } = useContent()
  const shown = ids.flatMap((id) => channels.find((one) => one.id === id && !one.gone) ?? [])
  const doubtful = shown.some((channel) => !emergency.includes(channel.id) && isDoubtful(standingOf(channel, today)))
  return (
    <>
      <ul class="channels">
        {shown.map((channel) => (
          <Entry channel={channel} today={today} />
        ))}
      </ul>
      {doubtful && (
        <p class="channel-ask quiet">
          {words.ask} <EmergencyNumbers channels={channels} />.
        </p>
      )}
    </>
  )
}

function Entry({ channel, today }: { channel: Channel; today: Day }) {
  const { channels: names, standing: words } = useContent()
  const { name, what } = names[channel.id]
  const standing = standingOf(channel, today)
  const said = useStanding()(channel, standing)
  return (
    <li class="channel">
      <p class="channel-name cluster">
        <bdi>{name}</bdi> <Contact channel={channel} />
      </p>
      <p>{what}</p>
      {said && (
        <p class="quiet">
          {said} {emergency.includes(channel.id) && isDoubtful(standing) && words.askStation}
        </p>
      )}
    </li>
  )
}

function Contact({ channel: { telephone, address } }: { channel: Channel }) {
  return (
    <>
      {telephone && <Telephone number={telephone} />}{' '}
      {address && (
        <a class="channel-contact" href={`https://${address}`} rel="noreferrer nofollow external">
          <Ltr>{address}</Ltr>
        </a>
      )}
    </>
  )
}

export function Telephone({ number }: { number: string }) {
  return (
    <a class="channel-contact" href={`tel:${number.replaceAll(' ', '')}`}>
      <Ltr>{number}</Ltr>
    </a>
  )
}

/** In a sentence, how far a contact may be relied on; null of what is different for everyone. */
function useStanding() {
  const { standing: words } = useContent()
  const written = useWritten()
  return ({ checkedOn, publishedIn }: Channel, standing: Standing): string | null => {
    if (standing === 'own') return null
    if (standing === 'published') return words.published(formatDay(written, `${publishedIn}-01`, 'month'))
    if (!checkedOn) return words.unknown
    const day = formatDay(written, checkedOn)
    return { checked: words.checked, stale: words.stale, unknown: words.unknownChecked }[standing](day)
  }
}

/** «19 أو 177» */
function EmergencyNumbers({ channels }: Pick<Known, 'channels'>) {
  const { or } = useContent()
  const numbers = channels.flatMap(({ id, telephone }) => (emergency.includes(id) && telephone ? [telephone] : []))
  return (
    <>
      {numbers.map((number, at) => (
        <>
          {at > 0 && ` ${or} `}
          <Telephone number={number} />
        </>
      ))}
    </>
  )
}

/** Stands at the head of every page. */
export function DangerLine({ channels }: Pick<Known, 'channels'>) {
  const { danger, channels: names } = useContent()
  return (
    <p class="danger-line">
      {danger}
      {channels
        .filter(({ id }) => emergency.includes(id))
        .map(({ id, telephone }) => (
          <span class="danger-number">
            {names[id].name} {telephone && <Telephone number={telephone} />}
          </span>
        ))}
    </p>
  )
}
