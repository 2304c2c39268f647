import { arabicClaim } from './check-cause/arabic.ts'
import { englishClaim } from './check-cause/english.ts'
import { frenchClaim } from './check-cause/french.ts'

/** Whether a text says that less happened because of what was done: no count shows that (domain 1.6). Sentence by sentence, in three languages. */
export function claimsCause(text: string): boolean {
  return text
    .replace(/[\u064B-\u0652]/g, '')
    .split(/[.؟?!\n]/)
    .some((sentence) => arabicClaim(sentence) || frenchClaim(sentence) || englishClaim(sentence))
}
