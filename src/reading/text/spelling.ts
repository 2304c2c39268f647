import { Draft, type Folded } from '../../platform/words/fold.ts'
import { foldWord } from '../../platform/words/letters.ts'

const SHORTEST = 5

const PREFIXES = ['', 'و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول', 'فب']

/** Long words the reader relies on, keyed by each spelling that lacks one inner letter. */
export function misspellings(words: Iterable<string>, shortest = 6): Map<string, string> {
  const known = new Set([...words].map(foldWord))
  const repairs = new Map<string, string>()
  const doubtful = new Set<string>()
  for (const word of known) {
    if (word.length < shortest) continue
    for (let at = 1; at < word.length - 1; at++) {
      const shorter = word.slice(0, at) + word.slice(at + 1)
      if (known.has(shorter) || (repairs.has(shorter) && repairs.get(shorter) !== word)) doubtful.add(shorter)
      repairs.set(shorter, word)
    }
  }
  for (const shorter of doubtful) repairs.delete(shorter)
  for (const word of known) repairs.set(word, word)
  return repairs
}

export function repairSpelling(folded: Folded, vocabulary: ReadonlyMap<string, string>): Folded {
  const { text, starts, ends } = folded
  const draft = new Draft(Number.MAX_SAFE_INTEGER)
  let copied = 0
  const copyTo = (end: number) => {
    for (; copied < end; copied++) draft.put(text[copied]!, starts[copied]!, ends[copied]!)
  }
  for (const { 0: word, index } of text.matchAll(/[\u0621-\u064a]{5,20}/g)) {
    const repaired = repair(word, vocabulary)
    if (repaired === word) continue
    copyTo(index)
    for (let at = 0; at < repaired.length; at++) {
      const source = index + Math.min(at, word.length - 1)
      draft.put(repaired[at]!, starts[source]!, ends[source]!)
    }
    copied = index + word.length
  }
  if (copied === 0) return folded
  copyTo(text.length)
  return draft.finish()
}

function repair(word: string, vocabulary: ReadonlyMap<string, string>): string {
  if (vocabulary.get(word) === word) return word
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix) || word.length - prefix.length < SHORTEST) continue
    const right = vocabulary.get(word.slice(prefix.length))
    if (right !== undefined) return prefix + right
    if (lacksAlef(word, prefix, vocabulary)) return `${prefix}ا${word.slice(prefix.length)}`
  }
  return word
}

/** بلمدينة for بالمدينة: behind a joined preposition the first letter of the article is an inner one. */
function lacksAlef(word: string, prefix: string, vocabulary: ReadonlyMap<string, string>): boolean {
  if (!/^و?[بفك]$|^و$/.test(prefix)) return false
  const full = `ا${word.slice(prefix.length)}`
  return full.startsWith('ال') && vocabulary.get(full) === full
}
