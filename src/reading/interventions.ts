import type { Intervention, InterventionKind } from './annotation.ts'
import { conjunctionLength } from './text/conjunction.ts'
import type { Prepared } from './text/prepared.ts'
import { sentences } from './text/sentences.ts'
import type { Span } from './text/span.ts'

/** What a verb of speech announces; a `reply` is what the authorities say. */
export type Utterance = InterventionKind | 'reply'

/** What is needed of a language to know who says what. */
export type Speech = {
  /** The verbs of speech between two positions, in their order. */
  verbs: (text: string) => { kind: Utterance; start: number; end: number }[]
  /** Whoever may speak; the group `association` tells the two sides apart. */
  actor: RegExp
  /** Where a verb has its subject. */
  subject: 'after' | 'before'
  /** What stands between a verb and its object: "praised *the role of* the associations". */
  object: RegExp
}

type Side = 'association' | 'police'
type Clause = Span & { kind: Utterance; side: Side | null }

const MOST = 60
const SHORTEST = 12

/** Praise, remarks, questions and proposals of the associations; what they ask for is read as demands. */
export function interventions({ body, evidence }: Prepared, demands: readonly Span[], speech: Speech): Intervention[] {
  return clauses(body, speech)
    .flatMap(({ kind, side, start, end }) => {
      if (side === 'police' || kind === 'reply' || kind === 'demand' || end - start < SHORTEST) return []
      if (kind === 'remark' && (side === null || demands.some((demand) => demand.start < end && demand.end > start))) return []
      const shown = evidence(start, end)
      return [{ kind, text: shown.text, evidence: shown }]
    })
    .slice(0, MOST)
}

/** From each verb of speech to the next, or to the end of its sentence; who spoke last goes on speaking, above all behind "and". */
function clauses(body: string, speech: Speech): Clause[] {
  let side: Side | null = null
  return sentences(body, 0, body.length).flatMap((sentence) => {
    const words = body.slice(sentence.start, sentence.end)
    const verbs = speech.verbs(words)
    return verbs.map(({ kind, start, end }, at): Clause => {
      const stop = verbs[at + 1]?.start ?? words.length
      const from = verbs[at - 1]?.end ?? 0
      const and = conjunctionLength(words.slice(start, end))
      const before = and > 0 && side ? '' : words.slice(from, start)
      side = speakerOf(before, words.slice(end, stop), speech) ?? (kind === 'reply' ? 'police' : side)
      const length = words.slice(start, stop).replace(/[\s,:]+(?:و|كما|et)?$/u, '').length
      return { kind, side, start: sentence.start + start + and, end: sentence.start + start + length }
    })
  })
}

const REACH = 45

function speakerOf(before: string, after: string, { actor, subject, object }: Speech): Side | null {
  const next = subject === 'after' ? [...after.slice(0, REACH).matchAll(actor)].find(({ groups }) => groups?.by === undefined) : undefined
  const following = next && !object.test(after.slice(0, next.index)) ? next : undefined
  const speaker = following ?? [...before.matchAll(actor)].at(-1)
  if (!speaker) return null
  return speaker.groups?.association === undefined ? 'police' : 'association'
}
