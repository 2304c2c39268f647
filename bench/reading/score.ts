import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { readReport } from '../../src/reading/read-report.ts'
import { facts } from './facts.ts'
import { lists } from './lists.ts'
import { addNoise } from './noise.ts'
import { measures, type Score, total } from './outcome.ts'
import { errorList, scoreTable } from './table.ts'
import { type AnnotatedText, type Half, halves, loadTexts } from './texts.ts'

export function halfTable(half: Half, { noise }: { noise: boolean }): string {
  const texts = loadTexts(half)
  return scoreTable(`${half}${noise ? ' with noise' : ''}, ${texts.length} texts`, fields, score(texts, { noise }))
}

/** Field by field the share of right values, or the F1 of a list. */
export function rates(half: Half): Map<string, number | null> {
  const { outcomes } = score(loadTexts(half), { noise: false })
  return new Map([...outcomes].map(([field, outcome]) => [field, measures(outcome).f1]))
}

function score(texts: readonly AnnotatedText[], { noise }: { noise: boolean }): Score {
  const reports = texts.map((text) => ({ ...text, text: noise ? addNoise(text.text, text.id) : text.text }))
  for (const report of reports) read(report)
  const before = process.cpuUsage()
  const readings = reports.map(read)
  const { user, system } = process.cpuUsage(before)
  const outcomes = fields.map(({ name, judge }) => [name, total(reports.map(({ truth }, at) => judge(truth, readings[at]!)))] as const)
  return { outcomes: new Map(outcomes), millisecondsEach: (user + system) / 1000 / reports.length }
}

function read({ text, published }: AnnotatedText) {
  return readReport(text, { published })
}

function main(args: string[]) {
  const options = { noise: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const half = halves.find((name) => name === (positionals[0] ?? 'tune'))
  if (half === undefined) return refuse(`There are two halves: ${halves.join(' and ')}.`)
  if (values.errors && half === 'held-out') return refuse('The errors of the held-out half stay unseen: rules are tuned on tune/ only.')
  console.log(halfTable(half, values))
  if (values.errors) for (const text of loadTexts(half)) console.log(errorList(text.id, fields, score([text], values)))
}

function refuse(sentence: string) {
  console.error(sentence)
  process.exitCode = 2
}

const fields = [...facts, ...lists]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2))
