import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../../src/platform/words/fold.ts'
import { normalisedTowns } from '../../src/reading/gazetteer.ts'

/** `node bench/leaks/learn-words.ts`: writes down which words are ordinary, so that a word in no list can be taken for a name where a name is expected. */
const root = join(import.meta.dirname, '../..')
const counts = new Map<string, number>()

interface Truth {
  readonly chair?: readonly { name: string | null }[]
  readonly other_officials?: readonly { name: string | null }[]
}

function wordsIn(text: string): string[] {
  return fold(text).text.match(/[\u0621-\u06d3]{2,}|[a-z]{2,}/g) ?? []
}

/** Of French only what is written small somewhere: a capital may be a name. */
function take(text: string, besides: ReadonlySet<string>): void {
  const plain = text.replace(/(?<![\p{L}])\p{Lu}[\p{L}]*/gu, ' ')
  for (const word of wordsIn(plain)) if (!besides.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
}

const tune = join(root, 'bench/reading/tune')
for (const file of readdirSync(tune)) {
  const { text, truth } = JSON.parse(readFileSync(join(tune, file), 'utf8')) as { text: string; truth: Truth }
  const named = [...(truth.chair ?? []), ...(truth.other_officials ?? [])].flatMap(({ name }) => wordsIn(name ?? ''))
  take(text, new Set(named))
}
for (const { text } of JSON.parse(readFileSync(join(root, 'bench/reading/sentences.json'), 'utf8')) as { text: string }[])
  take(text, new Set())
const source = join(root, 'src')
for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!/words\.(?:ar|fr)\.ts$|cyber\/guidance\/(?:ar|fr)\/.*\.ts$/.test(file) || /leaks\/words/.test(file)) continue
  const text = readFileSync(join(source, file), 'utf8')
  for (const [, said] of text.matchAll(/(?<=['`"])([^'`"\n]{2,})(?=['`"])/g)) take(said!, new Set())
}

const ordinary = [...counts].filter(([, count]) => count > 1).map(([word]) => word)
for (const [town] of normalisedTowns()) ordinary.push(...wordsIn(town))
const sorted = [...new Set(ordinary)].sort()
writeFileSync(join(root, 'src/public-record/leaks/ordinary.txt'), `${sorted.join('\n')}\n`)
console.log(`${sorted.length} ordinary words`)
