import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runCommandLine } from '../platform/cli/run.ts'
import { commands } from './cli.ts'
import { check } from './optimiser/check.ts'
import { smallInstance } from './optimiser/small-instance.ts'
import { ar } from './words.ar.ts'
import { en } from './words.en.ts'

const folder = mkdtempSync(join(tmpdir(), 'qurb-plan-'))
after(() => rmSync(folder, { recursive: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function qurb(...args: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []]
  const code = await runCommandLine({
    commands,
    args,
    env: {},
    operator: () => assert.fail('no database is needed'),
    wordOf: (_, reason) => en.refusals[reason as keyof typeof en.refusals],
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  })
  return { code, printed: printed.join('\n'), complained: complained.join('\n') }
}

const toptw = '1 1 2 1\n0 0\n 0 0 0 0 0 0 0 0 100\n 1 10 0 5 7 1 1 1 0 100\n 2 20 0 5 9 1 1 1 0 100\n'

test('an instance becomes a plan that the checker accepts, with the bound that was asked for', async () => {
  const instance = file('week.json', smallInstance())
  const { code, printed } = await qurb('plan', instance, '--seconds', '30', '--bound', '--json')
  const plan = JSON.parse(printed)
  assert.equal(code, 0)
  assert.deepEqual(check(smallInstance(), plan), [])
  assert.deepEqual([plan.format, plan.objective, plan.seed], ['presence-plan/1', 30, 1])
  assert.ok(plan.bound >= 30 - 1e-6)
  assert.match((await qurb('plan', instance, '--seconds', '30')).printed, /30\.00/)
})

test('a plan is planned anew from a plan, with what changed', async () => {
  const former = file('plan.json', (await qurb('plan', file('week.json', smallInstance()), '--seconds', '30', '--json')).printed)
  const day = { ...smallInstance(), teams: [{ ...smallInstance().teams[0]!, shifts: smallInstance().teams[0]!.shifts.slice(1) }] }
  const { printed } = await qurb('plan', file('less.json', day), '--seconds', '0.2', '--from', former, '--json')
  assert.deepEqual(
    JSON.parse(printed).changes.map(({ kind, day }: { kind: string; day: number }) => [kind, day]),
    [
      ['dropped', 0],
      ['dropped', 0],
    ],
  )
})

test('a plan that is proven and planned anew without any change stays as it is', async () => {
  const week = file('week.json', smallInstance())
  const former = file('plan.json', (await qurb('plan', week, '--seconds', '30', '--json')).printed)
  const { printed } = await qurb('plan', week, '--seconds', '1', '--bound', '--from', former, '--json')
  assert.deepEqual(JSON.parse(printed).changes, [])
  const { teams, ...rest } = smallInstance()
  const { printed: text } = await qurb('plan', file('nobody.json', { ...rest, teams: [] }), '--seconds', '1', '--from', former)
  assert.match(text, new RegExp(`^  gate · ${ar.plans.changeKinds.dropped} · 0 · ${teams[0]!.id} \\d\\d:\\d\\d → —$`, 'm'))
})

test('a public team orienteering instance is solved with as many tours as asked for', async () => {
  const { printed } = await qurb('plan', '--toptw', file('c1.txt', toptw), '--teams', '2', '--seconds', '30', '--json')
  assert.equal(JSON.parse(printed).score, 16)
})

test('a bad instance is refused in a sentence that names the field', async () => {
  const bad = smallInstance()
  bad.wishes[0]!.windows[0]!.minutes = -5
  const { code, complained } = await qurb('plan', file('bad.json', bad))
  assert.deepEqual([code, complained], [1, 'wishes[0].windows[0].minutes (-5 < 1): less than is possible.'])
  assert.match((await qurb('plan', file('nan.json', '{"days": NaN}'))).complained, /^days \(NaN\): /)
  assert.match((await qurb('plan', '--toptw', file('bad.txt', '1\n2\nx'))).complained, /^line 3/)
  const upsideDown = toptw.replace('1 1 1 0 100\n 2', '1 1 1 100 0\n 2')
  assert.match((await qurb('plan', '--toptw', file('bad.txt', upsideDown))).complained, /^line 4: 100 > 0/)
  assert.match((await qurb('plan', '--toptw', file('bad.txt', toptw.replace('0 5 7', '0 -5 7')))).complained, /^line 4: -5 < 0/)
  const night = smallInstance()
  Object.assign(night.teams[0]!.shifts[0]!, { from: '22:00', to: '06:00' })
  assert.match((await qurb('plan', file('night.json', night))).complained, /^teams\[0\]\.shifts\[0\]\.to \(22:00 → 06:00\): .*midnight/)
})

test('what was not understood ends with 2', async () => {
  for (const args of [
    [],
    ['no-such-file.json'],
    ['a.json', 'b.json'],
    ['a.json', '--seconds', '-1'],
    ['--toptw', 'a.txt', '--teams', '1e6'],
  ])
    assert.equal((await qurb('plan', ...args)).code, 2)
})
