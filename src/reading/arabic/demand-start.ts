import type { Word } from '../../platform/tagging/words.ts'
import { conjunctionLength } from '../text/conjunction.ts'
import { isAction } from './action-words.ts'

/** Where the thing asked for begins: without "and" and the verb's own preposition, with the noun of doing that governs it. */
export function demandStart(words: readonly Word[], first: number): number {
  const word = words[first]!
  const before = words[first - 1]
  if (before && word.mark === 'none' && /^ال/.test(word.form) && isAction(before.form)) return before.start + particleLength(before.form)
  return word.start + particleLength(word.form)
}

/** "and for strengthening": the letters of the particles joined to a noun of doing. */
function particleLength(form: string): number {
  const and = conjunctionLength(form)
  const rest = form.slice(and)
  return /^ب/.test(rest) && !isAction(rest) && isAction(rest.slice(1)) ? and + 1 : and
}
