import type { Cue, CueKind, Frame, Grammar, Section, Speaker } from './grammar.ts'
import { type Line, lines, sentences } from './lines.ts'

const MOST = 2000
const ITEM: Record<'demands' | 'responses', CueKind> = { demands: 'ask', responses: 'promise' }

type State = { section: Section; bulleted: boolean; speaker: Speaker; frames: Frame[] }

/** Walks the text line by line, sentence by sentence, and cuts it where a verb of asking, promising or stating begins. */
export function frames(text: string, grammar: Grammar): Frame[] {
  const state: State = { section: null, bulleted: false, speaker: null, frames: [] }
  for (const line of lines(text)) {
    if (state.frames.length > MOST) break
    const heading = headingOf(text, line, grammar)
    if (heading) {
      state.section = heading.section
      state.bulleted = false
      if (heading.section === 'aside' && heading.contentStart < line.end) state.section = null
      if (heading.section === 'aside' || heading.contentStart >= line.end) continue
      readItem(text, { ...line, contentStart: heading.contentStart }, grammar, state)
      continue
    }
    if (!line.bulleted && (state.bulleted || line.end - line.start > 160)) state.section = null
    state.bulleted = line.bulleted
    if (state.section === 'aside' && !line.bulleted) state.section = null
    if (state.section === 'aside') continue
    if (state.section) readItem(text, line, grammar, state)
    else readProse(text, line, grammar, state)
  }
  return state.frames
}

function headingOf(text: string, line: Line, grammar: Grammar): { section: Section; contentStart: number } | null {
  const written = text.slice(line.contentStart, line.end)
  const numbering = grammar.numbering.exec(written)?.[0].length ?? 0
  const colon = written.slice(0, 80).indexOf(':', numbering + 2)
  const head = colon < 0 ? written : written.slice(0, colon)
  if (head.length > 70 || (line.bulleted && colon < 0 && head.split(' ').length > 3)) return null
  const section = grammar.section(head.slice(numbering).trim())
  if (section === undefined) return null
  const contentStart = colon < 0 ? line.end : line.contentStart + colon + 1
  return { section, contentStart: text.slice(contentStart, line.end).trim() === '' ? line.end : contentStart }
}

function readItem(text: string, line: Line, grammar: Grammar, state: State) {
  const answered = state.section === 'responses' || state.section === 'commitments'
  const kind = ITEM[answered ? 'responses' : 'demands']
  const speaker = answered ? 'police' : 'association'
  const start = skipSpace(text, line.contentStart)
  const item = {
    kind,
    object: 'none' as const,
    start,
    cueEnd: start,
    end: line.end,
    speaker,
    listed: true,
    section: state.section,
    replying: answered,
  } satisfies Frame
  const [inner] = cuesIn(text, start, Math.min(line.end, start + 25), grammar)
  const announced = inner && inner.index === start && (inner.cue.kind === 'ask' || inner.cue.kind === 'propose') && kind === 'ask'
  state.frames.push(announced ? { ...item, kind: inner.cue.kind, object: inner.cue.object, cueEnd: inner.end } : item)
}

function readProse(text: string, line: Line, grammar: Grammar, state: State) {
  let last: Frame | null = null
  for (const sentence of sentences(text, line.contentStart, line.end)) {
    const cues = cuesIn(text, sentence.start, sentence.end, grammar)
    for (const [at, found] of cues.entries()) {
      const end = cues[at + 1]?.index ?? sentence.end
      const from = at === 0 ? sentence.start : cues[at - 1]!.end
      const speaker =
        speakerOf(text, found, from, end, grammar, at > 0 || startsBare(text, found.index, sentence.start) ? state.speaker : null) ??
        (found.cue.object !== 'about' &&
        (/^(?:gloss|break)$/.test(found.cue.kind) || at > 0 || startsBare(text, found.index, sentence.start))
          ? state.speaker
          : null)
      if (speaker) state.speaker = speaker
      const before = text.slice(Math.max(sentence.start, found.index - 110), found.index)
      const frame: Frame = {
        kind: found.cue.kind,
        object: found.cue.object,
        start: found.index,
        cueEnd: found.end,
        end,
        speaker,
        listed: false,
        section: null,
        replying: grammar.reply.test(before),
      }
      if (!grammar.negation.test(text.slice(Math.max(sentence.start, found.index - 14), found.index))) state.frames.push(frame)
      last = frame
    }
  }
  if (last && grammar.opensList.test(text.slice(Math.max(line.start, line.end - 20), line.end)) && line.end - last.cueEnd < 130)
    state.section = sectionAfter(last)
}

