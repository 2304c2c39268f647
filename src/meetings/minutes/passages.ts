/** A piece of the minutes to which one can point: a heading or a paragraph. Its number stays with it through all versions. */
export interface Passage {
  readonly number: number
  readonly heading: boolean
  readonly text: string
}

/**
 * Reads a text as it is typed: an empty line ends a paragraph, a line that begins with # is a heading. Passages that stood in `former`
 * keep their numbers, also when some words changed; a new one gets a number after `last`, the highest that was ever given.
 */
export function readPassages(typed: string, former: readonly Passage[] = [], last = 0): Passage[] {
  const pieces = piecesOf(typed)
  const numbers = numbersFor(pieces, former)
  let next = last
  return pieces.map((piece, index) => ({ number: numbers[index] ?? ++next, ...piece }))
}

/** A passage as an amendment puts it: the first paragraph keeps the number, others that follow it are new. */
export function readAmended(typed: string, number: number, last: number): Passage[] {
  return piecesOf(typed).map((piece, index) => ({ number: index === 0 ? number : last + index, ...piece }))
}

/** As it is typed, and as it is signed. */
export function textOf(passages: readonly Omit<Passage, 'number'>[]): string {
  return passages.map(({ heading, text }) => (heading ? `# ${text}` : text)).join('\n\n')
}

type Piece = Omit<Passage, 'number'>

function piecesOf(typed: string): Piece[] {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]*(#[^\n]*)$/gm, '\n$1\n')
    .split(/\n[ \t]*\n/)
    .map((piece) => piece.trim())
    .map((piece) => (piece.startsWith('#') ? { heading: true, text: piece.replace(/^#+\s*/, '') } : { heading: false, text: piece }))
    .filter(({ text }) => text !== '')
}

/** For each piece the number of the passage that it is, where it is one: first those that did not change, then, between them, those that are alike. */
function numbersFor(pieces: readonly Piece[], former: readonly Passage[]): (number | undefined)[] {
  const numbers: (number | undefined)[] = pieces.map(() => undefined)
  let from = 0
  const same = pieces.map(({ text }) => {
    const at = former.findIndex((passage, index) => index >= from && passage.text === text)
    if (at >= 0) from = at + 1
    return at
  })
  const taken = new Set(same)
  for (const [index, at] of same.entries()) if (at >= 0) numbers[index] = former[at]!.number
  for (const [index, { text, heading }] of pieces.entries()) {
    if (numbers[index] !== undefined) continue
    const [low, high] = [Math.max(-1, ...same.slice(0, index)), same.slice(index).find((at) => at >= 0) ?? former.length]
    const at = former.findIndex(
      (passage, place) =>
        place > low && place < high && !taken.has(place) && passage.heading === heading && likeness(passage.text, text) >= 0.5,
    )
    if (at < 0) continue
    same[index] = at
    taken.add(at)
    numbers[index] = former[at]!.number
  }
  return numbers
}

/** The share of words that two texts have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const left = [...b]
  const common = a.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * common.length) / Math.max(1, a.length + b.length)
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
