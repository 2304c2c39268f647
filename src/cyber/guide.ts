import type { ChannelId } from './channel.ts'
import type { Kind } from './kind.ts'

/** What is asked, each with its answers and where they lead. Nobody answers more than five. */
export const questions = {
  danger: { yes: 'emergency', no: 'age' },
  age: { minor: 'minor', adult: 'adult' },
  minor: { images: 'minorImages', contacted: 'minorContacted', hurt: 'minorHurt', money: 'minorMoney', other: 'minorOther' },
  adult: {
    blackmail: 'paid',
    spread: 'spread',
    money: 'money',
    account: 'account',
    messages: 'messages',
    seen: 'seen',
    system: 'system',
    data: 'data',
  },
  paid: { yes: 'blackmailPaid', no: 'blackmail' },
  account: { stolen: 'accountStolen', false: 'accountFalse', watched: 'watched' },
  seen: { children: 'seenChildren', hate: 'seenHate', tools: 'seenTools' },
  system: { administration: 'systemPublic', own: 'systemOwn' },
  data: { personal: 'personalData', work: 'work' },
} as const

export type QuestionId = keyof typeof questions

interface Outcome {
  /** The guidance to read; none where one should dial first. */
  readonly kind: Kind | null
  /** In the order in which to turn to them. */
  readonly channels: readonly ChannelId[]
}

export const outcomes = {
  emergency: { kind: null, channels: ['police', 'gendarmerie'] },
  minorImages: { kind: 'sextortion', channels: ['children', 'station', 'e-blagh', 'take-it-down'] },
  minorContacted: { kind: 'child-images', channels: ['children', 'station', 'e-blagh'] },
  minorHurt: { kind: 'harassment', channels: ['children', 'station', 'e-blagh'] },
  minorMoney: { kind: 'fraud', channels: ['children', 'bank', 'station'] },
  minorOther: { kind: 'account-theft', channels: ['children', 'station', 'platform'] },
  blackmailPaid: { kind: 'sextortion', channels: ['bank', 'e-blagh', 'station', 'prosecutor', 'stopncii'] },
  blackmail: { kind: 'sextortion', channels: ['e-blagh', 'station', 'prosecutor', 'stopncii', 'helpline'] },
  spread: { kind: 'image-abuse', channels: ['e-blagh', 'station', 'prosecutor', 'platform', 'stopncii'] },
  money: { kind: 'fraud', channels: ['bank', 'e-blagh', 'station', 'prosecutor'] },
  accountStolen: { kind: 'account-theft', channels: ['platform', 'e-blagh', 'station'] },
  accountFalse: { kind: 'impersonation', channels: ['platform', 'e-blagh', 'station'] },
  watched: { kind: 'interception', channels: ['station', 'prosecutor'] },
  messages: { kind: 'harassment', channels: ['e-blagh', 'station', 'prosecutor', 'helpline'] },
  seenChildren: { kind: 'child-images', channels: ['e-blagh', 'station'] },
  seenHate: { kind: 'hate', channels: ['e-blagh', 'station', 'platform'] },
  seenTools: { kind: 'hacking-tools', channels: ['e-blagh', 'station'] },
  systemPublic: { kind: 'sabotage', channels: ['incidents', 'station', 'prosecutor'] },
  systemOwn: { kind: 'sabotage', channels: ['station', 'prosecutor'] },
  personalData: { kind: 'impersonation', channels: ['privacy', 'station'] },
  work: { kind: 'copyright', channels: ['platform', 'station'] },
} as const satisfies Record<string, Outcome>

export type OutcomeId = keyof typeof outcomes
export type StepId = QuestionId | OutcomeId

export const first: QuestionId = 'danger'
export const mostQuestions = 5

export const isQuestion = (step: StepId): step is QuestionId => step in questions

/** Answers and where each leads, in the order in which they are shown. */
export function answersTo(question: QuestionId): [answer: string, to: StepId][] {
  return Object.entries(questions[question])
}

/**
 * Where somebody stands after these answers.
 * @returns null where an answer does not belong to its question
 */
export function follow(answers: readonly string[]): StepId | null {
  let step: StepId = first
  for (const answer of answers) {
    const next: StepId | undefined = isQuestion(step) ? answersTo(step).find(([one]) => one === answer)?.[1] : undefined
    if (!next) return null
    step = next
  }
  return step
}

/** Every step in the order in which it can be reached: its place is its name in the address, which tells nothing about it. */
export const steps: readonly StepId[] = reachable()

function reachable(): StepId[] {
  const found: StepId[] = [first]
  for (const step of found) {
    if (!isQuestion(step)) continue
    for (const [, to] of answersTo(step)) if (!found.includes(to)) found.push(to)
  }
  return found
}

/** The question that leads here; each step has one at most. */
export function parentOf(step: StepId): QuestionId | null {
  return steps.filter(isQuestion).find((question) => answersTo(question).some(([, to]) => to === step)) ?? null
}
