import { type Word, wordsOf } from '../../platform/tagging/words.ts'
import { utteranceOf } from '../utterance.ts'

/** A text as taggers see it. */
export type Seen = { words: readonly Word[]; features: readonly (readonly string[])[] }

export function seen(text: string): Seen {
  const words = wordsOf(text)
  return { words, features: featuresOf(words) }
}

/** All that the tagger sees of each word: itself, its neighbours, the marks around it, how far on in the text it stands. */
export function featuresOf(words: readonly Word[]): string[][] {
  const form = (at: number) => words[at]?.form ?? '#'
  const stem = (at: number) => words[at]?.stem ?? '#'
  const mark = (at: number) => words[at]?.mark ?? 'end'
  const said = lastUtterances(words)
  return words.map((word, at) => [
    `=${word.form}`,
    `=-${form(at - 1)}`,
    `=+${form(at + 1)}`,
    `*${word.stem}`,
    `*-${stem(at - 1)}`,
    `*--${stem(at - 2)}`,
    `*+${stem(at + 1)}`,
    `*++${stem(at + 2)}`,
    ...FURTHER_BACK.map((back) => `<${stem(at - back)}`),
    `^${word.form.slice(0, 2)}`,
    `^${word.form.slice(0, 3)}`,
    `$${word.form.slice(-2)}`,
    `m${word.mark}`,
    `m-${mark(at - 1)}`,
    `m+${mark(at + 1)}`,
    `m++${mark(at + 2)}`,
    `m${word.mark} ${mark(at + 1)}`,
    `m${word.mark} ${word.stem}`,
    `m${word.mark} ^${word.form.slice(0, 1)}`,
    `m${word.mark} ^${word.form.slice(0, 2)}`,
    `v${said[at]}`,
    `v${said[at]} ${word.mark}`,
    `v${said[at]} ^${word.form.slice(0, 1)}`,
    `v+${said[at + 1] ?? ''}`,
    `@${Math.floor((at / words.length) * PARTS)}`,
  ])
}

const FURTHER_BACK = [3, 4, 5, 6, 7, 8]
const PARTS = 6

/** For each word the last verb of speech of its sentence, and how far it has passed. */
function lastUtterances(words: readonly Word[]): string[] {
  let kind = 'none'
  let distance = 0
  return words.map(({ form, mark }) => {
    if (mark === 'stop' || mark === 'line' || mark === 'bullet') kind = 'none'
    const own = utteranceOf(form)
    distance = own ? 0 : Math.min(distance + 1, 3)
    kind = own ?? kind
    return `${kind}${distance}`
  })
}
