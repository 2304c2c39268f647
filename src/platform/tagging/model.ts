/** What a tagger has learned: a weight for each label behind each other, and for each label at each feature. */
export type Model = {
  tags: readonly string[]
  /** Row by row, one for the label before; the last row stands for the start of the text. */
  moves: Float32Array
  /** The row of each feature in `weights`. */
  rows: ReadonlyMap<string, number>
  weights: Float32Array
}

/** A word is outside (0), or begins (odd) or continues (even) a stretch of a tag. */
export const labelCount = (tags: readonly string[]) => 1 + 2 * tags.length
export const beginning = (tags: readonly string[], tag: string) => 1 + 2 * tags.indexOf(tag)
export const tagOf = (tags: readonly string[], label: number) => tags[(label - 1) >> 1]!

/** A stretch continues only what has begun. */
export const mayFollow = (before: number, label: number) => label === 0 || label % 2 === 1 || before === label || before === label - 1

/** As kept in a file: numbers in hundredths, features and their rows in the same order. */
export type ModelFile = { taughtBy: string; tags: string[]; moves: number[]; features: string[]; weights: number[] }

export function modelFrom({ tags, moves, features, weights }: ModelFile): Model {
  const scaled = (hundredths: number[]) => Float32Array.from(hundredths).map((each) => each / 100)
  return { tags, moves: scaled(moves), rows: new Map(features.map((feature, row) => [feature, row])), weights: scaled(weights) }
}
