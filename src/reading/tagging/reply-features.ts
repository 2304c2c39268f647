import type { Word } from '../../platform/tagging/words.ts'

/** What a response is made of, words `first` to `last`, and what leads to it. */
export function replyFeatures(words: readonly Word[], first: number, last: number): string[] {
  const own = words.slice(first, last + 1)
  const before = words.slice(Math.max(0, first - 4), first)
  return [
    ...new Set([
      'any',
      ...own.flatMap(({ form, stem }, at) => [`=${form}`, `*${stem}`, `^${form.slice(0, 2)}`, `*${own[at - 1]?.stem ?? '#'} ${stem}`]),
      ...own.slice(0, 3).flatMap(({ form, stem }, at) => [`${at}*${stem}`, `${at}^${form.slice(0, 2)}`]),
      ...before.map(({ stem }) => `<${stem}`),
    ]),
  ]
}
