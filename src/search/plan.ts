import type { Asked } from './weigh.ts'

/** How many texts are compared in full. A search that could meet more compares those with the rarest and with the most of its words. */
export const most = 2000

/** Beyond these the commonest words of a question choose no texts; they still count in every text that the others chose. */
const mostChoosing = 4

/**
 * Which texts are compared, as queries of the index: each is asked only while those before it left room, and none meets what one before it met.
 * Every text with a rare word is among them. Of texts that have only common words those with all of them come first, then with all but one.
 */
export function planOf(asked: readonly Asked[], room = most): string[] {
  const inOrder = asked.toSorted((a, b) => a.texts - b.texts)
  const rare = inOrder.filter((_, at) => sum(inOrder.slice(0, at + 1)) <= room)
  const common = inOrder.slice(rare.length, rare.length + mostChoosing)
  const wanted = [
    ...(rare.length > 0 ? [any(rare.flatMap(({ stems }) => stems))] : []),
    ...(common.length > 1 ? [all(common)] : []),
    ...(common.length > 2 ? common.map((without) => all(common.filter((one) => one !== without))).toReversed() : []),
    ...common.map(({ stems }) => any(stems)),
  ]
  return wanted.map((query, at) => [query, ...wanted.slice(0, at).map((before) => `!(${before})`)].join(' & '))
}

const sum = (asked: readonly Asked[]) => asked.reduce((all, { texts }) => all + texts, 0)
const any = (stems: readonly string[]) => `(${stems.map(quoted).join(' | ')})`
const all = (asked: readonly Asked[]) => `(${asked.map(({ stems }) => any(stems)).join(' & ')})`

/** A word as PostgreSQL reads it in a query, whatever signs it holds. */
export function quoted(word: string): string {
  return `'${word.replace(/['\\]/g, '$&$&')}'`
}
