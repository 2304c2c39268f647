import type { ChannelId } from './channel.ts'

/**
 * What can happen to somebody online, in the order in which it is shown: what weighs most on minors first. A kind is the last part of the address
 * of its guidance, /cyber/fraud: others link there, so a kind is never renamed.
 */
export const kinds = [
  'sextortion',
  'image-abuse',
  'child-images',
  'harassment',
  'fraud',
  'account-theft',
  'impersonation',
  'interception',
  'sabotage',
  'hacking-tools',
  'hate',
  'copyright',
] as const
export type Kind = (typeof kinds)[number]

export const isKind = (value: string): value is Kind => (kinds as readonly string[]).includes(value)

export const guidancePath = (kind: Kind) => `/cyber/${kind}`

/** To whom one turns, the first first. */
export const channelsOfKind: Record<Kind, readonly ChannelId[]> = {
  sextortion: ['children', 'e-blagh', 'station', 'prosecutor', 'bank', 'stopncii', 'take-it-down', 'helpline'],
  'image-abuse': ['children', 'platform', 'e-blagh', 'station', 'prosecutor', 'stopncii', 'take-it-down', 'helpline'],
  'child-images': ['children', 'e-blagh', 'station', 'prosecutor', 'take-it-down'],
  harassment: ['children', 'e-blagh', 'station', 'prosecutor', 'helpline'],
  fraud: ['bank', 'e-blagh', 'station', 'prosecutor'],
  'account-theft': ['platform', 'e-blagh', 'station'],
  impersonation: ['platform', 'e-blagh', 'station', 'prosecutor', 'privacy', 'bank'],
  interception: ['station', 'prosecutor', 'children', 'privacy'],
  sabotage: ['station', 'prosecutor', 'incidents'],
  'hacking-tools': ['e-blagh', 'station'],
  hate: ['e-blagh', 'station', 'platform'],
  copyright: ['platform', 'station'],
}
