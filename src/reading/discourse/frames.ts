import { cuesIn } from './found-cues.ts'
import type { CueKind, Frame, Grammar, Section, Speaker } from './grammar.ts'
import { headingOf, labelOf } from './headings.ts'
import { type Line, lines, sentences, skipSpace } from './lines.ts'
import { speakerOf } from './speakers.ts'

const MOST = 2000
const ITEM: Record<'demands' | 'responses', CueKind> = { demands: 'ask', responses: 'promise' }

type State = { section: Section; bulleted: boolean; opened: boolean; inline: boolean; speaker: Speaker; frames: Frame[] }

/** Walks the text line by line, sentence by sentence, and cuts it where a verb of asking, promising or stating begins. */
export function frames(text: string, grammar: Grammar): Frame[] {
  const state: State = { section: null, bulleted: false, opened: false, inline: false, speaker: null, frames: [] }
  for (const line of lines(text)) {
    if (state.frames.length > MOST) break
    const heading = headingOf(text, line, grammar)
    if (heading) {
      state.section = heading.section
      state.bulleted = false
      if (heading.section === 'aside' && heading.contentStart < line.end) state.section = null
      if (heading.section === 'aside' || heading.contentStart >= line.end) continue
      readItem(text, { ...line, contentStart: heading.contentStart }, grammar, state)
      state.inline = true
      continue
    }
    if (!line.bulleted && (state.bulleted || state.inline || line.end - line.start > 160)) state.section = null
    state.inline = false
    state.bulleted = line.bulleted
    if (state.section === 'aside' && !line.bulleted) state.section = null
    if (state.section === 'aside') continue
    if (state.section) readItem(text, line, grammar, state)
    else readLine(text, line, grammar, state)
    state.opened = /[:.] ?$/.test(text.slice(line.start, line.end))
  }
  return state.frames
}

function readLine(text: string, line: Line, grammar: Grammar, state: State) {
  const label = labelOf(text, line, grammar)
  const labelled = label ? { ...line, contentStart: label.contentStart } : line
  const words = text.slice(labelled.contentStart, line.end)
  const [cue] = cuesIn(text, labelled.contentStart, Math.min(line.end, labelled.contentStart + 60), grammar)
  if (label) state.speaker = label.speaker
  const bare = label ? !cue : line.bulleted && !state.opened
  if (bare && (label?.speaker === 'police' || grammar.beginsItem(words)))
    readItem(text, labelled, grammar, { ...state, section: label?.speaker === 'police' ? 'responses' : 'demands' })
  else readProse(text, labelled, grammar, state)
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
    named: true,
    leads: false,
  } satisfies Frame
  const [inner] = cuesIn(text, start, Math.min(line.end, start + 25), grammar)
  const announced = inner && inner.index === start && /^(?:ask|propose|complain)$/.test(inner.cue.kind) && kind === 'ask'
  state.frames.push(announced ? { ...item, kind: inner.cue.kind, object: inner.cue.object, cueEnd: inner.end } : item)
}

function readProse(text: string, line: Line, grammar: Grammar, state: State) {
  let last: Frame | null = null
  for (const sentence of sentences(text, line.contentStart, line.end)) {
    const cues = cuesIn(text, sentence.start, sentence.end, grammar)
    for (const [at, found] of cues.entries()) {
      const end = cues[at + 1]?.index ?? sentence.end
      const from = at === 0 ? sentence.start : cues[at - 1]!.end
      const continues = at > 0 || startsBare(text, found.index, sentence.start)
      const inherited = ANSWERING.test(found.cue.kind) && state.speaker === 'association' ? null : state.speaker
      const named = speakerOf(text, found, from, end, grammar, continues ? inherited : null)
      const speaker = named ?? (found.cue.object !== 'about' && (continues || /^(?:gloss|break)$/.test(found.cue.kind)) ? inherited : null)
      if (speaker) state.speaker = speaker
      if (found.cue.object === 'turn' && named === null && state.speaker === 'association') state.speaker = 'police'
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
        named: named !== null && named !== inherited,
        leads: /^(?:ask|propose)$/.test(cues[at + 1]?.cue.kind ?? ''),
      }
      state.frames.push(frame)
      last = frame
    }
  }
  if (last && grammar.opensList.test(text.slice(Math.max(line.start, line.end - 20), line.end)) && line.end - last.cueEnd < 130)
    state.section = sectionAfter(last)
}

function sectionAfter(frame: Frame): Section {
  if (/^(?:ask|propose|complain|mention|question)$/.test(frame.kind) && frame.speaker !== 'police') return 'demands'
  if (frame.speaker === 'association' && /^(?:promise|state|gloss)$/.test(frame.kind)) return 'demands'
  if (frame.kind === 'break' && frame.object === 'to') return 'commitments'
  return frame.kind === 'promise' || frame.kind === 'reply' || (frame.kind === 'state' && frame.speaker === 'police') ? 'responses' : null
}

/** Who asked does not answer: without a subject these are police's words. */
const ANSWERING = /^(?:promise|future|reply)$/

const startsBare = (text: string, cue: number, sentence: number) => cue - skipSpace(text, sentence) <= 12
