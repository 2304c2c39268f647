import { writeFileSync } from 'node:fs'
import type { LeakKind } from '../../src/public-record/leaks/leak.ts'
import type { Learned } from '../../src/public-record/leaks/second-reader.ts'
import { background, learnKind, taughtBy, topScore, weightsOf } from './examples.ts'
import { fingerprint, parts, readSet } from './sets.ts'

/** `node bench/leaks/teach.ts`: teaches the second reader all sets, and finds by cross-validation from which score on it speaks. */
const free = ['presenceHour', 'presenceStrength', 'schoolAtRisk', 'exactPlace', 'ongoingCase', 'smallCount', 'singlePupil'] as const
const formed = ['plate', 'identityCard', 'handle', 'account'] as const
const kinds: readonly LeakKind[] = [...free, ...formed]
/** In so many of the harmless texts it was not taught each kind may speak up: more where the rules miss more. */
const alarms = (kind: LeakKind) => ((formed as readonly LeakKind[]).includes(kind) ? 0.003 : 0.008)
/** However silent the harmless texts are, a word that is less likely than three to five is no finding. */
const LEAST = -0.5
/** What weighs less is left out. */
const LIGHT = 6
const FOLDS = 3

const others = background()
const sets = parts.map((part) => ({ part, texts: taughtBy(readSet(part)) }))
const hundredths = (number: number) => Math.round(number * 100)

/** The score that only so many harmless texts of sets that were left out exceed. */
function boundOf(kind: LeakKind): number {
  const scores = Array.from({ length: FOLDS }, (_, fold) => {
    const [taught, left] = [sets.filter((_, nth) => nth % FOLDS !== fold), sets.filter((_, nth) => nth % FOLDS === fold)]
    const model = weightsOf(learnKind([...taught.flatMap(({ texts }) => texts), ...others], kind, [1]))
    return left.flatMap(({ texts }) => texts.filter(({ marks }) => marks.length === 0).map((text) => topScore(model, text)))
  }).flat()
  return scores.sort((a, b) => b - a)[Math.floor(scores.length * alarms(kind))]!
}

const table = new Map<string, number[]>()
const bounds = kinds.map((kind, nth) => {
  const { start, weights } = weightsOf(learnKind([...sets.flatMap(({ texts }) => texts), ...others], kind))
  for (const [clue, weight] of weights) {
    if (Math.abs(hundredths(weight)) < LIGHT) continue
    const row = table.get(clue) ?? kinds.map(() => 0)
    row[nth] = hundredths(weight)
    table.set(clue, row)
  }
  const bound = Math.max(boundOf(kind), LEAST)
  console.log(`${kind}: speaks from ${bound.toFixed(2)} on`)
  return hundredths(bound - start)
})
const clues = [...table.keys()].sort()
const learned: Learned = { taughtBy: fingerprint(parts), kinds, bounds, clues, weights: clues.flatMap((clue) => table.get(clue)!) }
writeFileSync(new URL('../../src/public-record/leaks/second-reader.json', import.meta.url), `${JSON.stringify(learned)}\n`)
console.log(`${clues.length} clues`)
