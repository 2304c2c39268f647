import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { csvFile } from '../../test/table-file.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { createContext } from '../platform/context.ts'
import { doNextJob } from '../platform/jobs/worker.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { Refusal } from '../platform/refusal.ts'
import { cancelImport } from './cancel-import.ts'
import { carryOutImport, doImport } from './carry-out-import.ts'
import { confirmImport } from './confirm-import.ts'
import { correctRows } from './correct-rows.ts'
import { discardImport } from './discard-import.ts'
import type { Kind } from './kind.ts'
import { atOnce } from './limits.ts'
import { mapColumns } from './map-columns.ts'
import { previewOf } from './preview.ts'
import { findImport, findProgress } from './queries/imports.ts'
import { uploadFile } from './upload-file.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

let files = 0
const upload = async (kind: Kind, headers: string[], rows: string[][], person: Person = 'cell', fileHash = `file ${files++}`) => {
  const { id } = await uploadFile(world.context(person), { kind, fileName: 'table.csv', fileHash, headers, rows })
  return id
}
const previewed = async (id: string) => {
  const preview = await previewOf(world.db, world.ids.command, await findImport(world.db, world.ids.command, id), '2026-03-02')
  const problems = preview.toCorrect.flatMap(({ number, problems }) => problems.map(({ field, reason }) => [number, field, reason]))
  return { toMake: preview.toMake.length, known: preview.known.map(({ number }) => number), problems, missing: preview.missing }
}
const count = async (table: 'association' | 'demand' | 'meeting') => {
  const [row] = await world.db<{ n: number }[]>`select count(*) as n from ${world.db(table)}`
  return row!.n
}
const refused = (reason: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error))
  assert.equal(error.reason, reason)
  return true
}
const associationHeaders = ['اسم الجمعية', 'النطاق', 'مجال العمل', 'الهاتف']
const association = (name: string, more: Partial<Record<'territory' | 'kind' | 'phone', string>> = {}) => [
  name,
  more.territory ?? 'حي النخيل',
  more.kind ?? 'بيئة',
  more.phone ?? '0612345678',
]
const stateOf = async (id: string) => (await findProgress(world.db, world.ids.command, id)).state

describe('a file is looked at before anything is made of it', () => {
  test('what will be made, what is known, and what is wrong, at its row and column', async () => {
    const id = await upload('associations', associationHeaders, [
      association('جمعية الأمل للبيئة'),
      association('جمعية النخيل للتنميه'),
      association('جمعية السلام', { kind: 'فلاحة', phone: '12' }),
      association('ج'),
      association('جمعية الامل للبيئة'),
      association('جمعية الهاتف الناقص', { phone: '612345679' }),
    ])
    assert.deepEqual(await previewed(id), {
      toMake: 2,
      known: [3],
      problems: [
        [4, 'kind', 'kindMissing'],
        [4, 'contactPhone', 'phoneInvalid'],
        [5, 'nameAr', 'nameMissing'],
        [6, 'nameAr', 'twiceInFile'],
      ],
      missing: [],
    })
    assert.equal(await count('association'), 2)
  })

  test('demands name associations, days and times in people’s words', async () => {
    const headers = ['Date', 'Association', 'Demande', 'الوقت', 'كيف وصل']
    const text = 'نطلب دورية أمام المدرسة في الصباح'
    const id = await upload('demands', headers, [
      ['2 فبراير 2026', 'Association des Palmiers', text, 'مساء', 'بالهاتف'],
      ['du 2 au 4 février 2026', '', `${text} كل يوم`, '', ''],
      ['غدا', 'جمعية لا نعرفها', text, 'ظهرا', 'حمام زاجل'],
      ['02/03/2027', '', text, '', ''],
    ])
    const { toMake, problems } = await previewed(id)
    assert.equal(toMake, 2)
    assert.deepEqual(problems, [
      [4, 'receivedOn', 'dayUnreadable'],
      [4, 'association', 'associationUnknown'],
      [4, 'timeBand', 'timeBandUnknown'],
      [4, 'channel', 'channelMissing'],
      [5, 'receivedOn', 'dayAhead'],
    ])
  })

  test('columns that are not known are asked for, and each field is filled once', async () => {
    const id = await upload('associations', ['الهاتف', 'A', 'B', 'C'], [['0612345678', 'جمعية الواحة', 'حي النخيل', 'بيئة']])
    assert.deepEqual((await previewed(id)).missing, ['nameAr', 'kind', 'territory'])
    const map = (columns: string[]) => mapColumns(world.context('cell'), { importId: id, columns })
    await assert.rejects(confirmImport(world.context('cell'), { importId: id }), refused('columnsMissing'))
    await assert.rejects(map(['', 'nameAr', 'nameAr', 'kind']), refused('fieldTwice'))
    await map(['', 'nameAr', 'territory', 'kind'])
    assert.equal((await previewed(id)).toMake, 1)
  })

  test('cells are corrected and rows left out, and come back', async () => {
    const cell = world.context('cell')
    const id = await upload('associations', associationHeaders, [association('جمعية الريف', { kind: 'لا شيء' }), association('ج')])
    const correct = (more: object) => correctRows(cell, { importId: id, cells: [], shown: [], leftOut: [], ...more })
    await assert.rejects(confirmImport(cell, { importId: id }), refused('rowsToCorrect'))
    await correct({ cells: [{ row: 0, column: 2, value: 'نساء' }], shown: [0, 1], leftOut: [1] })
    assert.deepEqual(await previewed(id), { toMake: 1, known: [], problems: [], missing: [] })
    await correct({ shown: [1] })
    assert.equal((await previewed(id)).problems.length, 1)
  })
})

