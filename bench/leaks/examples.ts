import { readdirSync, readFileSync } from 'node:fs'
import { labelCount, type Model } from '../../src/platform/tagging/model.ts'
import { cluesOf, passagesOf } from '../../src/public-record/leaks/clues.ts'
import { comparable } from '../../src/public-record/leaks/comparable.ts'
import { ruledSpots } from '../../src/public-record/leaks/find-leaks.ts'
import type { LeakKind, Spot } from '../../src/public-record/leaks/leak.ts'
import { loadTexts } from '../reading/texts.ts'
import { type Options, train } from '../reading/training/train.ts'
import type { LeakSet } from './sets.ts'

/** A text to learn from: what is planted in it, and what the rules find beside that. */
export interface Taught {
  readonly sentences: readonly Sentence[]
  readonly marks: readonly Spot[]
}
interface Sentence {
  readonly words: readonly { start: number; end: number }[]
  readonly clues: readonly (readonly string[])[]
}

export function taughtBy({ planted, harmless }: LeakSet): Taught[] {
  return [
    ...planted.map((leak) => taught(leak.text, (kind) => kind !== leak.kind, leak)),
    ...harmless.map((text) => ({ ...taught(text, () => false), marks: [] })),
  ]
}

/** How people write who give nothing away: every sixth sentence of reports by other hands, and some of the words of our own pages, English ones too. */
export function background(): Taught[] {
  const sentences = loadTexts('tune').flatMap(({ text }) => text.split(/(?<=[.!?؟\n])\s+/))
  const source = new URL('../../src/', import.meta.url)
  const pages = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /words\.(?:ar|fr|en)\.ts$/.test(file) && !/leaks/.test(file))
    .sort()
    .flatMap((file) => {
      const said = [...readFileSync(new URL(file, source), 'utf8').matchAll(/'([^'\n]{8,})'/g)].map(([, words]) => words!)
      return /survey|trust/.test(file) ? said : everyNth(said, 10)
    })
  const some = [...everyNth(sentences, 6), ...pages]
  return some.filter(({ length }) => length >= 8 && length < 400).map((text) => taught(text, () => true))
}

const everyNth = <T>(all: readonly T[], nth: number) => all.filter((_, at) => at % nth === 0)

function taught(written: string, takes: (kind: LeakKind) => boolean, planted?: Spot): Taught {
  const text = comparable(written)
  const sentences = passagesOf(text).map((words) => {
    const { shared, own } = cluesOf(text, words)
    return {
      words: words.map(({ start, end }) => ({ start: text.starts[start]!, end: text.ends[end - 1]! })),
      clues: own.map((clues) => [...clues, ...shared]),
    }
  })
  return { sentences, marks: [...(planted ? [planted] : []), ...ruledSpots(text).filter(({ kind }) => takes(kind))] }
}

const options: Options = { passes: 6, seeds: [1, 2], rate: 0.05, least: 2 }

/** Logistic regression, word by word, by the trainer of the reading: each word is a text of its own, inside such a leak or not. */
export function learnKind(texts: readonly Taught[], kind: LeakKind, seeds = options.seeds): Model {
  const examples = texts.flatMap(({ sentences, marks }) => {
    const own = marks.filter((mark) => mark.kind === kind)
    return sentences.flatMap(({ words, clues }) =>
      words.map(({ start, end }, at) => ({
        features: [clues[at]!],
        labels: [own.some((mark) => mark.start < end && mark.end > start) ? 1 : 0],
      })),
    )
  })
  return train(examples, [kind], { ...options, seeds })
}

/** How much a clue speaks for the inside, and where the count begins. */
export function weightsOf({ tags, rows, weights, moves }: Model) {
  const size = labelCount(tags)
  const at = (of: Float32Array, from: number) => of[from + 1]! - of[from]!
  return { start: at(moves, size * size), weights: new Map([...rows].map(([clue, row]) => [clue, at(weights, row * size)])) }
}

/** Of each text the highest score of any of its words; of a planted leak the highest inside. */
export function topScore(model: ReturnType<typeof weightsOf>, { sentences }: Taught, within?: Spot): number {
  let top = -Infinity
  for (const { words, clues } of sentences)
    for (const [at, { start, end }] of words.entries())
      if (!within || (within.start < end && within.end > start))
        top = Math.max(
          top,
          clues[at]!.reduce((sum, clue) => sum + (model.weights.get(clue) ?? 0), model.start),
        )
  return top
}
