import { createHmac, timingSafeEqual } from 'node:crypto'

const minutes = 10
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'

/** The code on the wall: it changes every ten minutes and holds for the time that is running and the one after. Nothing is stored. */
export function presenceCode(secret: string, now: Date): string {
  return codeOf(secret, spell(now))
}

/** Whether this code was on the wall within the last ten to twenty minutes. */
export function isPresenceCode(secret: string, code: string, now: Date): boolean {
  return [spell(now), spell(now) - 1].some((time) => isSame(code, codeOf(secret, time)))
}

function spell(now: Date): number {
  return Math.floor(now.getTime() / (minutes * 60_000))
}

/** Twelve signs that cannot be mistaken for each other: 31 to the power of 12 codes. */
function codeOf(secret: string, time: number): string {
  const bytes = createHmac('sha256', secret).update(`presence ${time}`).digest()
  return Array.from(bytes.subarray(0, 12), (byte) => alphabet[byte % alphabet.length]).join('')
}

/** Compared in a time that tells nothing. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
