import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { checkStandards } from '../../test/pdf-check.ts'
import { refused } from '../../test/refused.ts'
import { testWorld, type World } from '../../test/world.ts'
import { UsageError } from '../platform/cli/command.ts'
import { readConfig } from '../platform/config.ts'
import type { Context } from '../platform/context.ts'
import { answerWave } from './answer-wave.ts'
import { commands } from './cli.ts'
import { closeWave } from './close-wave.ts'
import { draftWave } from './draft-wave.ts'
import { itemsOf } from './items.ts'
import { openWave } from './open-wave.ts'
import { printInvitations } from './print-invitations.ts'

let world: World
let ref: string
/** A wave in which nobody may be told but that 24 of 40 agree. */
before(async () => {
  world = await testWorld()
  const wave = await draftWave(world.context('cell'), { questionnaire: 'district' })
  ref = wave.ref
  await openWave(world.context('cell'), { waveId: wave.id })
  const { tokens } = await printInvitations(world.context('cell'), { waveId: wave.id, areaId: world.ids.district, howMany: '40' })
  for (const [nth, token] of tokens.entries()) {
    const said = itemsOf.district.map((item) => [item, nth < 24 ? '4' : '2'])
    await answerWave(world.context('visitor'), { token, adult: 'yes', ...Object.fromEntries(said) })
  }
  await closeWave(world.context('cell'), { waveId: wave.id })
})
after(() => world.close())

const [command] = commands
const run = (values: Record<string, string | boolean> = {}) =>
  command!.run({ positionals: [], values, config: readConfig({}), context: async () => world.context('auditor') })

test('qurb trust lists the waves, and of one says what may be said', async () => {
  const all = await run()
  assert.equal(all.text.split('\n').length, 1)
  assert.ok(all.text.startsWith(ref))
  const one = await run({ wave: ref })
  assert.match(one.text, /24 من 40/)
  assert.ok(JSON.stringify(one.json).includes('own, not cognitively tested'))
})

test('as CSV it has a line for each item and area, and where nobody answered nothing but that it is hidden', async () => {
  const { text } = await run({ wave: ref, csv: true })
  const [head, ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';'))
  const of = (row: string[], column: string) => row[head!.indexOf(column)]
  const [asked, others] = [rows.filter((row) => of(row, 'hidden') === ''), rows.filter((row) => of(row, 'hidden') !== '')]
  assert.deepEqual(asked.map((row) => of(row, 'item')).sort(), [...itemsOf.district].sort())
  for (const row of asked) assert.deepEqual([of(row, 'agree'), of(row, 'known'), of(row, 'share')], ['24', '40', '0.6000'])
  assert.ok(others.length > 0)
  for (const row of others) assert.deepEqual([of(row, 'agree'), of(row, 'known'), of(row, 'share')], ['', '', ''])
})

test('a wave that is not there is refused', async () => {
  await assert.rejects(run({ wave: 'BM-T-99' }), refused('waveUnknown'))
})

test('it writes a sheet of invitations that the operator alone can read, and not for whoever may not run surveys', async () => {
  const wave = await draftWave(world.context('cell'), { questionnaire: 'meeting' })
  await openWave(world.context('cell'), { waveId: wave.id })
  const folder = await mkdtemp(join(tmpdir(), 'qurb-'))
  const pdf = join(folder, 'sheet.pdf')
  const values = { wave: wave.ref, invitations: '9', pdf }
  const as = (context: Context) => command!.run({ positionals: [], values, config: readConfig({}), context: async () => context })
  try {
    await assert.rejects(as(world.context('administrator')), /print-invitations/)
    const operator = { ...world.context('visitor'), actor: { ...world.context('visitor').actor, roles: ['administrator' as const] } }
    await as(operator)
    checkStandards(await readFile(pdf))
    assert.equal((await stat(pdf)).mode & 0o777, 0o600)
    await assert.rejects(run({ wave: wave.ref, invitations: '9' }), UsageError)
    await assert.rejects(run({ wave: wave.ref, invitations: '9', pdf, area: 'nowhere' }), /areaUnknown|print-inv/)
  } finally {
    await rm(folder, { recursive: true })
  }
})
