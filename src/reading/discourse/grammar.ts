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
  | 'future'
  | 'state'
  | 'reply'
  | 'gloss'
  | 'voice'
  | 'break'

/** Where a cue stands; `joined` counts the letters of "and" before it. */
export type FoundWords = { cue: Cue; joined: number; index: number; end: number }

export type Cue = { kind: CueKind; words: string; object: 'direct' | 'about' | 'to' | 'for' | 'rest' | 'turn' | 'none' }

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
  /** The sentence itself names who speaks. */
  named: boolean
  /** What is stated here only leads to what the same sentence asks for. */
  leads: boolean
}

export type Span = { start: number; end: number }

/** All that the reading of speech needs to know of a language. */
export type Grammar = {
  findCues: (text: string) => FoundWords[]
  actor: RegExp
  negation: RegExp
  reply: RegExp
  /** "expressed …": what is expressed decides. */
  voiced: (words: string) => CueKind
  /** "these demands" takes up what was asked before. */
  demonstrative: RegExp
  /** A verb of asking whose object, not subject, is an association. */
  addressee: RegExp
  /** "we ask" and "you promised" say by their form who speaks. */
  person: (verb: string, kind: CueKind) => Speaker
  /** A noun of asking has no subject of its own. */
  nominal: RegExp
  /** "what was announced" announces nothing. */
  relative: RegExp
  /** Between two verbs: "that the chief". */
  told: RegExp
  /** "it was decided", "it will be": nobody in particular acts. */
  impersonal: RegExp
  /** What a verb asks or promises has begun. */
  object: RegExp
  /** "who presided", "if there were": a verb inside another clause begins nothing. */
  inner: RegExp
  /** What may stand between a verb and its subject. */
  beforeSubject: RegExp
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
  /** Who speaks, when a name before a colon says so. */
  label: (head: string, content: string) => Speaker
  /** A bulleted line that asks or complains, though no heading says so. */
  beginsItem: (words: string) => boolean
  /** The asked-for things in a frame of asking, one by one. */
  demandItems: (text: string, frame: Frame) => Span[]
  /** The answers in a frame of answering, one by one. */
  responseItems: (text: string, frame: Frame) => Span[]
  responseKind: (words: string) => ResponseKind
  isPlatitude: (words: string) => boolean
}
