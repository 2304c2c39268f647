import { sameLength } from '../check-text.ts'

/** A number that is free or costs the same from everywhere, 0800 to 0802, is of a service and of no person. */
export function isServiceNumber(number: string): boolean {
  return /^(?:212)?0?80[0-2]\d{6}$/.test(sameLength(number).replace(/\D/g, ''))
}
