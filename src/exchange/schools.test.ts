import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import fc from 'fast-check'
import { csvFile } from '../../test/table-file.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { testWorld, type World } from '../../test/world.ts'
import { Refusal } from '../platform/refusal.ts'
import { addSchool } from '../schools/add-school.ts'
import { closeSchool } from '../schools/close-school.ts'
import { confirmImport } from './confirm-import.ts'
import { changesOf, indexOf, type KnownSchool, matchSchool } from './match-schools.ts'
import { previewOf } from './preview.ts'
import { findImport } from './queries/imports.ts'
import { readJson } from './read/json.ts'
import { mapHeaders, recogniserOf } from './read/mapping.ts'
import { readTable } from './read/read-table.ts'
import { uploadFile } from './upload-file.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())
beforeEach(() => world.db`delete from school`)

let files = 0
async function upload(text: string): Promise<string> {
  const table = await readTable(new TextEncoder().encode(text), recogniserOf('schools'))
  const { id } = await uploadFile(world.context('planner'), {
    kind: 'schools',
    fileName: 'schools',
    fileHash: `schools ${files++}`,
    ...table,
  })
  return id
}
async function preview(id: string) {
  const { toMake, toChange, toCorrect, known, missing } = await previewOf(
    world.db,
    world.ids.command,
    await findImport(world.db, world.ids.command, id),
    '2026-03-02',
  )
  return {
    toMake: toMake.map(({ input }) => input),
    toChange: toChange.map(({ number }) => number),
    known: known.map(({ number }) => number),
    problems: toCorrect.flatMap(({ number, problems }) => problems.map(({ field, reason }) => `${number} ${field} ${reason}`)),
    missing,
  }
}
const confirm = (importId: string) => confirmImport(world.context('planner'), { importId })
const stored = () => world.db<{ code: string; nameAr: string; level: string; pupils: number; placed: boolean }[]>`
  select code, name_ar, level, sector, pupils, location is not null as placed from school order by name_ar`
const ministry = 'CD_REG;la_com;ll_com;CD_COM;CD_ETAB;NOM_ETABL;NOM_ETABA;typeEtab;LL_CYCLE;LA_MIL;X;Y'
const row = (code: string, fr: string, ar: string, type: string, cycle: string, x = '', y = '') =>
  `5;بني ملال;Beni Mellal;091;${code};${fr};${ar};${type};${cycle};حضري;${x};${y}`

