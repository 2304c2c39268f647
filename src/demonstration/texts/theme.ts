/** Points are named by their kind and their place in the demonstration's list; a district by its place alone. */
export type PlaceKey = `${'school' | 'market' | 'station' | 'garden' | 'street' | 'square' | 'other' | 'district'}:${number}`

export type OwnerKey = 'chief' | 'urbanCorps' | 'traffic' | 'judicial' | 'school' | 'awareness' | 'cell'

/** One thing that a city asks for, in the words of those who ask, and what the police answers. */
export interface Theme {
  category: string
  /** The office that owes the answer. */
  office: OwnerKey
  time?: 'school_entry_exit' | 'morning' | 'afternoon' | 'evening' | 'night' | 'weekend' | 'market_day'
  asked: readonly Wording[]
  /** Demands of the theme take them in turn. */
  answers: readonly [Answer, ...Answer[]]
}

/** `{p}` is the name of the place, `{d}` of its district; `{pf}` and `{df}` are the same in French. */
export interface Wording {
  at: PlaceKey
  /** As it was said. */
  said: string
  /** As everyone may read it. */
  text: string
}

export type Answer = Commitment | Explanation | Reasoned | Referral

export interface Commitment {
  kind: 'commitment'
  measure: 'activity' | 'outcome'
  /** From the answer to the day on which it is due. */
  days: number
  text: string
  indicator: string
  progress: string
  /** What the owner shows at the end. */
  kept: string
  partly?: string
  notKept?: string
}

interface Explanation {
  kind: 'explanation'
  text: string
}

interface Reasoned {
  kind: 'refusal'
  text: string
}

interface Referral {
  kind: 'referral'
  partner: string
  text: string
}