describe('an import is made whole or not at all', () => {
  test('every row becomes what the act for one would have made, and the ledger says so', async () => {
    const id = await upload('associations', associationHeaders, [
      association('جمعية الأطلس للرياضة', { kind: 'Sport' }),
      association('جمعية أم الربيع'),
    ])
    await confirmImport(world.context('administrator'), { importId: id })
    const rows = await world.db`select name_ar, kind, state, contact_phone from association where name_ar like 'جمعية الأطلس%'`
    assert.deepEqual(
      { ...rows[0] },
      { nameAr: 'جمعية الأطلس للرياضة', kind: 'sport', state: 'under_verification', contactPhone: '0612345678' },
    )
    assert.equal(await stateOf(id), 'done')
    assert.deepEqual((await findImport(world.db, world.ids.command, id)).rows, [], 'telephones are kept twice')
    const acts = (await readLedger(world.db, world.ids.command)).slice(0, 3).map(({ act }) => act)
    assert.deepEqual(acts, ['exchange.confirm-import', 'people.register-associations', 'people.register-associations'])
  })

  test('meetings that were are recorded, those to come are planned', async () => {
    const id = await upload(
      'meetings',
      ['موضوع اللقاء', 'التاريخ', 'الساعة', 'المكان', 'الرئاسة'],
      [
        ['لقاء حول السير', '12 يناير 2026', '15h30', 'قاعة الاجتماعات', 'والي الأمن'],
        ['لقاء حول المدارس', '12/06/2026', '10:00', 'دار الشباب', ''],
      ],
    )
    await confirmImport(world.context('cell'), { importId: id })
    const rows = await world.db`select state, day, time, chair_office_id is not null as chaired from meeting order by day`
    assert.deepEqual(
      rows.map((row) => ({ ...row })),
      [
        { state: 'minutes_draft', day: '2026-01-12', time: '15:30', chaired: true },
        { state: 'draft', day: '2026-06-12', time: '10:00', chaired: false },
      ],
    )
  })

  test('the same file twice does not double, and neither do the same rows in another', async () => {
    const rows = [['2 فبراير 2026', 'جمعية النخيل للتنمية', 'نطلب إصلاح الإنارة في الزقاق الثالث']]
    const headers = ['التاريخ', 'الجمعية', 'المطلب']
    const id = await upload('demands', headers, rows, 'cell', 'same')
    assert.equal(await upload('demands', headers, rows, 'cell', 'same'), id)
    await confirmImport(world.context('cell'), { importId: id })
    const made = await count('demand')
    await assert.rejects(upload('demands', headers, rows, 'cell', 'same'), refused('fileImported'))
    const again = await upload('demands', headers, [['02/02/2026', 'Association des Palmiers', 'نطلب اصلاح الإنارة في الزقاق الثالث']])
    assert.deepEqual((await previewed(again)).known, [2])
    await assert.rejects(confirmImport(world.context('cell'), { importId: again }), refused('nothingToMake'))
    assert.equal(await count('demand'), made)
  })

  test('confirmed by two at once it is made once', async () => {
    const id = await upload('associations', associationHeaders, [association('جمعية الاثنين معا')])
    const both = await Promise.allSettled([1, 2].map(() => confirmImport(world.context('cell'), { importId: id })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.equal((await world.db`select 1 from association where name_ar = 'جمعية الاثنين معا'`).length, 1)
  })

  test('brought by two at once it is kept once', async () => {
    const both = await Promise.all(
      [1, 2].map(() => upload('associations', associationHeaders, [association('جمعية التوأم')], 'cell', 'twin')),
    )
    assert.equal(both[0], both[1])
  })

  test('discarded it is forgotten, and its file may come again', async () => {
    const id = await upload('associations', associationHeaders, [association('جمعية لا تبقى')], 'cell', 'gone')
    const both = await Promise.allSettled([1, 2].map(() => discardImport(world.context('cell'), { importId: id })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.deepEqual((await findImport(world.db, world.ids.command, id)).rows, [])
    for (const act of [confirmImport, discardImport])
      await assert.rejects(act(world.context('cell'), { importId: id }), refused('importOver'))
    await assert.rejects(mapColumns(world.context('cell'), { importId: id, columns: [] }), refused('importOver'))
    assert.notEqual(await upload('associations', associationHeaders, [association('جمعية لا تبقى')], 'cell', 'gone'), id)
  })
})

describe('long work', () => {
  const many = (name: string, n = atOnce + 60) =>
    upload(
      'associations',
      associationHeaders,
      Array.from({ length: n }, (_, nth) => association(`جمعية ${name} رقم ${nth + 1}`)),
    )
  const later = () => new Date(world.clock.now().getTime() + 3_600_000)
  const work = () => doNextJob(world.db, { import: doImport({ db: world.db, now: world.clock.now, publicUrl: '' }) }, later)
  /** The worker of the site would take the job up by itself: here it waits for `work`. */
  const confirm = (importId: string) => {
    const { enqueue } = createContext({ ...world.context('cell'), now: later })
    return confirmImport({ ...world.context('cell'), enqueue }, { importId })
  }

  test('is done by a job whose progress can be read meanwhile', async () => {
    const id = await many('الطويلة')
    const before = await count('association')
    assert.ok((await confirm(id)).waiting)
    assert.equal(await count('association'), before)
    const page = await (await world.request('cell', `/desk/imports/${id}`)).text()
    assert.match(page, /<progress max="260" value="0"/)
    const seen: number[] = []
    const working = work()
    const watching = (async () => {
      while ((await stateOf(id)) === 'waiting') seen.push((await findProgress(world.db, world.ids.command, id)).done)
    })()
    await Promise.all([working, watching])
    assert.ok(
      seen.some((done) => done > 0 && done < 260),
      'no progress was seen on the way',
    )
    assert.deepEqual([await stateOf(id), (await count('association')) - before], ['done', 260])
    assert.match(await (await world.request('cell', `/desk/imports/${id}`)).text(), /260/)
  })

  test('can be ended, and nothing of it is kept', async () => {
    const id = await many('الموقوفة')
    const before = await count('association')
    await assert.rejects(cancelImport(world.context('cell'), { importId: id }), refused('importOver'))
    await confirm(id)
    await assert.rejects(confirm(id), refused('importRunning'))
    await assert.rejects(cancelImport(world.context('head'), { importId: id }), refused('cancel-import'))
    await Promise.all([1, 2].map(() => cancelImport(world.context('cell'), { importId: id })))
    assert.equal(await work(), true)
    assert.equal(await count('association'), before)
    assert.deepEqual((await findImport(world.db, world.ids.command, id)).failure, { cancelled: true })
    assert.match(await (await world.request('cell', `/desk/imports/${id}`)).text(), /أُوقف الاستيراد/)
  })

  test('that breaks in the middle keeps nothing, and is tried again', async () => {
    const id = await many('المتأخرة')
    await confirm(id)
    const before = await count('association')
    // What no check foresees: the database itself says no to one row.
    await world.db`alter table association add constraint no_such_row check (name_ar <> 'جمعية المتأخرة رقم 120') not valid`
    await work()
    assert.equal(await count('association'), before)
    const [job] = await world.db<{ attempts: number }[]>`select attempts from job where name = 'import'`
    assert.equal(job!.attempts, 1)
    await world.db`alter table association drop constraint no_such_row`
    await world.db`update job set run_at = ${later()}`
    await work()
    assert.equal((await count('association')) - before, 260)
  })

  test('is carried out only for what was confirmed', async () => {
    const id = await many('غير المؤكدة', 1)
    await assert.rejects(carryOutImport(world.context('cell'), { importId: id }), refused('importOver'))
    await assert.rejects(carryOutImport(world.context('head'), { importId: id }), refused('carry-out-import'))
  })
})

describe('who may', () => {
  test('associations are brought by the cell and the administrator, demands and meetings by the cell', async () => {
    for (const person of people.filter((one) => !['cell', 'administrator', 'visitor'].includes(one))) {
      await assert.rejects(upload('associations', associationHeaders, [association('جمعية')], person), refused('upload-file'), person)
    }
    await assert.rejects(upload('demands', ['المطلب'], [['نطلب']], 'administrator'), refused('upload-file'))
    const id = await upload('demands', ['المطلب'], [['نطلب إصلاح الإنارة العمومية']])
    const acts = {
      'map-columns': mapColumns,
      'correct-rows': correctRows,
      'confirm-import': confirmImport,
      'discard-import': discardImport,
    }
    const input = { importId: id, columns: [], cells: [], shown: [], leftOut: [] }
    for (const [name, act] of Object.entries(acts)) await assert.rejects(act(world.context('administrator'), input), refused(name))
    assert.equal((await world.request('administrator', `/desk/imports/${id}`)).status, 403)
  })
})

describe('in the browser', () => {
  test('a file is uploaded, previewed and confirmed; a bad one gets a sentence', async () => {
    const file = csvFile([associationHeaders, association('جمعية المتصفح'), association('جمعية الخطأ', { kind: '؟' })], 'جمعيات.csv')
    const sent = await world.request('cell', '/desk/imports', { form: { kind: 'associations', file } })
    assert.equal(sent.status, 303)
    const path = sent.headers.get('location')!.split('?')[0]!
    const page = await (await world.request('cell', path)).text()
    assert.match(page, /جمعيات\.csv/)
    assert.match(page, /الصف 3: /)
    const fixed = await world.request('cell', `${path}/corrections`, { form: { 'cell.1.2': 'نساء', shown: '1' } })
    assert.equal(fixed.status, 303)
    assert.equal((await world.request('cell', `${path}/confirmation`, { form: {} })).status, 303)
    assert.match(await (await world.request('cell', path)).text(), /سُجل صفان/)
    for (const bad of [new File(['%PDF-1.7'], 'a.pdf'), new File([''], 'a.csv')]) {
      const response = await world.request('cell', '/desk/imports', { form: { kind: 'associations', file: bad } })
      assert.equal(response.status, 422)
      assert.match(await response.text(), /field-error/)
    }
  })

  test('pages are valid HTML in every language', async () => {
    const id = await upload(
      'associations',
      [...associationHeaders, ''],
      [
        [...association('جمعية الصفحة'), 'x'],
        [...association('جمعية الصفحة'), ''],
        [...association('جمعية النخيل للتنمية'), ''],
        [...association('؟'), ''],
      ],
    )
    const waiting = await upload('associations', associationHeaders, [association('جمعية تنتظر')])
    await world.db`update import set state = 'waiting' where id = ${waiting}`
    await correctRows(world.context('cell'), { importId: id, cells: [], shown: [], leftOut: [1] })
    await validateEverywhere(world, [
      ['cell', '/desk/exchange'],
      ['head', '/desk/exchange'],
      ['cell', `/desk/imports/${id}`],
      ['cell', `/desk/imports/${waiting}`],
    ])
  })
})
