import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReport } from '../../src/reading/read-report.ts'
import { pairUp, tokenF1 } from './compare.ts'
import { type AnnotatedSentence, loadSentences } from './sentences.ts'

type Of<Marks> = Extract<AnnotatedSentence, { marks: Marks }>

const sentences = loadSentences()
const said = sentences.filter((sentence): sentence is Of<'said'> => sentence.marks === 'said')
const people = sentences.filter((sentence): sentence is Of<'people'> => sentence.marks === 'people')

test('every piece of a sentence stands in it', () => {
  for (const { text, demands, responses } of said)
    for (const piece of [...demands, ...responses.map((response) => response.text)]) assert.ok(text.includes(piece), piece)
  for (const { text, chair, others } of people)
    for (const { name, role } of [...chair, ...others]) assert.ok(text.includes(role) && text.includes(name ?? ''), role)
})

test('one sentence is enough to read what is asked for, and who presides', () => {
  const asked = said.map(({ text, demands }) => [demands, readReport(text).demands.map((demand) => demand.text)] as const)
  const chairs = people.map(
    ({ text, chair }) => [chair.map(({ role }) => role), readReport(text).chair.map(({ role }) => `${role}`)] as const,
  )
  for (const [name, pairs] of [['demands', asked] as const, ['chairs', chairs] as const]) {
    const right = sum(pairs.map(([wanted, found]) => pairUp(wanted, found, tokenF1, 0.5).length))
    const recall = right / sum(pairs.map(([wanted]) => wanted.length))
    const precision = right / sum(pairs.map(([, found]) => found.length))
    assert.ok(recall >= 0.9 && precision >= 0.95, `${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`)
  }
})

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
