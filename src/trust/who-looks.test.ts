import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testWorld, type World } from '../../test/world.ts'
import { readConfig } from '../platform/config.ts'
import { answerWave } from './answer-wave.ts'
import { commands } from './cli.ts'
import { closeWave } from './close-wave.ts'
import { draftWave } from './draft-wave.ts'
import { itemsOf } from './items.ts'
import { openWave } from './open-wave.ts'
import { printInvitations } from './print-invitations.ts'

/** What somebody could learn who looks at everything, again and again, and compares. */
let world: World
let wave: { id: string; ref: string }
let tokens: string[]
before(async () => {
  world = await testWorld()
  wave = await draftWave(world.context('cell'), { questionnaire: 'meeting' })
  await openWave(world.context('cell'), { waveId: wave.id })
  const sheet = { waveId: wave.id, areaId: world.ids.command, howMany: '60' }
  tokens = (await printInvitations(world.context('cell'), sheet)).tokens
  for (const [nth, token] of tokens.slice(0, 40).entries()) await answer(token, nth < 3 ? 'unknown' : nth < 24 ? '4' : '1')
})
after(() => world.close())

async function answer(token: string, value: string): Promise<void> {
  const said = Object.fromEntries(itemsOf.meeting.map((item) => [item, value]))
  await answerWave(world.context('visitor'), { token, adult: 'yes', ...said })
}

const pages = ['/trust', '/trust.json', '/trust.csv', '/desk/trust'] as const

async function everything(): Promise<string[]> {
  const read = async (person: 'head' | 'auditor', path: string) => (await world.request(person, path)).text()
  const one = `/desk/trust/${wave.ref}`
  const found = [...pages, one, `${one}/results.json`, `${one}/results.csv`]
  const texts = await Promise.all((['head', 'auditor'] as const).flatMap((person) => found.map((path) => read(person, path))))
  const line = await commands[0]!.run({
    positionals: [],
    values: {},
    config: readConfig({}),
    context: async () => world.context('auditor'),
  })
  return [...texts.map((text) => text.replaceAll(/nonce="[^"]*"|value="[0-9a-f-]{36}"/g, '')), line.text, JSON.stringify(line.json)]
}

test('before and after an answer every page, file and command reads the same, but for a new ten', async () => {
  const before = await everything()
  for (const [nth, value] of ['1', '5', 'unknown', '4'].entries()) {
    await answer(tokens[40 + nth]!, value)
    assert.deepEqual(await everything(), before, value)
  }
})

test('once it is closed nothing says how many answered, so that nobody learns how many do not know', async () => {
  await closeWave(world.context('cell'), { waveId: wave.id })
  const texts = await everything()
  assert.ok(texts.some((text) => text.includes('23 من 40')))
  // 44 answered, four of them without a view.
  for (const text of texts) assert.doesNotMatch(text, /(?<![\d.])44(?![\d.])/)
})

test('page and files tell the same figures', async () => {
  const one = `/desk/trust/${wave.ref}`
  const { waves } = (await (await world.request('head', `${one}/results.json`)).json()) as {
    waves: { results: { item: string; agree: number | null; known: number | null }[] }[]
  }
  const told = waves[0]!.results.map(({ item, agree, known }) => [item, String(agree), String(known)].join())
  const [head, ...rows] = (await (await world.request('head', `${one}/results.csv`)).text()).trim().split(/\r?\n/)
  const at = (name: string) => head!.split(';').indexOf(name)
  const inFile = rows.map((row) => row.split(';')).map((row) => [row[at('item')], row[at('agree')], row[at('known')]].join())
  assert.deepEqual(inFile.toSorted(), told.toSorted())
  const page = await (await world.request('head', one)).text()
  for (const { agree, known } of waves[0]!.results) assert.ok(page.includes(`${agree} من ${known}`))
})
