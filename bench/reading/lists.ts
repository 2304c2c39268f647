import type { MeetingAnnotation } from '../../src/reading/annotation.ts'
import { pairUp, tokenF1 } from './compare.ts'
import type { Field, Outcome } from './outcome.ts'
import type { Truth } from './texts.ts'

export const lists: Field[] = [
  { name: 'impossible weekday', counts: 'items', judge: ({ date }, read) => sets(flags(date), flags(read.date)) },
  { name: 'chair role', counts: 'items', judge: (truth, read) => texts(roles(truth.chair), roles(read.chair), 0.5) },
  { name: 'chair name', counts: 'items', judge: (truth, read) => texts(names(truth.chair), names(read.chair), 0.8) },
  {
    name: 'other officials',
    counts: 'items',
    judge: (truth, read) => texts(roles(truth.other_officials), roles(read.other_officials), 0.5),
  },
  { name: 'associations', counts: 'items', judge: judgeAssociations },
  { name: 'topics', counts: 'items', judge: judgeTopics },
  { name: 'demands', counts: 'items', judge: (truth, read) => texts(truth.demands, shown(read.demands), 0.5) },
  { name: 'responses', counts: 'items', judge: (truth, read) => texts(shown(truth.responses), shown(read.responses), 0.5) },
  { name: 'commitments', counts: 'items', judge: judgeCommitments },
  { name: 'presentations', counts: 'items', judge: (truth, read) => sets(truth.presentations, kinds(read.presentations)) },
]

function judgeAssociations(truth: Truth, read: MeetingAnnotation): Outcome {
  const forms = (association: { name: string; aliases: string[] }) => [association.name, ...association.aliases]
  const nearest = (a: string[], b: string[]) => Math.max(...a.flatMap((left) => b.map((right) => tokenF1(left, right))))
  return pairs(truth.associations.map(forms), read.associations.map(forms), nearest, 0.7)
}

/** A topic that the text touches only in passing may be reported or not. */
function judgeTopics(truth: Truth, read: MeetingAnnotation): Outcome {
  const allowed: readonly string[] = truth.topics_allowed
  const held = codes(read.topics).filter((code) => !allowed.includes(code))
  return sets(truth.topics, held)
}

function judgeCommitments(truth: Truth, read: MeetingAnnotation): Outcome {
  const firm = <R extends { kind: string; text: string }>(responses: R[]) => shown(responses.filter(({ kind }) => kind === 'commitment'))
  return texts(firm(truth.responses), firm(read.responses), 0.5)
}

function sets(truth: readonly string[], read: readonly string[]): Outcome {
  return pairs([...new Set(truth)].map(alone), [...new Set(read)].map(alone), ([a], [b]) => (a === b ? 1 : 0), 1)
}

function texts(truth: string[], read: string[], threshold: number): Outcome {
  return pairs(truth.map(alone), read.map(alone), ([a = ''], [b = '']) => tokenF1(a, b), threshold)
}

function pairs(truth: string[][], read: string[][], likeness: (a: string[], b: string[]) => number, threshold: number): Outcome {
  const matches = pairUp(truth, read, likeness, threshold)
  const matched = new Set(matches.flatMap((match) => [match.truth, match.found]))
  const left = (items: string[][]) => items.filter((item) => !matched.has(item)).map((item) => item.join(' = '))
  return { right: matches.length, found: read.length, expected: truth.length, missed: left(truth), invented: left(read) }
}

type Official = { name: string | null; role: string | null }
const alone = (text: string) => [text]
const flags = (date: { weekday_ok: boolean | null }) => (date.weekday_ok === false ? ['impossible'] : [])
const roles = (officials: Official[]) => officials.map((official) => official.role).filter((role) => role !== null)
const names = (officials: Official[]) => officials.map((official) => official.name).filter((name) => name !== null)
const shown = (items: { text: string }[]) => items.map((item) => item.text)
const codes = (items: { code: string }[]) => items.map((item) => item.code)
const kinds = (items: { kind: string }[]) => items.map((item) => item.kind)
