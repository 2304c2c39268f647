import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import readWorkbook from 'read-excel-file/node'
import { sampleDemands } from '../../test/demand-sample.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { readConfig } from '../platform/config.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { commands } from './cli.ts'
import { exportTable } from './export-table.ts'
import { exportKinds, type Kind, kinds } from './kind.ts'
import { recogniserOf } from './read/mapping.ts'
import { readTable } from './read/read-table.ts'
import { defuse, isolated } from './write/defuse.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
  await world.db`update association set contact_phone = '0612345678', receipt_number = '=1+1' where id = ${world.ids.association}`
})
after(() => world.close())

async function exported(person: Person, kind: Kind, more: Record<string, string> = {}): Promise<string> {
  const response = await world.request(person, '/desk/exports', { form: { kind, format: 'csv', ...more } })
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8')
  const bytes = new Uint8Array(await response.arrayBuffer())
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf])
  return new TextDecoder().decode(bytes)
}

test('nothing in a cell is computed, and texts of both directions keep their order', () => {
  for (const cell of ['=1+1', '+212', '-1', '@x', '\tx']) assert.equal(defuse(cell), `'${cell}`)
  assert.equal(defuse('نص = 3'), 'نص = 3')
  assert.equal(isolated('جمعية ABC'), '\u2068جمعية ABC\u2069')
  for (const cell of ['جمعية 12', 'BM-2026-0001']) assert.equal(isolated(cell), cell)
})

describe('an export', () => {
  test('of demands holds what the reader may see, in the words of their language', async () => {
    const { ref } = await demands.promised()
    const { ref: foreign } = await demands.register()
    const cell = await exported('cell', 'demands')
    assert.ok(cell.includes(ref) && cell.includes(foreign) && cell.includes('التزام جارٍ') && cell.includes('نطلب حضورا أمنيا'))
    const head = await exported('head', 'demands')
    assert.ok(head.includes(ref) && !head.includes(foreign) && !head.includes('نطلب حضورا أمنيا'))
    assert.ok(!(await exported('chief', 'demands')).includes(ref))
    const french = await world.request('cell', '/fr/desk/exports', { form: { kind: 'demands', format: 'csv' } })
    assert.match(await french.text(), /Présence policière/)
  })

  test('shows telephones to the cell and the administrator alone, and computes nothing', async () => {
    for (const person of ['cell', 'administrator'] as const) {
      const csv = await exported(person, 'associations')
      assert.ok(csv.includes('0612345678') && csv.includes(";'=1+1;"))
    }
    for (const person of ['head', 'auditor'] as const) {
      const csv = await exported(person, 'associations')
      assert.ok(csv.includes('جمعية النخيل للتنمية') && !csv.includes('0612345678') && !csv.includes('1+1'))
    }
  })

  test('is narrowed by days, and refuses those that are none', async () => {
    const { ref } = await demands.register({ receivedOn: '2026-01-15' })
    assert.ok((await exported('cell', 'demands', { from: '2026-01-01', to: '2026-01-31' })).includes(ref))
    assert.ok(!(await exported('cell', 'demands', { from: '2026-02-01' })).includes(ref))
    const wrong: Record<string, string>[] = [
      { from: 'x' },
      { from: '2026-02-01', to: '2026-01-01' },
      { kind: 'secrets' },
      { format: 'exe' },
    ]
    for (const form of wrong) {
      const response = await world.request('cell', '/desk/exports', { form: { kind: 'demands', format: 'csv', ...form } })
      assert.equal(response.status, 422)
      const page = await response.text()
      assert.match(page, /field-error/)
      if (form.from === 'x') assert.match(page, /تاريخ غير مفهوم/)
    }
  })

  test('as a workbook opens from the right, and is read again', async () => {
    await planMeeting(world.context('cell'), { title: 'لقاء حول السير', day: '2026-04-01', place: 'قاعة الاجتماعات' })
    const response = await world.request('cell', '/desk/exports', { form: { kind: 'meetings', format: 'xlsx' } })
    const bytes = Buffer.from(await response.arrayBuffer())
    const [sheet] = await readWorkbook(bytes)
    assert.equal(sheet!.sheet, 'اللقاءات')
    assert.deepEqual(sheet!.data[1]!.slice(2, 4), ['لقاء حول السير', '2026-04-01'])
    const { rows } = await readTable(new Uint8Array(bytes), recogniserOf('meetings'))
    assert.equal(rows.length, 1)
  })

  test('is noted in the ledger with who took what, and is for those who read', async () => {
    await exported('head', 'associations', { from: '2026-01-01' })
    const [line] = await readLedger(world.db, world.ids.command)
    assert.deepEqual(
      [line!.act, line!.subject, line!.note],
      ['exchange.export-table', 'export:associations', { format: 'csv', from: '2026-01-01', to: null }],
    )
    for (const person of ['association', 'partner', 'planner', 'school'] as const)
      for (const kind of exportKinds)
        await assert.rejects(exportTable(world.context(person), { kind, format: 'csv' }), /forbidden/, `${person} ${kind}`)
    await assert.rejects(exportTable(world.context('administrator'), { kind: 'demands', format: 'csv' }), /forbidden/)
  })

  test('of two at once is given to both', async () => {
    const both = await Promise.all([exported('cell', 'demands'), exported('auditor', 'demands')])
    assert.equal(both[0].split('\n').length, both[1].split('\n').length)
  })

  test('of ten thousand demands is sent while it is read: a cursor, and few rows in hand', async () => {
    await world.db`
      insert into demand (command_id, id, ref, state, channel, original, received_on, acknowledge_due_on, qualify_due_on, answer_due_on)
      select ${world.ids.command}, gen_random_uuid(), 'BM-2024-' || lpad(n::text, 5, '0'), 'received', 'paper', repeat('نص طويل ', 40), '2024-05-01', '2024-05-04', '2024-05-08', '2024-05-29'
      from generate_series(1, 10000) n`
    const response = await world.request('cell', '/desk/exports', { form: { kind: 'demands', format: 'csv', to: '2024-12-31' } })
    let [pieces, lines, largest] = [0, 0, 0]
    for await (const piece of response.body!) {
      pieces++
      largest = Math.max(largest, piece.length)
      lines += new TextDecoder().decode(piece).split('\n').length - 1
    }
    assert.equal(lines, 10_001)
    assert.ok(pieces > 1000 && largest < 64 * 1024, `${pieces} pieces, the largest of ${largest} bytes`)
    const xlsx = await world.request('cell', '/desk/exports', { form: { kind: 'demands', format: 'xlsx', to: '2024-12-31' } })
    const [sheet] = await readWorkbook(Buffer.from(await xlsx.arrayBuffer()))
    assert.equal(sheet!.data.length, 10_001)
  })

  test('that nobody waits for any more lets its connection go', async () => {
    for (let n = 0; n < 12; n++) {
      const response = await world.request('cell', '/desk/exports', { form: { kind: 'demands', format: 'csv' } })
      const reader = response.body!.getReader()
      await reader.read()
      await reader.cancel()
    }
    assert.ok((await exported('cell', 'demands')).includes('BM-2024-00001'))
  })
})