describe('the lists of the ministry', () => {
  test('are understood by their own headers, in any case and order', () => {
    assert.deepEqual(mapHeaders('schools', ministry.split(';')), [
      null,
      'commune',
      null,
      null,
      'code',
      'nameFr',
      'nameAr',
      null,
      'level',
      null,
      'longitude',
      'latitude',
    ])
    assert.deepEqual(mapHeaders('schools', ['cd_etab', 'Nom_EtabA', 'll_cycle', 'NB_ELEVES', 'LL_PROV']), [
      'code',
      'nameAr',
      'level',
      'pupils',
      'directorate',
    ])
  })

  test('become schools: cycles and sectors are read as they are written, also from the name', async () => {
    const id = await upload(
      [
        ministry,
        row('01234A', 'ECOLE TEST', 'مدرسة الاختبار', 'Ecole autonome', 'Primaire', '-6.36', '32.34'),
        row('01235B', 'COLLEGE TEST', 'الثانوية الإعدادية الاختبار', 'Collège', 'Collégial', '-6,35', '32,345'),
        row('01238E', 'ECOLE TEST 2', 'مدرسة الاختبار 2', '', ''),
        row('01236C', 'LYCEE TEST', 'الثانوية التأهيلية الاختبار', 'Lycée', ''),
        row('01237D', 'GS PRIVE TEST', 'مدرسة المثال الخصوصية', '', 'Primaire', '32.34', '-6.34'),
      ].join('\r\n'),
    )
    assert.deepEqual((await preview(id)).problems, [])
    assert.deepEqual(await confirm(id), { id, waiting: false, rows: 5 })
    const schools = await stored()
    assert.deepEqual(
      schools
        .map(({ code, level, sector, placed }: Record<string, unknown> & { code: string }) => `${code} ${level} ${sector} ${placed}`)
        .sort(),
      [
        '01234A primary public true',
        '01235B middle public true',
        '01236C secondary public false',
        '01237D primary private true',
        '01238E primary public false',
      ],
    )
  })

  test('say at the row and column what is wrong, and make nothing before all is right', async () => {
    const id = await upload(
      [
        ministry,
        row('01234A', 'ECOLE TEST', 'مدرسة الاختبار', '', 'Primaire'),
        row('bad code', 'ECOLE', 'مدرسة', '', 'Supérieur', '-7.6', '33.5'),
        row('01234a', 'ECOLE TEST', 'مدرسة الاختبار', '', 'Primaire'),
        row('01239F', 'ECOLE', 'مدرسة', '', 'Primaire', '412345', '198765'),
      ].join('\n'),
    )
    assert.deepEqual((await preview(id)).problems, [
      '3 code codeInvalid',
      '3 level levelMissing',
      '3 latitude outsideCommand',
      '4 nameAr twiceInFile',
      '5 latitude degreesInvalid',
      '5 longitude degreesInvalid',
    ])
    await assert.rejects(confirm(id), (error) => error instanceof Refusal && error.reason === 'rowsToCorrect')
    assert.deepEqual([...(await stored())], [])
  })

  test('come with Arabic digits, a mark at their beginning, semicolons, degrees in minutes and columns nobody knows', async () => {
    const lines = [
      'ANNEE;CD_ETAB;NOM_ETABA;LL_CYCLE;NB_ELEVES;LIB_INCONNU;X;Y',
      '٢٠٢٦;٠١٢٤٠ط;مدرسة الأرقام;Primaire;٤١٢;؟;٦°٢١\'٣٦"W;٣٢°٢٠\'٢٤"N',
      '2026;01241B;مدرسة الدقائق;Primaire;1 204;?;-6,36;32,34',
    ]
    const id = await upload(`\uFEFF${lines.join('\r\n')}`.replace('٠١٢٤٠ط', '٠١٢٤٠B'))
    const { toMake, problems } = await preview(id)
    assert.deepEqual(problems, [])
    assert.deepEqual(
      toMake.map(({ code, pupils }) => [code, pupils]),
      [
        ['01240B', '412'],
        ['01241B', '1204'],
      ],
    )
    assert.equal((await confirm(id)).rows, 2)
    const places = await world.db<{ x: number; y: number }[]>`select location[0] as x, location[1] as y from school order by code`
    for (const { x, y } of places) assert.deepEqual([x.toFixed(2), y.toFixed(2)], ['-6.36', '32.34'])
  })

  test('in Windows-1256 are read too', async () => {
    const bytes = Buffer.concat([
      Buffer.from('CD_ETAB;NOM_ETABA;LL_CYCLE\n01250C;'),
      Buffer.from([0xe3, 0xcf, 0xd1, 0xd3, 0xc9, 0x20, 0xc7, 0xe1, 0xdd, 0xcc, 0xd1]),
      Buffer.from(';Primaire'),
    ])
    const { rows } = await readTable(bytes, recogniserOf('schools'))
    assert.deepEqual(rows, [['01250C', 'مدرسة الفجر', 'Primaire']])
  })

  test('whose columns have names of their own are told by a person which is which', async () => {
    const id = await upload('CD_ETAB;F7;F9\n01260D;مدرسة بلا عنوان;Primaire')
    assert.deepEqual((await preview(id)).missing, ['nameAr'])
    const page = await (await world.request('planner', `/desk/imports/${id}`)).text()
    assert.match(page, /اسم المؤسسة بالعربية.*مدرسة بلا عنوان/s, 'what is missing, and what stands in each column')
    const form = { 'columns.0': 'code', 'columns.1': 'nameAr', 'columns.2': 'level' }
    assert.equal((await world.request('planner', `/desk/imports/${id}/mapping`, { form })).status, 303)
    assert.deepEqual((await preview(id)).problems, [])
    assert.equal((await confirm(id)).rows, 1)
  })

  test('that reach beyond the command are narrowed to its communes at once', async () => {
    const communes = ['بني ملال', 'قصبة تادلة', 'بني ملال', '']
    const lines = communes.map((commune, nth) => `5;${commune};;091;0127${nth}A;ECOLE;مدرسة رقم ${nth};;Primaire;;;`)
    const id = await upload([ministry, ...lines].join('\n'))
    assert.match(await (await world.request('planner', `/desk/imports/${id}`)).text(), /قصبة تادلة \(1\)/)
    for (const communes of [[], ['جماعة أخرى']])
      assert.equal((await world.request('planner', `/desk/imports/${id}/communes`, { form: { communes } })).status, 422)
    for (const person of ['cell', 'head', 'association'] as const)
      assert.equal((await world.request(person, `/desk/imports/${id}/communes`, { form: { communes: ['بني ملال'] } })).status, 403)
    const keep = () => world.request('planner', `/desk/imports/${id}/communes`, { form: { communes: ['بني ملال'] } })
    for (const { status } of await Promise.all([keep(), keep()])) assert.equal(status, 303)
    assert.deepEqual(
      (await preview(id)).toMake.map(({ code }) => code),
      ['01270A', '01272A', '01273A'],
    )
  })

  test('that come again change what is new and leave the rest', async () => {
    const planner = world.context('planner')
    const facts = { nameAr: 'مدرسة الاختبار', level: 'primary', sector: 'public', latitude: '32.34', longitude: '-6.36' }
    await addSchool(planner, { ...facts, code: '01234A', pupils: '300' })
    await addSchool(planner, { ...facts, nameAr: 'مدرسة بلا رمز' })
    const { id: closed } = await addSchool(planner, { ...facts, code: 'OLD', nameAr: 'مدرسة مغلقة' })
    await closeSchool(planner, { schoolId: closed })
    const table = [
      'CD_ETAB,NOM_ETABA,LL_CYCLE,NB_ELEVES',
      '01234A,مدرسة الاختبار,Primaire,412',
      'N1,مدرسه بلا رمز,Primaire,',
      'OLD,مدرسة مغلقة,Primaire,9',
    ]
    const id = await upload(table.join('\n'))
    assert.deepEqual(await preview(id), { toMake: [], toChange: [2, 3], known: [4], problems: [], missing: [] })
    await validateEverywhere(world, [['planner', `/desk/imports/${id}`]])
    const shown = (await (await world.request('planner', `/desk/imports/${id}`)).text()).replace(/\s+/g, ' ')
    assert.match(shown, /01234A.*بالرمز.*مدرسة بلا رمز.*بالاسم والموقع/)
    assert.equal((await confirm(id)).rows, 2)
    const [first, second] = (await stored()).filter(({ code }) => code !== 'OLD').sort((a, b) => a.code.localeCompare(b.code))
    assert.deepEqual([first!.pupils, first!.placed, second!.code, second!.nameAr], [412, true, 'N1', 'مدرسه بلا رمز'])
    const again = await upload(`${table.join('\n')}\n`)
    assert.deepEqual((await preview(again)).toChange, [])
  })
})

