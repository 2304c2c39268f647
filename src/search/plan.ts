import type { Asked } from './weigh.ts'

/** How many texts with a rare word are compared in full, at most: all of them, nearly always. */
export const most = 2000

/** How many texts that have only common words must be there before a weaker choice is left out. */
const enough = 400

/** Beyond these the commonest words of a question choose no texts; they still count in every text that the others chose. */
const mostChoosing = 3

/** Texts that the index shall give, as a query of it, as long as those before it gave fewer than `room`. No two steps give the same text. */
export interface Step {
  readonly query: string
  readonly room: number
}

/**
 * Which texts are compared. Every text with a rare word is among them. Of those that have only common words first come texts with all of them, then
 * with the two rarest, and those with one only while there are few others; within each choice first those that turn on the word. What is left out
 * has less of the question than what is compared.
 */
export function planOf(asked: readonly Asked[], room = most, few = enough): Step[] {
  const inOrder = asked.toSorted((a, b) => a.texts - b.texts)
  const rare = inOrder.filter((_, at) => sum(inOrder.slice(0, at + 1)) <= room)
  const [first, second, third] = inOrder.slice(rare.length, rare.length + mostChoosing)
  const before = rare.length > 0 ? [not(any(...rare))] : []
  const common = first ? choices(first, second, third) : []
  return [
    ...(rare.length > 0 ? [{ query: any(...rare), room }] : []),
    ...common.map((parts) => ({ query: [...parts, ...before].join(' & '), room: few })),
  ]
}

/** From the most of a question to the least; the words come from the rarest on. */
function choices(first: Asked, second?: Asked, third?: Asked): string[][] {
  if (!second) return [[dense(first)], [any(first), not(dense(first))]]
  if (!third) return [...pair(first, second), ...alone(first, second), ...alone(second, first)]
  return [
    [any(first), any(second), any(third)],
    ...pair(first, second, third),
    [any(second), any(third), not(any(first))],
    ...alone(first, second),
    ...alone(second, first, third),
  ]
}

function pair(one: Asked, other: Asked, ...without: Asked[]): string[][] {
  const rest = without.map((asked) => not(any(asked)))
  return [
    [dense(one), any(other), ...rest],
    [any(one), dense(other), not(dense(one)), ...rest],
    [any(one), any(other), not(dense(one)), not(dense(other)), ...rest],
  ]
}

function alone(one: Asked, ...without: Asked[]): string[][] {
  const rest = without.map((asked) => not(any(asked)))
  return [
    [dense(one), ...rest],
    [any(one), not(dense(one)), ...rest],
  ]
}

const sum = (asked: readonly Asked[]) => asked.reduce((all, { texts }) => all + texts, 0)
const any = (...asked: readonly Asked[]) => `(${asked.flatMap(({ stems }) => stems.map(quoted)).join(' | ')})`
/** Texts that turn on a word: the index holds its stem once more behind a plus. */
const dense = ({ stems }: Asked) => `(${stems.map((stem) => quoted(`+${stem}`)).join(' | ')})`
const not = (query: string) => `!${query}`

/** A word as PostgreSQL reads it in a query, whatever signs it holds. */
export function quoted(word: string): string {
  return `'${word.replace(/['\\]/g, '$&$&')}'`
}
