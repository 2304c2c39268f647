import { type Stretch, tagStretches } from '../platform/tagging/tagger.ts'
import type { Word } from '../platform/tagging/words.ts'
import type { Response, ResponseKind } from './annotation.ts'
import { demandStart } from './arabic/demand-start.ts'
import { demandDetails } from './demand-details.ts'
import type { DetailedDemand } from './reading.ts'
import type { Seen } from './tagging/features.ts'
import { learned } from './tagging/learned.ts'
import { replyFeatures } from './tagging/reply-features.ts'
import { conjunctionLength } from './text/conjunction.ts'
import type { Prepared } from './text/prepared.ts'
import type { Span } from './text/span.ts'

export type Said = { demands: DetailedDemand[]; responses: Response[]; spans: Span[] }

const MOST = 300

/** What is asked for and what is answered, one by one; `names` are those who ask. */
export function said(prepared: Prepared, { words, features }: Seen, names: readonly Span[]): Said {
  const stretches = tagStretches(features, learned.said()).slice(0, MOST)
  const asked = stretches
    .filter(({ tag }) => tag === 'demand')
    .map(({ first, last }) => ({ start: demandStart(words, behindName(words, first, last, names)), end: words[last]!.end }))
  const answered = stretches.filter(({ tag }) => tag === 'response')
  return {
    demands: asked.map((span) => {
      const evidence = prepared.evidence(span.start, span.end)
      return { text: evidence.text, evidence, ...demandDetails(prepared, span) }
    }),
    responses: answered.map((stretch) => {
      const [first, last] = [words[stretch.first]!, words[stretch.last]!]
      const evidence = prepared.evidence(first.start + conjunctionLength(first.form), last.end)
      return { kind: replyKind(words, stretch), text: evidence.text, evidence }
    }),
    spans: asked,
  }
}

/** "the association X | a contact for the quarter": who asks is no part of what is asked. */
function behindName(words: readonly Word[], first: number, last: number, names: readonly Span[]): number {
  const start = words[first]!.start
  const name = names.find((span) => span.start <= start && span.end > start)
  const next = name ? words.findIndex((word) => word.start >= name.end) : first
  return next > first && next < last ? next : first
}

/** The whole response is one "word" to this tagger. */
function replyKind(words: readonly Word[], { first, last }: Stretch): ResponseKind {
  const [kind] = tagStretches([replyFeatures(words, first, last)], learned.replies())
  return (kind?.tag ?? 'information') as ResponseKind
}