describe('maps', () => {
  const point = { type: 'Point', coordinates: [-6.36, 32.34] }
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [-6.351, 32.34],
        [-6.349, 32.34],
        [-6.349, 32.342],
        [-6.351, 32.342],
        [-6.351, 32.34],
      ],
    ],
  }

  test('are read as GeoJSON: a school is a point, or the middle of its yard', async () => {
    const features = [
      { type: 'Feature', properties: { amenity: 'school', name: 'مدرسة النقطة', 'isced:level': '1' }, geometry: point },
      { type: 'Feature', properties: { amenity: 'school', 'name:ar': 'إعدادية الساحة', name: 'Collège' }, geometry: square },
    ]
    const id = await upload(JSON.stringify({ type: 'FeatureCollection', features }))
    const { toMake, problems } = await preview(id)
    assert.deepEqual(problems, [])
    assert.deepEqual(
      toMake.map(({ nameAr, level, latitude, longitude }) => [nameAr, level, Number(latitude).toFixed(3), Number(longitude).toFixed(3)]),
      [
        ['مدرسة النقطة', 'primary', '32.340', '-6.360'],
        ['إعدادية الساحة', 'middle', '32.341', '-6.350'],
      ],
    )
  })

  test('are read as Overpass answers: nodes, centres, and lines of nodes', async () => {
    const elements = [
      { type: 'node', id: 1, lat: 32.34, lon: -6.36, tags: { 'name:ar': 'مدرسة أولى', 'name:fr': 'École' } },
      { type: 'way', id: 2, center: { lat: 32.341, lon: -6.35 }, tags: { 'name:ar': 'ثانوية ثانية' } },
      { type: 'way', id: 3, nodes: [4, 5, 6], tags: { 'name:ar': 'إعدادية ثالثة', ref: 'R3' } },
      { type: 'node', id: 4, lat: 32.34, lon: -6.34 },
      { type: 'node', id: 5, lat: 32.342, lon: -6.34 },
      { type: 'node', id: 6, lat: 32.34, lon: -6.342 },
    ]
    const id = await upload(JSON.stringify({ version: 0.6, elements }))
    assert.deepEqual((await preview(id)).problems, [])
    assert.equal((await confirm(id)).rows, 3)
    assert.deepEqual((await stored()).map(({ level, placed }) => `${level} ${placed}`).sort(), [
      'middle true',
      'primary true',
      'secondary true',
    ])
  })

  test('that are none, or anything else in JSON, are refused in words', async () => {
    for (const text of ['{}', '[1,2]', '{"type":"FeatureCollection"}', '{"features":[]}', '{"features":{}}', '{ broken']) {
      await assert.rejects(upload(text), (error) => error instanceof Refusal && error.kind === 'invalid', text)
    }
  })

  test('never make the reading fail, whatever they hold', () => {
    const value = fc.jsonValue({ maxDepth: 5 })
    const wrapped = fc.oneof(
      value,
      fc.record({ features: fc.array(value) }),
      fc.record({ elements: fc.array(fc.record({ type: value, tags: value, lat: value, center: value, nodes: value, geometry: value })) }),
    )
    fc.assert(
      fc.property(wrapped, (content) => {
        try {
          const rows = readJson(JSON.stringify(content), () => true)
          assert.ok(rows.every((cells) => cells.length === rows[0]!.length))
        } catch (error) {
          assert.ok(error instanceof Refusal, String(error))
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('a school is known again', () => {
  const school = (more: Partial<KnownSchool> = {}): KnownSchool => ({
    id: 'a',
    revision: 3,
    closed: false,
    code: null,
    nameAr: 'مدرسة الزيتون',
    nameFr: null,
    level: 'primary',
    sector: 'public',
    pupils: 300,
    directorate: null,
    latitude: 32.34,
    longitude: -6.36,
    ...more,
  })
  const near = { latitude: '32.341', longitude: '-6.36' }
  const far = { latitude: '32.35', longitude: '-6.36' }

  const typed = {
    code: '',
    nameAr: 'مدرسة الزيتون',
    nameFr: '',
    level: 'primary',
    sector: 'public',
    pupils: '300',
    directorate: '',
    latitude: '32.34',
    longitude: '-6.36',
  }

  test('by its code first, then by its name and where it stands', () => {
    const known = indexOf([school(), school({ id: 'b', code: 'B2', nameAr: 'مدرسة أخرى' })])
    assert.equal(matchSchool({ code: 'b2', nameAr: 'اسم آخر' }, known)?.school.id, 'b')
    assert.equal(matchSchool({ nameAr: 'مدرسه الزيتون', ...near }, known)?.school.id, 'a')
    assert.equal(matchSchool({ nameAr: 'مدرسة الزيتون', ...far }, known), undefined)
    assert.equal(matchSchool({ nameAr: 'مدرسة الزيتون' }, known)?.school.id, 'a', 'without a place the name decides')
    assert.equal(matchSchool({ code: 'C3', nameAr: 'مدرسة أخرى', ...near }, known), undefined, 'another code is another school')
  })

  test('of two with one name the nearer is meant', () => {
    const known = indexOf([school(), school({ id: 'b', latitude: 32.3412 })])
    assert.equal(matchSchool({ nameAr: 'مدرسة الزيتون', ...near }, known)?.school.id, 'b')
  })

  test('and is not moved or emptied by a list', () => {
    assert.equal(changesOf(school(), { nameAr: 'مدرسة الزيتون', pupils: '', ...near }), null)
    assert.deepEqual(changesOf(school(), { pupils: '310', ...near }), {
      input: { schoolId: 'a', revision: 3, ...typed, pupils: '310' },
      said: [{ field: 'pupils', before: '300', after: '310' }],
    })
    assert.equal(changesOf(school({ latitude: null, longitude: null }), near)?.input.latitude, '32.341')
    assert.equal(changesOf(school({ closed: true }), { pupils: '310' }), null)
  })
})

test('schools are brought by the planner and the administrator, through the page of imports', async () => {
  const file = csvFile([
    ['اسم المؤسسة', 'السلك', 'القطاع'],
    ['مدرسة من صفحة', 'ابتدائي', 'عمومي'],
  ])
  for (const person of ['cell', 'head', 'auditor', 'association'] as const) {
    assert.equal((await world.request(person, '/desk/imports', { form: { kind: 'schools', file } })).status, 403)
  }
  const sent = await world.request('planner', '/desk/imports', { form: { kind: 'schools', file } })
  assert.equal(sent.status, 303)
  const page = await (await world.request('planner', sent.headers.get('location')!)).text()
  assert.match(page, /مدرسة من صفحة/)
  assert.equal((await world.request('planner', '/desk/exports', { form: { kind: 'schools', format: 'csv' } })).status, 422)
})
