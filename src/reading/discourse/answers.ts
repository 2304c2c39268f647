import type { Intervention, InterventionKind, Response } from '../annotation.ts'
import { demandDetails } from '../demand-details.ts'
import type { DetailedDemand } from '../reading.ts'
import type { Prepared } from '../text/prepared.ts'
import type { Frame, Grammar, Span } from './grammar.ts'

export type Discourse = { demands: DetailedDemand[]; responses: Response[]; interventions: Intervention[] }

const MOST = 300

/** Sorts the frames of a text into what was asked, what was answered and what else was said. */
export function discourse(prepared: Prepared, frames: readonly Frame[], grammar: Grammar): Discourse {
  const { body, evidence } = prepared
  const demands: DetailedDemand[] = []
  const responses: Response[] = []
  const interventions: Intervention[] = []
  const taken: Span[] = []
  for (const frame of frames) {
    if (demands.length + responses.length > MOST) break
    const asked = isDemand(frame) ? grammar.demandItems(body, frame) : []
    const answers = isResponse(frame, demands.length > 0, body, grammar) ? grammar.responseItems(body, frame) : []
    for (const span of [...asked, ...answers]) {
      if (taken.some((other) => span.start < other.end && span.end > other.start)) continue
      taken.push(span)
      const shown = evidence(span.start, span.end)
      if (asked.includes(span)) demands.push({ text: shown.text, evidence: shown, ...demandDetails(prepared, span) })
      else addResponse(body.slice(span.start, span.end), frame, span.start === frame.start, shown)
    }
    const kind = interventionKind(frame, asked.length > 0)
    if (kind) interventions.push(intervention(kind, evidence(frame.start, trimmed(body, frame))))
  }
  return { demands, responses, interventions }

  function addResponse(words: string, frame: Frame, opening: boolean, shown: Response['evidence']) {
    const firm = frame.kind === 'promise' && (!frame.listed || frame.section === 'commitments')
    const kind = firm && grammar.responseKind(words) === 'information' ? 'commitment' : grammar.responseKind(words)
    if (
      kind === 'information' &&
      !frame.listed &&
      (words.split(' ').length < (frame.kind === 'gloss' ? 6 : opening ? 5 : 4) || grammar.isPlatitude(words))
    )
      return
    responses.push({ kind, text: shown.text, evidence: shown })
  }
}

function isDemand({ kind, speaker, section }: Frame): boolean {
  if (section === 'responses' || section === 'commitments') return false
  if (kind === 'ask' || kind === 'propose' || kind === 'complain') return speaker !== 'police'
  return /^(?:mention|state|gloss|question)$/.test(kind) && speaker === 'association'
}

function isResponse(frame: Frame, asked: boolean, body: string, grammar: Grammar): boolean {
  if (frame.section === 'responses' || frame.section === 'commitments') return true
  if (frame.kind === 'promise' && frame.object === 'for') return true
  const firm = grammar.responseKind(body.slice(frame.start, frame.end)) === 'commitment'
  if (frame.speaker === 'association' && (frame.named || !firm || !asked || !/^(?:state|gloss)$/.test(frame.kind))) return false
  if (frame.kind === 'promise' || frame.kind === 'reply') return true
  if (!/^(?:state|gloss|future|mention|complain)$/.test(frame.kind)) return false
  if (/^(?:mention|complain)$/.test(frame.kind) && frame.speaker !== 'police') return false
  if (firm) return frame.speaker === 'police' || asked
  return (frame.speaker === 'police' && asked) || frame.replying
}

function interventionKind({ kind, speaker }: Frame, asked: boolean): InterventionKind | null {
  if (speaker === 'police') return null
  if (kind === 'praise') return 'praise'
  if (kind === 'question') return 'question'
  if (asked) return kind === 'propose' ? 'proposal' : kind === 'complain' || kind === 'mention' ? 'remark' : 'demand'
  return kind === 'mention' || (kind === 'state' && speaker === 'association') ? 'remark' : null
}

const intervention = (kind: InterventionKind, evidence: Intervention['evidence']): Intervention => ({ kind, text: evidence.text, evidence })
const trimmed = (body: string, { start, end }: Frame) => start + body.slice(start, end).replace(/[\s,:]+(?:و)?$/u, '').length
