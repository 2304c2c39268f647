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
 * with the two rarest, and those with one only while there are few others: what is left out has less of the question than what is compared.
 */
export function planOf(asked: readonly Asked[], room = most, few = enough): Step[] {
  const inOrder = asked.toSorted((a, b) => a.texts - b.texts)
  const rare = inOrder.filter((_, at) => sum(inOrder.slice(0, at + 1)) <= room)
  const [first, second, third] = inOrder.slice(rare.length, rare.length + mostChoosing).map(({ stems }) => any(stems))
  const not = rare.length > 0 ? [`!${any(rare.flatMap(({ stems }) => stems))}`] : []
  const step = (...parts: string[]): Step => ({ query: [...parts, ...not].join(' & '), room: few })
  return [
    ...(rare.length > 0 ? [{ query: any(rare.flatMap(({ stems }) => stems)), room }] : []),
    ...(third ? [step(first!, second!, third)] : []),
    ...(second ? [third ? step(first!, second, `!${third}`) : step(first!, second)] : []),
    ...(third ? [step(second!, third, `!${first}`)] : []),
    ...(first ? [second ? step(first, `!${second}`) : step(first)] : []),
    ...(second ? [step(second, `!${first}`, ...(third ? [`!${third}`] : []))] : []),
  ]
}

const sum = (asked: readonly Asked[]) => asked.reduce((all, { texts }) => all + texts, 0)
const any = (stems: readonly string[]) => `(${stems.map(quoted).join(' | ')})`

/** A word as PostgreSQL reads it in a query, whatever signs it holds. */
export function quoted(word: string): string {
  return `'${word.replace(/['\\]/g, '$&$&')}'`
}
