import { type Word, wordsOf } from '../../platform/tagging/words.ts'
import type { Comparable } from './comparable.ts'
import { nameClues } from './name-clues.ts'
import { classesOf } from './word-classes.ts'

/** A passage as the second reader sees it. */
export interface Clued {
  readonly words: readonly Word[]
  /** What the whole passage tells, of each of its words alike. */
  readonly shared: readonly string[]
  /** What each word tells by itself and by its neighbours. */
  readonly own: readonly (readonly string[])[]
}

/** So many words are looked at together: a long sentence says several things. */
const TOGETHER = 14

/** Sentences are read one by one, long ones in passages that overlap by half: nothing of one tells about another. */
export function passagesOf(text: Comparable): Word[][] {
  return sentencesOf(text).flatMap((words) => {
    const starts = Array.from(
      { length: Math.max(1, Math.ceil((words.length - TOGETHER) / (TOGETHER / 2)) + 1) },
      (_, nth) => (nth * TOGETHER) / 2,
    )
    return starts.map((start) => words.slice(start, start + TOGETHER))
  })
}

export function sentencesOf(text: Comparable): Word[][] {
  const sentences: Word[][] = []
  let next = 0
  for (const word of wordsOf(text.text)) {
    let ended = sentences.length === 0
    while (next < text.stops.length && text.stops[next]! < word.start) [ended, next] = [true, next + 1]
    if (ended) sentences.push([])
    sentences.at(-1)!.push(word)
  }
  return sentences
}

export function cluesOf(comparable: Comparable, words: readonly Word[]): Clued {
  const { text } = comparable
  const parts = words.map(({ form, start, end }) => (form === '0' ? [shapeOf(text.slice(start, end))] : classesOf(form)))
  const all = [...new Set<string>(parts.flat())].sort()
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => `s${one}&${other}`))
  const shared = [...all.map((part) => `s${part}`), ...pairs, ...new Set(words.map(({ stem }) => `b${stem}`))]
  const names = nameClues(comparable, words)
  return { words, shared, own: words.map((_, at) => [...spelling(words, at), ...meaning(parts, all, at), ...names[at]!]) }
}

function spelling(words: readonly Word[], at: number): string[] {
  const { form, stem, mark } = words[at]!
  const near = (away: number) => words[at + away]?.stem ?? '#'
  return [
    `=${form}`,
    `*${stem}`,
    `*-${near(-1)}`,
    `*+${near(1)}`,
    `*--${near(-2)}`,
    `*++${near(2)}`,
    `*${stem} ${near(1)}`,
    `*-${near(-1)} ${stem}`,
    `^${stem.slice(0, 3)}`,
    `^${stem.slice(0, 4)}`,
    `^${form.slice(0, 2)}`,
    `$${form.slice(-2)}`,
    `m${mark}`,
    `m+${words[at + 1]?.mark ?? 'end'}`,
    `@${at === 0 ? 'first' : ''}${at === words.length - 1 ? 'last' : ''}`,
    /[a-z]/.test(form) ? 'latin' : 'arabic',
  ]
}

const AROUND = [-3, -2, -1, 1, 2, 3]

function meaning(parts: readonly (readonly string[])[], all: readonly string[], at: number): string[] {
  const own = parts[at]!.flatMap((part) => [
    `c${part}`,
    ...all.filter((other) => other !== part).map((other) => `c${part}&${other}`),
    ...(parts[at + 1] ?? []).map((next) => `c${part}+${next}`),
    ...(parts[at - 1] ?? []).map((before) => `c${before}-${part}`),
  ])
  return [...own, ...AROUND.flatMap((away) => (parts[at + away] ?? []).map((part) => `c${away}${part}`))]
}

/** Of a number what tells: an hour, few, some, many. */
function shapeOf(digits: string): string {
  if (/^\d{1,2}h\d{0,2}$/.test(digits)) return 'clock'
  if (/\D/.test(digits)) return 'mixed'
  if (digits.length > 4) return 'long'
  const value = Number(digits)
  return value < 5 ? 'few' : value < 25 ? 'some' : value < 100 ? 'tens' : /^(?:19|20)\d\d$/.test(digits) ? 'year' : 'many'
}
