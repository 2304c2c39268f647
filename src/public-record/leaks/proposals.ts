import type { LeakKind, Spot } from './leak.ts'
import { leakWords } from './words.ts'

/** What could stand instead, in the script of what was found, or of the text where that has no letters. */
export function proposalFor(kind: LeakKind, found: string, text: string): string {
  const script = /\p{L}/u.test(found) && !/^[\s\dA-Za-z@.+-]{0,3}\d/.test(found) ? found : text
  const arabic = [...script.matchAll(/\p{Script=Arabic}/gu)].length
  const latin = [...script.matchAll(/\p{Script=Latin}/gu)].length
  return leakWords[latin > arabic ? 'fr' : 'ar'].proposals[kind]
}

/** Whether words hold what was put in the place of others of their kind, or lie within what stands for any. */
export function isProposed({ kind, start, end }: Spot, text: string): boolean {
  return (['ar', 'fr'] as const).some((language) =>
    Object.entries(leakWords[language].proposals).some(([of, proposal]) => {
      const at = text.indexOf(proposal, Math.max(0, start - proposal.length))
      return at >= 0 && (of === kind ? at < end : at <= start && at + proposal.length >= end)
    }),
  )
}
