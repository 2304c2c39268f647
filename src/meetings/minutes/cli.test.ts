import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { minutesText, sampleMinutes } from '../../../test/minutes-sample.ts'
import { checkStandards } from '../../../test/pdf-check.ts'
import { testWorld, type World } from '../../../test/world.ts'
import { UsageError } from '../../platform/cli/command.ts'
import { readConfig } from '../../platform/config.ts'
import { minutesCommand } from './cli.ts'

let world: World
const folder = mkdtempSync(join(tmpdir(), 'qurb-'))
before(async () => {
  world = await testWorld()
})
after(async () => {
  rmSync(folder, { recursive: true })
  await world.close()
})

const run = (positionals: string[], values: Record<string, string> = {}) =>
  minutesCommand.run({ positionals, values, config: readConfig({}), context: async () => world.context('auditor') })

test('qurb minutes shows the text in force', async () => {
  const { ref } = await sampleMinutes(world).circulated()
  const { text, json } = await run([ref])
  assert.equal(text, minutesText.replace('\n', '\n\n'))
  assert.equal((json as { passages: unknown[] }).passages.length, 3)
})

test('qurb minutes --pdf writes the document', async () => {
  const { ref } = await sampleMinutes(world).circulated()
  const pdf = join(folder, 'minutes.pdf')
  await run([ref], { pdf, language: 'fr' })
  checkStandards(readFileSync(pdf))
})

test('qurb minutes says what it does not understand, and what is not there', async () => {
  await assert.rejects(run([]), UsageError)
  await assert.rejects(run(['BM-L-2026-01'], { language: 'es' }), UsageError)
  await assert.rejects(run(['BM-L-1999-01']), { kind: 'missing' })
  const { ref } = await sampleMinutes(world).held()
  await assert.rejects(run([ref]), { kind: 'missing', reason: 'minutesUnknown' })
})
