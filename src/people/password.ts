import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }

/** Hashes a password with a salt of its own, in the usual notation: $argon2id$v=19$m=…,t=…,p=…$salt$hash. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await derive('argon2id', { message: normal(password), nonce: salt, tagLength: 32, ...cost })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(tag)}`
}

/** Whether this is the password of the hash. Without a hash the work is the same and the answer no: how long it takes tells nobody which names exist. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const known = hash === undefined ? undefined : parse(hash)
  const { memory, passes, parallelism, salt, tag } = known ?? decoy
  const given = await derive('argon2id', { message: normal(password), nonce: salt, tagLength: tag.length, memory, passes, parallelism })
  return timingSafeEqual(given, tag) && known !== undefined
}

/** A password that is given once and read aloud: 60 bits, in letters that nobody confuses. */
export function temporaryPassword(): string {
  const letters = [...randomBytes(12)].map((byte) => alphabet[byte % alphabet.length])
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].map((group) => group.join('')).join('-')
}

const derive = promisify(argon2)

/** 32 letters and digits, so that every byte falls on one of them evenly; no 0 and o, no 1 and l. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

const decoy = { ...cost, salt: Buffer.alloc(16, 1), tag: Buffer.alloc(32) }

function parse(hash: string): typeof decoy | undefined {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash)
  if (!match) return undefined
  const [memory, passes, parallelism] = [match[1], match[2], match[3]].map(Number) as [number, number, number]
  return { memory, passes, parallelism, salt: Buffer.from(match[4]!, 'base64'), tag: Buffer.from(match[5]!, 'base64') }
}

/** The same letters typed on another keyboard are the same password. */
function normal(password: string): string {
  return password.normalize('NFKC')
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
