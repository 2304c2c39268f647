import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LeakKind, leakKinds } from '../../src/public-record/leaks/leak.ts'

/** A text with a leak that somebody put there, and where it stands. */
export interface Planted {
  readonly kind: LeakKind
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface LeakSet {
  readonly planted: readonly Planted[]
  readonly harmless: readonly string[]
}

/** `tune`: the texts by which the rules were made. `held-out`: written after them, read once, and then learned from; `held-out-2`: written after that, read once. `sealed`, `sealed-2`, `sealed-3`, `sealed-4`, `sealed-5`, `sealed-6`, `sealed-7`: each written and committed before it was run, run once, then learned from. `taught`: written to teach the second reader, judges nothing. */
export const parts = [
  'taught',
  'sealed-7',
  'sealed-6',
  'sealed-5',
  'sealed-4',
  'sealed-3',
  'sealed-2',
  'sealed',
  'dev',
  'held-out-2',
  'held-out',
  'tune',
] as const
/** Run once, and not learned from: taught by them too, the second reader asked about texts of ours that give nothing away. */
export const unlearned = ['sealed-10', 'sealed-9', 'sealed-8'] as const
export type Part = (typeof parts | typeof unlearned)[number]
/** The sets by which the check may be judged. */
export const judged = parts.filter((part) => part !== 'taught')

export function readSet(part: Part): LeakSet {
  const folder = join(import.meta.dirname, part === 'tune' ? '.' : part)
  return { planted: linesOf(join(folder, 'planted.txt')).map(plantedOf), harmless: linesOf(join(folder, 'harmless.txt')) }
}

/** Tells whether the second reader was taught by these very sets. */
export function fingerprint(of: readonly Part[]): string {
  const hash = createHash('sha256')
  for (const part of of) hash.update(JSON.stringify([part, readSet(part)]))
  return `${of.length} sets, ${hash.digest('hex').slice(0, 16)}`
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
}

function plantedOf(line: string): Planted {
  const [kind, marked] = [line.slice(0, line.indexOf('|')) as LeakKind, line.slice(line.indexOf('|') + 1)]
  const [start, end] = [marked.indexOf('{'), marked.indexOf('}') - 1]
  if (!leakKinds.includes(kind) || start < 0 || end <= start) throw new Error(`No planted leak: ${line}`)
  return { kind, text: marked.replace('{', '').replace('}', ''), start, end }
}
