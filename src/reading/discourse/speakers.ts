import type { FoundCue } from './found-cues.ts'
import type { Grammar, Speaker } from './grammar.ts'

/** The subject follows the verb or stands before it; who is named nearest to the verb speaks. */
export function speakerOf(text: string, cue: FoundCue, from: number, to: number, grammar: Grammar, last: Speaker): Speaker {
  const after = text.slice(cue.end, Math.min(to, cue.end + 60))
  const verb = text.slice(cue.index, cue.end)
  const person = grammar.person(verb, cue.cue.kind)
  if (person) return person
  const inside = verb.includes(' ') ? nearest(verb, grammar, 'first') : null
  if (inside && cue.cue.object !== 'about') return inside.speaker
  if (cue.cue.object === 'rest') return last === 'police' ? null : last
  if (grammar.nominal.test(verb) && cue.cue.object !== 'about') return last
  const before = nearest(text.slice(Math.max(from, cue.index - 140), cue.index), grammar, 'last')
  if (grammar.addressee.test(text.slice(cue.index, cue.end + 20))) return before?.speaker ?? last ?? 'police'
  const named = nearest(after, grammar, 'first')
  const following = named && !grammar.objectMark.test(after.slice(0, named.distance)) ? named : null
  const loose = following && following.distance < 30 && !/^(?:promise|future|reply)$/.test(cue.cue.kind) ? following : null
  if (following && grammar.beforeSubject.test(after.slice(0, following.distance))) return following.speaker
  if (cue.cue.kind === 'gloss') return last
  if (cue.joined && /^(?:promise|future)$/.test(cue.cue.kind) && grammar.impersonal.test(verb)) return last
  if (cue.joined && last !== null && cue.cue.object !== 'about') return loose?.speaker ?? last
  const preceding = nearest(text.slice(Math.max(from, cue.index - 140), cue.index), grammar, cue.joined ? 'first' : 'last')
  if (cue.cue.object === 'about') return preceding?.speaker === 'association' ? 'association' : null
  return preceding?.speaker ?? loose?.speaker ?? null
}

type Actor = { speaker: Speaker; distance: number }

/** Who stands behind a joined preposition is no subject: "at the station", "for the residents". */
function nearest(words: string, grammar: Grammar, which: 'first' | 'last'): Actor | null {
  const all = [...words.matchAll(grammar.actor)]
  const free = all.filter(({ groups }) => groups?.by === undefined)
  const actors = which === 'last' && free.length === 0 ? all : free
  const actor = which === 'first' ? actors[0] : actors.at(-1)
  if (!actor) return null
  return {
    speaker: actor.groups?.association === undefined ? 'police' : 'association',
    distance: which === 'first' ? actor.index : words.length - actor.index,
  }
}
