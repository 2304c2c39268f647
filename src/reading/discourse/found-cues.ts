import type { Cue, Grammar } from './grammar.ts'

export type FoundCue = { cue: Cue; joined: boolean; index: number; end: number }

export function cuesIn(text: string, start: number, end: number, grammar: Grammar): FoundCue[] {
  const found: FoundCue[] = []
  for (const { cue, joined, index, end: cueEnd } of grammar.findCues(text.slice(start, end))) {
    const at = start + index
    const and = joined > 0 || /(?:^|\s)و $/.test(text.slice(Math.max(0, at - 3), at))
    if (grammar.negation.test(text.slice(Math.max(start, at - 14), at))) continue
    if (isPart(text, cue, found.at(-1), { start, at, joined: and }, grammar)) continue
    const voiced =
      cue.kind === 'voice' ? { ...cue, kind: grammar.voiced(text.slice(start + cueEnd, Math.min(end, start + cueEnd + 70))) } : cue
    found.push({ cue: voiced, joined: and, index: at + joined, end: start + cueEnd })
  }
  return found
}

const ANNOUNCED = /^(?:state|gloss|promise|reply)$/
/** "promised, at the end of the meeting, to …": the object is still to come. */
const WANTING = /^(?:ask|promise)$/
const INNER = /^(?:mention|state|complain)$/
/** "said that the chief took note of …" is one answer. */
const TOLD = /^(?:complain|mention)$/
const SAYING = /^(?:state|promise)$/

type Position = { start: number; at: number; joined: boolean }

/** "said that it will be done" is one answer, and in "that the request …" nothing is asked. */
function isPart(text: string, cue: Cue, last: FoundCue | undefined, { start, at, joined }: Position, grammar: Grammar): boolean {
  const previous = last?.cue
  if (cue.kind === 'future' || (cue.kind === 'promise' && grammar.future.test(text.slice(at, at + 8)))) {
    if (previous === undefined) return false
    const opens = /[,.;!?•-] ?(?:و )?$/.test(text.slice(Math.max(start, at - 4), at))
    return joined ? !opens && ANNOUNCED.test(previous.kind) : !opens || previous.kind === 'promise'
  }
  if (previous?.object === 'rest' && !joined && INNER.test(cue.kind)) return true
  if (cue.kind === 'question' && previous?.object === 'to' && at - last!.end <= 1) return true
  if (cue.kind === 'break' && grammar.inner.test(text.slice(Math.max(0, at - 8), at))) return true
  if (last && cue.kind === 'break' && WANTING.test(last.cue.kind) && !grammar.object.test(text.slice(last.end, at))) return true
  if (last && cue.kind === 'break' && (previous?.kind === 'promise' || previous?.object === 'rest') && at - last.end <= 1) return true
  if (TOLD.test(cue.kind) && previous?.kind === 'state' && !joined && grammar.told.test(text.slice(last!.end, at))) return true
  if (SAYING.test(cue.kind) && grammar.relative.test(text.slice(Math.max(0, at - 14), at))) return true
  if (cue.object === 'about' && (previous?.kind === 'promise' || grammar.demonstrative.test(text.slice(Math.max(0, at - 10), at))))
    return true
  return (
    /^(?:ask|propose|complain)$/.test(cue.kind) &&
    grammar.that.test(text.slice(Math.max(0, at - 6), at)) &&
    grammar.noun.test(text.slice(at, at + 12))
  )
}
