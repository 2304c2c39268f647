import type { ResponseKind } from '../annotation.ts'

export type Speaker = 'association' | 'police' | null
export type Section = 'demands' | 'responses' | 'commitments' | 'aside' | null

/** What a verb or noun of speech announces. `break` only ends what went before. */
export type CueKind =
  | 'ask'
  | 'propose'
  | 'complain'
  | 'mention'
  | 'question'
  | 'praise'
  | 'promise'
  | 'state'
  | 'reply'
  | 'gloss'
  | 'voice'
  | 'break'

export type Cue = { kind: CueKind; words: string; object: 'direct' | 'about' | 'to' | 'for' | 'none' }

/** One announced stretch of the text: the cue, who speaks, and how far it reaches. */
export type Frame = {
  kind: CueKind
  object: Cue['object']
  start: number
  cueEnd: number
  end: number
  speaker: Speaker
  listed: boolean
  section: Section
  replying: boolean
}

export type Span = { start: number; end: number }

/** All that the reading of speech needs to know of a language. */
export type Grammar = {
  cues: readonly Cue[]
  cuePattern: RegExp
  actor: RegExp
  negation: RegExp
  reply: RegExp
  /** "expressed …": what is expressed decides. */
  voiced: (words: string) => CueKind
  /** "these demands" takes up what was asked before. */
  demonstrative: RegExp
  /** A verb of asking whose object, not subject, is an association. */
  addressee: RegExp
  /** A preposition between verb and actor: the actor is then no subject. */
  objectMark: RegExp
  future: RegExp
  that: RegExp
  /** A cue that may be a noun and no verb. */
  noun: RegExp
  /** How a line ends that announces a list. */
  opensList: RegExp
  numbering: RegExp
  section: (heading: string) => Section | undefined
  /** The asked-for things in a frame of asking, one by one. */
  demandItems: (text: string, frame: Frame) => Span[]
  /** The answers in a frame of answering, one by one. */
  responseItems: (text: string, frame: Frame) => Span[]
  responseKind: (words: string) => ResponseKind
  isPlatitude: (words: string) => boolean
}
