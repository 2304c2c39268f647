import { labelCount, type Model, mayFollow } from '../../../src/platform/tagging/model.ts'
import { shuffled } from '../shuffled.ts'

/** A text as the tagger sees it, and the right label of each word. */
export type Example = { features: readonly (readonly string[])[]; labels: readonly number[] }

export type Options = { passes: number; seeds: readonly number[]; rate: number; least: number }
export const usual: Options = { passes: 6, seeds: [1, 2, 3, 4, 5, 6, 7, 8], rate: 0.05, least: 3 }

/**
 * A linear-chain conditional random field (Lafferty et al. 2001), learned by adaptive gradient steps (Duchi et al. 2011), text by
 * text, and stopped early. The texts come in another order for each seed, and the weights of all runs are averaged: the average
 * is surer than any of them. Same examples, same options: same model.
 */
export function train(examples: readonly Example[], tags: readonly string[], options: Options = usual): Model {
  const ids = featureIds(examples, options.least)
  const texts = examples.map(({ features, labels }) => ({ rows: features.map((seen) => known(seen, ids)), labels }))
  const size = labelCount(tags)
  const runs = options.seeds.map((seed) => run(texts, ids.size, size, { ...options, seed }))
  const mean = (all: readonly Float64Array[]) =>
    Float32Array.from(all[0]!, (_, at) => all.reduce((sum, each) => sum + each[at]!, 0) / all.length)
  return { tags, moves: mean(runs.map(({ moves }) => moves)), rows: ids, weights: mean(runs.map(({ weights }) => weights)) }
}

type Text = { rows: readonly Int32Array[]; labels: readonly number[] }
type Learned = { weights: Float64Array; moves: Float64Array }

/** What is seen once only teaches nothing about the next text. */
function featureIds(examples: readonly Example[], least: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const seen of features) for (const each of seen) counts.set(each, (counts.get(each) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= least).map(([feature]) => feature)
  return new Map(kept.sort().map((feature, id) => [feature, id]))
}

const known = (seen: readonly string[], ids: ReadonlyMap<string, number>) =>
  Int32Array.from(seen.flatMap((feature) => ids.get(feature) ?? []))

function run(
  texts: readonly Text[],
  features: number,
  size: number,
  { passes, rate, seed }: Omit<Options, 'seeds'> & { seed: number },
): Learned {
  const weights = stepper(features * size, rate)
  const moves = stepper((size + 1) * size, rate)
  for (let pass = 0; pass < passes; pass++) {
    for (const text of shuffled(texts, seed * 1000 + pass)) if (text.rows.length > 0) learn(text, size, weights, moves)
  }
  return { weights: weights.values, moves: moves.values }
}

type Stepper = { values: Float64Array; step(at: number, gradient: number): void }

function stepper(length: number, rate: number): Stepper {
  const values = new Float64Array(length)
  const squares = new Float64Array(length)
  return {
    values,
    step(at, gradient) {
      squares[at]! += gradient * gradient
      values[at]! += (rate * gradient) / Math.sqrt(squares[at]! + 1e-8)
    },
  }
}

/** One step towards the right labels of one text: forward-backward gives how likely each label is at each word. */
function learn({ rows, labels }: Text, size: number, weights: Stepper, moves: Stepper) {
  const scores = rows.map((row) => scoresOf(row, weights.values, size))
  const allowed = moves.values.map((move, at) => (mayFollow(rowOf(at, size), at % size) ? move : -Infinity))
  const { forward, backward, total } = forwardBackward(scores, allowed, size)
  const gradients = new Float64Array((size + 1) * size)
  for (const [at, row] of rows.entries()) {
    const right = labels[at]!
    gradients[(at === 0 ? size : labels[at - 1]!) * size + right]! += 1
    for (let label = 0; label < size; label++) {
      const surprise = (label === right ? 1 : 0) - Math.exp(forward[at]![label]! + backward[at]![label]! - total)
      if (Math.abs(surprise) > 1e-4) for (const id of row) weights.step(id * size + label, surprise)
      const arriving = scores[at]![label]! + backward[at]![label]! - total
      if (at === 0) gradients[size * size + label]! -= Math.exp(allowed[size * size + label]! + arriving)
      else
        for (let cell = label, from = 0; from < size; from++, cell += size)
          gradients[cell]! -= Math.exp(forward[at - 1]![from]! + allowed[cell]! + arriving)
    }
  }
  for (const [at, gradient] of gradients.entries()) if (gradient !== 0) moves.step(at, gradient)
}

/** The start of a text is followed like a word that is outside. */
const rowOf = (at: number, size: number) => (at >= size * size ? 0 : Math.floor(at / size))

function scoresOf(row: Int32Array, weights: Float64Array, size: number): Float64Array {
  const scores = new Float64Array(size)
  for (const id of row) for (let label = 0; label < size; label++) scores[label]! += weights[id * size + label]!
  return scores
}

function forwardBackward(scores: readonly Float64Array[], moves: Float64Array, size: number) {
  const sums = new Float64Array(size)
  const forward = [scores[0]!.map((score, label) => score + moves[size * size + label]!)]
  for (let at = 1; at < scores.length; at++) {
    const last = forward[at - 1]!
    const next = new Float64Array(size)
    for (let label = 0; label < size; label++) {
      for (let from = 0; from < size; from++) sums[from] = last[from]! + moves[from * size + label]!
      next[label] = scores[at]![label]! + logSum(sums)
    }
    forward.push(next)
  }
  const backward = [new Float64Array(size)]
  for (let at = scores.length - 1; at > 0; at--) {
    const after = backward.at(-1)!
    const before = new Float64Array(size)
    for (let from = 0; from < size; from++) {
      for (let label = 0; label < size; label++) sums[label] = after[label]! + scores[at]![label]! + moves[from * size + label]!
      before[from] = logSum(sums)
    }
    backward.push(before)
  }
  return { forward, backward: backward.reverse(), total: logSum(forward.at(-1)!) }
}

function logSum(values: Float64Array): number {
  let top = -Infinity
  for (const value of values) if (value > top) top = value
  if (top === -Infinity) return top
  let sum = 0
  for (const value of values) sum += Math.exp(value - top)
  return top + Math.log(sum)
}