function sectionAfter(frame: Frame): Section {
  if (frame.kind === 'ask' || frame.kind === 'propose' || frame.kind === 'complain') return 'demands'
  if (frame.kind === 'break' && frame.object === 'to') return 'commitments'
  return frame.kind === 'promise' || frame.kind === 'reply' || (frame.kind === 'state' && frame.speaker === 'police') ? 'responses' : null
}

type FoundCue = { cue: Cue; joined: boolean; index: number; end: number }

function cuesIn(text: string, start: number, end: number, grammar: Grammar): FoundCue[] {
  const found: FoundCue[] = []
  for (const match of text.slice(start, end).matchAll(grammar.cuePattern)) {
    const name = Object.entries(match.groups ?? {}).find(([key, value]) => value !== undefined && key.startsWith('c'))?.[0]
    const cue = name === undefined ? undefined : grammar.cues[Number(name.slice(1))]
    if (!cue || isPart(text, cue, found.at(-1)?.cue, start + match.index, grammar)) continue
    const joined = match.groups!.joined?.length ?? 0
    const cueEnd = start + match.index + match[0].length
    found.push({
      cue: cue.kind === 'voice' ? { ...cue, kind: grammar.voiced(text.slice(cueEnd, Math.min(end, cueEnd + 70))) } : cue,
      joined: joined > 0,
      index: start + match.index + joined,
      end: cueEnd,
    })
  }
  return found
}

/** "said that it will be done" is one answer, and in "that the request …" nothing is asked. */
function isPart(text: string, cue: Cue, previous: Cue | undefined, at: number, grammar: Grammar): boolean {
  const announced = previous !== undefined && /^(?:state|gloss|promise|reply)$/.test(previous.kind)
  if (cue.object === 'about' && (previous?.kind === 'promise' || grammar.demonstrative.test(text.slice(Math.max(0, at - 10), at))))
    return true
  if (cue.kind === 'promise') return announced && grammar.future.test(text.slice(at, at + 8))
  return (
    /^(?:ask|propose|complain)$/.test(cue.kind) &&
    grammar.that.test(text.slice(Math.max(0, at - 6), at)) &&
    grammar.noun.test(text.slice(at, at + 12))
  )
}

/** The subject follows the verb or stands before it; who is named nearest to the verb speaks. */
function speakerOf(text: string, cue: FoundCue, from: number, to: number, grammar: Grammar, last: Speaker): Speaker {
  const after = text.slice(cue.end, Math.min(to, cue.end + 60))
  if (grammar.addressee.test(text.slice(cue.index, cue.end + 20))) return last
  const named = nearest(after, grammar, 'first')
  const following = named && !grammar.objectMark.test(after.slice(0, named.distance)) ? named : null
  if (following && following.distance <= 12) return following.speaker
  if (cue.cue.kind === 'gloss') return last
  if (cue.joined && last !== null && cue.cue.object !== 'about') return following && following.distance < 30 ? following.speaker : last
  const preceding = nearest(text.slice(Math.max(from, cue.index - 140), cue.index), grammar, cue.joined ? 'first' : 'last')
  if (cue.cue.object === 'about') return preceding?.speaker === 'association' ? 'association' : null
  return preceding?.speaker ?? (following && following.distance < 30 ? following.speaker : null)
}

function nearest(words: string, grammar: Grammar, which: 'first' | 'last'): { speaker: Speaker; distance: number } | null {
  const actors = [...words.matchAll(grammar.actor)]
  const actor = which === 'first' ? actors[0] : actors.at(-1)
  if (!actor) return null
  return {
    speaker: actor.groups?.association === undefined ? 'police' : 'association',
    distance: which === 'first' ? actor.index : words.length - actor.index,
  }
}

const startsBare = (text: string, cue: number, sentence: number) => cue - skipSpace(text, sentence) <= 12

function skipSpace(text: string, at: number): number {
  while (text[at] === ' ' || text[at] === ':' || text[at] === ',') at++
  return at
}
