import { guidanceOn, type Written, writtenFor, writtenIn } from '../cyber/guidance.ts'
import { guidancePath, type Kind, kinds } from '../cyber/kind.ts'
import type { Language } from '../platform/words/language.ts'
import { stemsOf } from './stem.ts'

/** Guidance on safety online that a question is about, in the language of the reader. */
export interface GuidanceHit {
  readonly path: string
  readonly title: string
  readonly written: Written
}

const most = 3
const enough = 2

/** In every language in which it is written: who asks in French on an Arabic page finds it too. */
const stems = kinds.map((kind) => ({
  kind,
  titles: new Set(writtenIn.flatMap((written) => stemsOf(guidanceOn(kind, written).title))),
  whens: new Set(writtenIn.flatMap((written) => stemsOf(guidanceOn(kind, written).when))),
}))

/** A word of a title tells more than one of its explanation; a question of which less than half is about it is about something else. */
export function guidanceFor(words: string, language: Language): GuidanceHit[] {
  const asked = [...new Set(stemsOf(words))]
  const scored = stems.map(({ kind, titles, whens }) => {
    const [inTitle, inWhen] = [
      asked.filter((stem) => titles.has(stem)).length,
      asked.filter((stem) => whens.has(stem) && !titles.has(stem)).length,
    ]
    return { kind, score: (inTitle + inWhen) * 2 >= asked.length ? inTitle * 2 + inWhen : 0 }
  })
  const written = writtenFor(language)
  return scored
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ kind }): GuidanceHit => ({ path: guidancePath(kind as Kind), title: guidanceOn(kind, written).title, written }))
}
