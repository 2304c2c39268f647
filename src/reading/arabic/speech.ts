import { foldWord } from '../../platform/words/letters.ts'
import type { Speech, Utterance } from '../interventions.ts'
import { END, pattern, START } from '../text/pattern.ts'
import { wordList } from '../text/word-list.ts'
import { actor } from './actors.ts'
import { conjugate } from './conjugation.ts'
import { notSpeech, speechVerbs } from './speech-verbs.ts'

const others = new Set(wordList(notSpeech).map(foldWord))
const kinds = new Map<string, Utterance>()
for (const { kind, verbs } of speechVerbs) {
  for (const { past, imperfect, participles } of wordList(verbs).map(conjugate)) {
    for (const form of [...past, ...imperfect, ...participles].map(foldWord))
      if (!others.has(form) && !kinds.has(form)) kinds.set(form, kind)
  }
}

/** Every form of a verb of speech, folded. */
export const speechWords: readonly string[] = [...kinds.keys()]

export const arabicUtterance = (word: string): Utterance | undefined =>
  kinds.get(word) ?? (/^[وف]/.test(word) ? kinds.get(word.slice(1)) : undefined)

export const arabicSpeech: Speech = {
  verbs: (text) =>
    [...text.matchAll(/[\u0621-\u064a]+/g)].flatMap(({ 0: word, index }) => {
      const kind = arabicUtterance(word)
      return kind ? [{ kind, start: index, end: index + word.length }] : []
    }),
  actor,
  subject: 'after',
  object: pattern(`${START}(?:ب?أن|على|إلى|عن|حول|في|مع|أمام|ب(?!اقي)[\\p{L}]{3,})${END}`, 'u'),
}
