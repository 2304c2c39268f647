import { labelCount, type Model, mayFollow, tagOf } from './model.ts'

/** Words `first` to `last`, both inside, that together are one thing. */
export type Stretch = { tag: string; first: number; last: number }

/** The likeliest labelling of a text, by Viterbi's algorithm, as stretches of words. */
export function tagStretches(features: readonly (readonly string[])[], model: Model): Stretch[] {
  return stretches(likeliest(features, model), model.tags)
}

function likeliest(features: readonly (readonly string[])[], model: Model): number[] {
  const size = labelCount(model.tags)
  const back: Uint8Array[] = []
  let best: Float64Array = new Float64Array(size)
  for (const [at, seen] of features.entries()) {
    const next = emissions(seen, model, size)
    const from = new Uint8Array(size)
    for (let label = 0; label < size; label++) {
      const [before, score] = at === 0 ? [0, start(model, label, size)] : likeliestBefore(best, model, label, size)
      from[label] = before
      next[label]! += score
    }
    best = next
    back.push(from)
  }
  return trace(best, back)
}

function emissions(seen: readonly string[], { rows, weights }: Model, size: number): Float64Array {
  const sum = new Float64Array(size)
  for (const feature of seen) {
    const row = rows.get(feature)
    if (row !== undefined) for (let label = 0; label < size; label++) sum[label]! += weights[row * size + label]!
  }
  return sum
}

const start = ({ moves }: Model, label: number, size: number) => (mayFollow(0, label) ? moves[size * size + label]! : -Infinity)

function likeliestBefore(best: Float64Array, { moves }: Model, label: number, size: number): [number, number] {
  let top: [number, number] = [0, -Infinity]
  for (let before = 0; before < size; before++) {
    if (!mayFollow(before, label)) continue
    const score = best[before]! + moves[before * size + label]!
    if (score > top[1]) top = [before, score]
  }
  return top
}

function trace(best: Float64Array, back: readonly Uint8Array[]): number[] {
  const labels: number[] = new Array(back.length)
  let label = best.indexOf(Math.max(...best))
  for (let at = back.length - 1; at >= 0; at--) {
    labels[at] = label
    label = back[at]![label]!
  }
  return labels
}

function stretches(labels: readonly number[], tags: readonly string[]): Stretch[] {
  const found: Stretch[] = []
  for (const [at, label] of labels.entries()) {
    if (label % 2 === 1) found.push({ tag: tagOf(tags, label), first: at, last: at })
    else if (label > 0) found.at(-1)!.last = at
  }
  return found
}
