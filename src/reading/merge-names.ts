import type { Association, Evidence } from './annotation.ts'

export type NamedSpan = { key: string; name: string; evidence: Evidence }

const MOST = 120

/** Spellings and short forms of one name become one association: the fullest form is its name, the others its aliases. */
export function mergeNames(spans: readonly NamedSpan[]): Association[] {
  const groups: { words: string[]; forms: NamedSpan[] }[] = []
  for (const span of spans) {
    const words = content(span.key)
    const group = groups.find((each) => sameName(each.words, words))
    if (!group && groups.length < MOST) groups.push({ words, forms: [span] })
    if (!group) continue
    group.forms.push(span)
    if (words.length > group.words.length) group.words = words
  }
  return groups.map(({ forms }) => {
    const fullest = forms.reduce((a, b) => (content(b.key).length > content(a.key).length ? b : a))
    const aliases = new Set(forms.map((form) => form.name).filter((name) => name !== fullest.name))
    return { name: fullest.name, aliases: [...aliases], evidence: fullest.evidence }
  })
}

/** The shorter form's words are nearly all in the longer one, and its own (first) word is among them. */
function sameName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 0) return false
  const joinedShort = short.join('')
  if (alike(joinedShort, long.join('')) || (joinedShort.length > 5 && alike(joinedShort, long.slice(0, short.length + 1).join(''))))
    return true
  const shared = short.filter((word) => long.some((each) => alike(word, each))).length
  return alike(short[0]!, long[0]!) && shared / short.length >= 0.75
}

const HEADS = /^(?:ال)?(?:جمعيه|وداديه|فيدراليه|فدراليه|رابطه|شبكه|منتدي|تنسيقيه|مرصد|منظمه|اتحاد|تعاونيه)$/
const FRENCH_HEADS =
  /^(?:association|amicale|federation|reseau|forum|collectif|observatoire|ligue|union|cooperative|des?|du|la|le|les|l|d|et|pour)$/

function content(key: string): string[] {
  const words = key.match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .filter((word, at) => !(at === 0 && HEADS.test(word)) && !FRENCH_HEADS.test(word))
    .map((word) => word.replace(/^(?:وال|لل|ال)(?=.{3})/, ''))
}

function alike(a: string, b: string): boolean {
  if (a === b) return true
  return a.length > 3 && b.length > 3 && Math.abs(a.length - b.length) <= 1 && withinOneEdit(a, b)
}

function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}
