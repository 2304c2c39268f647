import { type Day, daysBetween } from '../platform/words/dates.ts'

/** Where one turns to. What they are called and what they are for stands in words; how they are reached is data. */
export const channelIds = [
  'police',
  'gendarmerie',
  'station',
  'e-blagh',
  'prosecutor',
  'children',
  'helpline',
  'bank',
  'platform',
  'stopncii',
  'take-it-down',
  'privacy',
  'incidents',
] as const
export type ChannelId = (typeof channelIds)[number]

/** What one dials in danger: never taken off the pages. */
export const emergency: readonly ChannelId[] = ['police', 'gendarmerie']

/** Different for everyone: nobody can say how they are reached. */
const everyonesOwn: readonly ChannelId[] = ['bank', 'platform']

/** Those whose contact a command makes sure of. */
export const checkable = channelIds.filter((id) => !everyonesOwn.includes(id))

interface Contact {
  readonly telephone: string | null
  /** Without «https://». */
  readonly address: string | null
}

export interface Channel extends Contact {
  readonly id: ChannelId
  /** When somebody of this command last made sure of it. */
  readonly checkedOn: Day | null
  /** The month in which it stood in the press, as long as nobody of this command has made sure of it. */
  readonly publishedIn: string | null
  /** Exists no more, or is of no use any more. */
  readonly gone: boolean
}

/**
 * What is known before a command has made sure of anything: what stood in public pages, with the month, and nothing that did not. Of most there is
 * no number and no address that somebody has checked.
 */
const published: Partial<Record<ChannelId, Partial<Contact> & { publishedIn: string }>> = {
  police: { telephone: '19', publishedIn: '2023-02' },
  gendarmerie: { telephone: '177', publishedIn: '2023-02' },
  'e-blagh': { address: 'e-blagh.ma', publishedIn: '2024-06' },
  prosecutor: { address: 'plaintes.pmp.ma', publishedIn: '2023-02' },
  children: { telephone: '2511', publishedIn: '2023-02' },
  helpline: { telephone: '+212 6 24 40 58 89', address: 'cyberconfiance.ma/helpline', publishedIn: '2023-02' },
}

export type Checked = Omit<Channel, 'publishedIn'> & { checkedOn: Day }

/** All channels: as this command found them, or else as they were published. */
export function channelsWith(checked: readonly Checked[]): Channel[] {
  return channelIds.map((id) => {
    const own = checked.find((one) => one.id === id)
    if (own) return { ...own, publishedIn: null }
    return { id, telephone: null, address: null, checkedOn: null, publishedIn: null, gone: false, ...published[id] }
  })
}

/** After so many days nobody should rely on it without a word of warning. */
export const staleAfter = 180

export type Standing = 'checked' | 'stale' | 'published' | 'unknown' | 'own'

/** How far a contact may be relied on today. */
export function standingOf({ id, telephone, address, checkedOn }: Channel, today: Day): Standing {
  if (everyonesOwn.includes(id)) return 'own'
  if (!telephone && !address) return 'unknown'
  if (!checkedOn) return 'published'
  return daysBetween(checkedOn, today) > staleAfter ? 'stale' : 'checked'
}

export const isDoubtful = (standing: Standing) => standing !== 'checked' && standing !== 'own'