describe('templates', () => {
  test('hold the headers that are understood, and say what each column is for', async () => {
    for (const kind of kinds) {
      const response = await world.request(kind === 'schools' ? 'planner' : 'cell', `/desk/exchange/${kind}.xlsx`)
      const sheets = await readWorkbook(Buffer.from(await response.arrayBuffer()))
      assert.equal(sheets.length, 2)
      assert.equal(sheets[1]!.data.length, sheets[0]!.data[0]!.length + 1)
    }
    assert.match(await (await world.request('cell', '/desk/exchange/associations.csv')).text(), /اسم الجمعية/)
    assert.equal((await world.request('cell', '/desk/exchange/secrets.csv')).status, 404)
    assert.equal((await world.request('administrator', '/desk/exchange/demands.csv')).status, 403)
  })
})

describe('on the command line', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'exchange-'))
  })
  after(() => rm(folder, { recursive: true }))
  const run = (name: string, positionals: string[], values: Record<string, string | boolean> = {}) =>
    commands
      .find((command) => command.name === name)!
      .run({
        positionals,
        values,
        config: readConfig({}),
        context: async () => {
          const context = world.context('administrator')
          return { ...context, actor: { ...context.actor, accountId: null, roles: ['administrator', 'auditor'] as const } }
        },
      })

  test('associations are shown, then registered with --confirm, once', async () => {
    const file = join(folder, 'associations.csv')
    await writeFile(file, 'اسم الجمعية;النطاق;مجال العمل\nجمعية السطر الأول;حي النخيل;بيئة\nجمعية السطر الثاني;حي النخيل;؟\n')
    const shown = await run('import', ['associations', file])
    assert.match(shown.text, /الصف 3 · مجال العمل: اختر مجال الجمعية/)
    assert.match(shown.text, /--confirm/)
    await assert.rejects(run('import', ['associations', file], { confirm: true }), /rowsToCorrect/)
    await writeFile(file, 'اسم الجمعية;النطاق;مجال العمل\nجمعية السطر الأول;حي النخيل;بيئة\n')
    assert.match((await run('import', ['associations', file], { confirm: true })).text, /سُجل: 1/)
    await assert.rejects(run('import', ['associations', file], { confirm: true }), /fileImported/)
    await assert.rejects(run('import', ['associations', join(folder, 'nothing.csv')]), /لا يمكن فتح الملف/)
    await assert.rejects(run('import', ['secrets', file]), /اذكر الجدول/)
  })

  test('demands are written to a file', async () => {
    for (const format of ['csv', 'xlsx']) {
      const output = join(folder, `demands.${format}`)
      await run('export', ['demands'], { format, output, from: '2026-01-01' })
      assert.ok((await readFile(output)).length > 500)
    }
  })
})
