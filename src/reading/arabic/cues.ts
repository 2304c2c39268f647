import type { Cue, FoundWords } from '../discourse/grammar.ts'
import { foldWord } from '../text/letters.ts'
import { END, pattern } from '../text/pattern.ts'
import { wordList } from '../text/word-list.ts'
import { conjugate } from './conjugation.ts'
import { plainPhrases, speechPhrases } from './speech-phrases.ts'
import { notSpeech, speechVerbs } from './speech-verbs.ts'

type Entry = { cue: Cue; rest: RegExp | null; length: number }

const FUTURE = /^(?:س[يتن][\u0621-\u064a]{2,}|غادي|غا[يتن][\u0621-\u064a]{3,})$/
const NOT_FUTURE = pattern(
  '^س(?:يار[\\p{L}]*|ياق[\\p{L}]*|ياس[\\p{L}]*|ياح[\\p{L}]*|ياد[\\p{L}]*|ياج|يد[يةه]|يدات|يدتي|يطرة|يناريو|ينما|يول[ةه]?|يما|يئة|يوف|يرة|يرورة|يبران[\\p{L}]*|تة|تين|تون|تار|تائر|تينات|نوات|نوي[\\p{L}]*|نوات|نتين|نتيم|نوا|نابل|يمانة|تقبل[\\p{L}]*)$',
  'u',
)
const future: Cue = { kind: 'future', object: 'none', words: '' }

const notForms = new Set(wordList(notSpeech).map(foldWord))
const conjugated = speechVerbs.flatMap(({ kind, object, verbs }) =>
  wordList(verbs).map((verb) => {
    const { past, imperfect, participles } = conjugate(verb)
    const spoken = (forms: string[]) => forms.filter((form) => !notForms.has(foldWord(form)))
    return { kind, object, past: spoken(past), imperfect: spoken(imperfect), participles: spoken(participles) }
  }),
)

/** Every verb form and every one-word phrase, as written. */
export const speechWords: string[] = [
  ...conjugated.flatMap(({ past, imperfect }) => [...past, ...imperfect]),
  ...speechPhrases.flatMap(({ words }) => alternativesOf(words)).filter((phrase) => /^[\u0621-\u064a]+$/.test(phrase)),
]
/** The forms that a misspelt word may stand for. */
export const repairable: string[] = plainPhrases.map(({ words }) => words)

const OBJECTIVE = /^(?:ask|propose|complain|promise|state)$/
/** Elsewhere the last letter may be a ta marbuta: طالبة is a student. */
const TOLD_HIM = pattern('^(ناشد|طالبو|أخبر|أبلغ|دعا|التمسو|عرضنا|طرحنا|طلبنا|اقترحنا|أثرنا)(ه)$', 'u')
const pastForms = new Set(conjugated.flatMap(({ past }) => past).map(foldWord))
const lexicon = new Map<string, Entry[]>()
for (const cue of speechPhrases) for (const phrase of alternativesOf(cue.words)) add(phrase, cue)
for (const { kind, object, past, imperfect, participles } of conjugated) {
  const told: Cue = kind === 'state' ? { kind: 'gloss', object: 'for', words: '' } : { kind, object, words: '' }
  for (const word of [...past, ...imperfect]) if (!lexicon.has(foldWord(word))) add(word, { kind, object, words: '' })
  for (const word of participles) if (!lexicon.has(foldWord(word))) add(word, told)
}
for (const entries of lexicon.values()) entries.sort((a, b) => b.length - a.length)

/** Word by word: a verb of speech, a phrase that begins with the word, or a verb of the future. */
export function findCues(text: string): FoundWords[] {
  const found: FoundWords[] = []
  let past = 0
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}])[\u0621-\u064a]+(?![\p{N}])/gu)) {
    if (index < past) continue
    const cue = (/^[وف]/.test(word) ? cueAt(text, index, word, 1) : null) ?? cueAt(text, index, word, 0) ?? nounAt(text, index, word)
    if (!cue) continue
    found.push(cue)
    past = cue.end
  }
  return found
}

function cueAt(text: string, index: number, word: string, joined: number): FoundWords | null {
  const bare = word.slice(joined)
  const end = index + word.length
  for (const { cue, rest } of lexicon.get(bare) ?? []) {
    if (rest) rest.lastIndex = end
    const match = rest?.exec(text)
    if (rest === null || match) return { cue, joined, index, end: end + (match?.[0].length ?? 0) }
  }
  const told = joined === 0 || /^[وف]/.test(word) ? withoutObject(bare) : null
  if (told) return { cue: told, joined, index, end }
  return FUTURE.test(bare) && !NOT_FUTURE.test(bare) ? { cue: future, joined, index, end } : null
}

/** "urged him", "told them": the verb without its object. */
function withoutObject(word: string): Cue | null {
  const [, verb, owner] = /^([\u0621-\u064a]{4,}?)(ها|هم|هما|كم)$/.exec(word) ?? TOLD_HIM.exec(word) ?? []
  const entry = verb !== undefined && owner !== undefined ? lexicon.get(verb)?.find(({ rest }) => rest === null) : undefined
  return entry && pastForms.has(verb!) && OBJECTIVE.test(entry.cue.kind) ? entry.cue : null
}

/** "with one demand": a noun keeps its joined preposition. */
function nounAt(text: string, index: number, word: string): FoundWords | null {
  const cue = /^[بل]/.test(word) ? cueAt(text, index, word, 1) : null
  return cue?.cue.object === 'about' ? cue : null
}

function add(phrase: string, cue: Cue) {
  const [, several, one, rest = ''] = /^(?:\(\?:([^()]*)\)|([\u0621-\u064a]+))(.*)$/u.exec(phrase) ?? []
  for (const first of several?.split('|') ?? [one ?? '']) {
    const word = foldWord(first)
    const entry = { cue, rest: rest === '' ? null : pattern(rest + END, 'uy'), length: rest.length }
    lexicon.set(word, [...(lexicon.get(word) ?? []), entry])
  }
}

/** Parts a list at its bars, not at those inside brackets. */
function alternativesOf(words: string): string[] {
  let depth = 0
  let phrase = ''
  const phrases: string[] = []
  for (const letter of words) {
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (letter === '|' && depth === 0) {
      phrases.push(phrase)
      phrase = ''
    } else phrase += letter
  }
  return [...phrases, phrase]
}
