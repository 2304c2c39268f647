import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { refuseFor } from '../refusal.ts'
import { type Command, UsageError } from './command.ts'
import { runCommandLine } from './run.ts'

const refuse = refuseFor<'tooLate' | 'invalid' | 'tooMuch'>('garden')

const commands: Command[] = [
  {
    name: 'water',
    usage: 'PLANT [--litres N] [--json]',
    summary: 'Waters one plant',
    most: 1,
    options: { litres: { type: 'string' } },
    async run({ positionals: [plant], values }) {
      if (!plant) throw new UsageError('name a plant')
      if (plant === 'cactus') throw refuse('conflict', 'tooLate', { plant: 'tooLate' })
      if (plant === 'lake') throw refuse('invalid', 'invalid', { litres: 'tooMuch' })
      if (plant === 'desert') await writeFile('/no/such/folder/desert', '')
      return { text: `${plant}: ${values.litres}`, json: { plant, litres: values.litres } }
    },
  },
]

async function run(...args: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []]
  const code = await runCommandLine({
    commands,
    args,
    env: {},
    operator: () => assert.fail('no database is needed'),
    wordOf: (slice, reason) => `${slice}/${reason}`,
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  })
  return { code, printed: printed.join('\n'), complained: complained.join('\n') }
}

test('a command gets its words and prints for a person or for a program', async () => {
  assert.deepEqual(await run('water', 'نخلة', '--litres', '3'), { code: 0, printed: 'نخلة: 3', complained: '' })
  const { printed } = await run('water', 'نخلة', '--litres=3', '--json')
  assert.deepEqual(JSON.parse(printed), { plant: 'نخلة', litres: '3' })
})

test('help lists the commands, and tells more of one', async () => {
  for (const args of [[], ['help'], ['--help']]) assert.match((await run(...args)).printed, /water +Waters one plant/)
  for (const args of [
    ['help', 'water'],
    ['water', '--help'],
    ['water', '-h'],
  ])
    assert.match((await run(...args)).printed, /PLANT \[--litres N\]/)
})

test('what is not understood ends with 2 and says what to do', async () => {
  for (const args of [['dig'], ['help', 'dig'], ['water'], ['water', 'نخلة', '--depth', '2'], ['water', 'نخلة', 'كرمة']]) {
    const { code, printed, complained } = await run(...args)
    assert.deepEqual([code, printed], [2, ''])
    assert.match(complained, /qurb/)
  }
})

test('a refusal ends with 1 and is said in words', async () => {
  assert.deepEqual(await run('water', 'cactus'), { code: 1, printed: '', complained: 'garden/tooLate' })
  assert.deepEqual(await run('water', 'lake'), { code: 1, printed: '', complained: 'garden/tooMuch' })
})

test('a file that cannot be written ends with 1 and is named', async () => {
  const complained = 'qurb water: cannot read or write /no/such/folder/desert'
  assert.deepEqual(await run('water', 'desert'), { code: 1, printed: '', complained })
})
