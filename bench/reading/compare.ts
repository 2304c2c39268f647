export function tokenF1(left: string, right: string): number {
  const a = tokens(left)
  const b = tokens(right)
  if (a.length === 0 || b.length === 0) return 0
  const rest = [...b]
  const common = a.filter((token) => {
    const at = rest.indexOf(token)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  return (2 * common) / (a.length + b.length)
}

export const sameText = (left: string, right: string) => tokens(left).join('') === tokens(right).join('')

export type Pair<T, F> = { truth: T; found: F }

/** One-to-one: the likest pair first, then the next among what is left, down to the threshold. */
export function pairUp<T, F>(
  truths: readonly T[],
  founds: readonly F[],
  likeness: (truth: T, found: F) => number,
  threshold: number,
): Pair<T, F>[] {
  const candidates = truths
    .flatMap((truth, t) => founds.map((found, f) => ({ truth, found, t, f, score: likeness(truth, found) })))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score)
  const takenTruths = new Set<number>()
  const takenFounds = new Set<number>()
  return candidates.flatMap(({ truth, found, t, f }) => {
    if (takenTruths.has(t) || takenFounds.has(f)) return []
    takenTruths.add(t)
    takenFounds.add(f)
    return [{ truth, found }]
  })
}

export function tokens(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Written on purpose apart from the reader's own normaliser: a judge does not borrow the rules of the judged. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/ٱ/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}
