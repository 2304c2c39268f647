import { writeFileSync } from 'node:fs'
import { labelCount, type Model, type ModelFile } from '../../../src/platform/tagging/model.ts'
import { responseKinds } from '../../../src/reading/annotation.ts'
import { loadSentences } from '../sentences.ts'
import { loadTexts } from '../texts.ts'
import { examplesOf, replyExamples } from './examples.ts'
import { fingerprint } from './fingerprint.ts'
import { marked, peopleMarking, replies, saidMarking } from './markings.ts'
import { train } from './train.ts'

/** Teaches the three taggers all that `tune/` and the sentences hold, and writes what they learned where the reader looks for it. */
export function learn(): void {
  const texts = loadTexts('tune')
  const sentences = loadSentences()
  const taughtBy = fingerprint(texts, sentences)
  for (const marking of [saidMarking, peopleMarking]) {
    const examples = marked(marking, texts, sentences).flatMap((each) => examplesOf(each, marking))
    write(marking.name, taughtBy, train(examples, marking.tags))
  }
  write('replies', taughtBy, train(replies(texts, sentences).flatMap(replyExamples), responseKinds))
}

/** What hardly weighs is left out. */
const LIGHT = 15

function write(name: string, taughtBy: string, { tags, moves, rows, weights }: Model) {
  const size = labelCount(tags)
  const hundredths = (numbers: Float32Array) => Array.from(numbers, (number) => Math.round(number * 100))
  const all = [...rows].map(([feature, row]) => ({ feature, row: hundredths(weights.subarray(row * size, (row + 1) * size)) }))
  const heavy = all.filter(({ row }) => row.some((weight) => Math.abs(weight) >= LIGHT))
  const features = heavy.map(({ feature }) => feature)
  const file: ModelFile = { taughtBy, tags: [...tags], moves: hundredths(moves), features, weights: heavy.flatMap(({ row }) => row) }
  writeFileSync(new URL(`../../../src/reading/tagging/models/${name}.json`, import.meta.url), `${JSON.stringify(file)}\n`)
  console.log(`${name}: ${heavy.length} features of ${rows.size}`)
}
