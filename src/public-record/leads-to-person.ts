import { checkText } from './check-text.ts'

/** What a text about a place may not hold. */
const personal = new Set(['telephone', 'identityCard', 'plate', 'email', 'namedPerson'])

/** Whoever is called so is a person, whatever the name. */
const titled =
  /(?<!\p{L})(?:(?:ال)?(?:سيد[ةه]?|مدعو[ةه]?|مسمى|مسماة|ملقب[ةه]?)|اسمه|اسمها|يدعى|تدعى|يسمى|تسمى|لقبه|لقبها|كنيته|كنيتها|(?:sur)?nomm[ée]e?|d[ée]nomm[ée]e?|appel[ée]e?|monsieur|madame|mademoiselle|named|called)(?!\p{L})/iu

/** Whether a text that should be about a place leads to a person: a name, telephone, card or plate. */
export function leadsToPerson(text: string): boolean {
  return titled.test(text) || checkText(text).some(({ kind }) => personal.has(kind))
}
