import type { LeakKind } from './leak.ts'
import { leakWords } from './words.ts'

/** What could stand instead, in the script of what was found, or of the text where that has no letters. */
export function proposalFor(kind: LeakKind, found: string, text: string): string {
  const script = /\p{L}/u.test(found) && !/^[\s\dA-Za-z@.+-]{0,3}\d/.test(found) ? found : text
  const arabic = [...script.matchAll(/\p{Script=Arabic}/gu)].length
  const latin = [...script.matchAll(/\p{Script=Latin}/gu)].length
  return leakWords[latin > arabic ? 'fr' : 'ar'].proposals[kind]
}
