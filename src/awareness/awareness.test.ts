import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleAwareness } from '../../test/awareness-sample.ts'
import { refused } from '../../test/refused.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { addMaterial } from './add-material.ts'
import { openProgramme } from './open-programme.ts'
import { retireMaterial } from './retire-material.ts'
import { stateClasses } from './state-classes.ts'

let world: World
let sample: Awaited<ReturnType<typeof sampleAwareness>>
before(async () => {
  world = await testWorld()
  sample = await sampleAwareness(world)
})
after(() => world.close())

const others = people.filter((one) => one !== 'awareness')

test('a stage is opened within a school year, in one edition, and its days are no other stage’s', async () => {
  const open = (more: Record<string, unknown> = {}) =>
    openProgramme(sample.cell, { edition: '13', stage: '4', firstDay: '2026-04-01', lastDay: '2026-06-12', topics: ['civic'], ...more })
  await assert.rejects(open({ edition: '0', stage: '5', firstDay: '', lastDay: 'x', topics: [] }), {
    fields: {
      edition: 'editionInvalid',
      stage: 'stageMissing',
      firstDay: 'firstDayMissing',
      lastDay: 'lastDayMissing',
      topics: 'topicsMissing',
    },
  })
  await assert.rejects(open({ lastDay: '2026-03-01' }), refused('endsBefore', 'lastDay'))
  await assert.rejects(open({ firstDay: '2026-08-01', lastDay: '2026-08-20' }), refused('yearUnknown', 'firstDay'))
  await assert.rejects(open({ lastDay: '2026-07-20' }), refused('outsideYear', 'lastDay'))
  await assert.rejects(open({ stage: '3' }), refused('stageKnown', 'stage'))
  await assert.rejects(open({ edition: '14' }), refused('otherEdition', 'edition'))
  await assert.rejects(open({ firstDay: '2026-03-15' }), refused('daysKnown', 'firstDay'))
  for (const person of others)
    await assert.rejects(
      openProgramme(world.context(person), { edition: '13', stage: '4', firstDay: '2026-04-01', lastDay: '2026-06-12', topics: ['civic'] }),
      refused('open-programme'),
    )
  const both = await Promise.allSettled([open(), open()])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('a material leads to where it can be read, and only there', async () => {
  await assert.rejects(
    addMaterial(sample.cell, { title: 'مطوية', kind: 'booklet', link: 'javascript:alert(1)' }),
    refused('linkInvalid', 'link'),
  )
  const { id: materialIds } = await addMaterial(sample.cell, { title: 'مطوية الابتزاز', kind: 'booklet', link: '/cyber/sextortion' })
  const ref = await sample.held({ materialIds })
  const page = await (await world.request('school', `/desk/awareness/sessions/${ref}`)).text()
  assert.match(page, /<a href="\/cyber\/sextortion"><bdi>مطوية الابتزاز/)
  await world.db`delete from awareness_session where ref = ${ref}`
})

test('materials are added and retired once', async () => {
  await assert.rejects(addMaterial(sample.cell, { title: 'م', kind: 'song', topic: 'x' }), {
    fields: { title: 'titleMissing', kind: 'kindMissing', topic: 'topicUnknown' },
  })
  await assert.rejects(addMaterial(world.context('cell'), { title: 'مطوية', kind: 'booklet' }), refused('add-material'))
  const { id: materialId } = await addMaterial(sample.cell, { title: 'مطوية', kind: 'booklet', topic: 'digital' })
  await assert.rejects(retireMaterial(world.context('head'), { materialId }), refused('retire-material'))
  const both = await Promise.allSettled([retireMaterial(sample.cell, { materialId }), retireMaterial(sample.cell, { materialId })])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('a material leads to a page that is chosen, guidance or what was published, or to an address that is typed: not to two', async () => {
  const { command: commandId, officeHead } = world.ids
  const [id, meetingId] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b']
  const facts = {
    kind: 'awareness',
    officeAr: 'مكتب',
    officeFr: 'Bureau',
    title: 'عرض السلامة الطرقية',
    pages: 2,
    content: Buffer.from('x'),
  }
  await world.db`insert into public_record.handout ${world.db({ commandId, id, meetingId, ...facts, releasedAt: '2026-01-01T00:00:00Z' })}`
  const html = await (await world.request('awareness', '/desk/awareness/programmes')).text()
  for (const path of [`/handouts/${id}.pdf`, '/cyber/fraud']) assert.ok(html.includes(`<option value="${path}"`), path)
  assert.ok(!(await (await world.request('head', '/desk/awareness/programmes')).text()).includes('<option'))
  const material = { title: 'عرض الطريق', kind: 'slides' }
  await addMaterial(sample.cell, { ...material, page: `/handouts/${id}.pdf` })
  await addMaterial(sample.cell, { ...material, title: 'شريط الطريق', link: 'https://example.org/film' })
  await assert.rejects(
    addMaterial(sample.cell, { ...material, page: '/cyber/fraud', link: 'https://example.org/film' }),
    refused('linkTwice', 'link'),
  )
  await assert.rejects(addMaterial(sample.cell, { ...material, page: `/desk/offices/${officeHead}` }), refused('linkInvalid', 'page'))
  const links = await world.db<{ link: string }[]>`select link from awareness_material where title like '%الطريق' order by link`
  assert.deepEqual(
    links.map(({ link }) => link),
    [`/handouts/${id}.pdf`, 'https://example.org/film'],
  )
})

test('classes are said by the school itself or the cell, for the school year that runs', async () => {
  const { own, other } = sample
  await assert.rejects(stateClasses(sample.cell, { schoolId: own, classes: '0' }), refused('classesInvalid', 'classes'))
  await assert.rejects(stateClasses(sample.cell, { schoolId: world.ids.district, classes: '9' }), refused('schoolMissing', 'schoolId'))
  await assert.rejects(stateClasses(world.context('school'), { schoolId: other, classes: '9' }), refused('state-classes'))
  for (const person of others.filter((one) => one !== 'school'))
    await assert.rejects(stateClasses(world.context(person), { schoolId: own, classes: '9' }), refused('state-classes'))
  await Promise.all([
    stateClasses(world.context('school'), { schoolId: own, classes: '3' }),
    stateClasses(sample.cell, { schoolId: own, classes: '3' }),
  ])
  const rows = await world.db`select classes from awareness_enrolment`
  assert.deepEqual(
    [...rows].map(({ classes }) => classes),
    [3],
  )
})

test('the report counts what was held, as page, JSON, CSV and PDF, with its checks', async () => {
  await sample.held({ classes: '2', girls: '31', boys: '28' })
  await sample.held({ classes: '2', girls: '20', boys: '25' }, { topics: ['digital', 'drugs'] })
  await sample.held({ classes: '1', girls: '12', boys: '14' }, { schoolId: sample.other }, 3)
  await sample.requested()
  const read = async (path: string) => (await world.request('auditor', path)).text()
  const report = JSON.parse(await read('/desk/awareness/report.json?year=2025-2026'))
  const { sessions, schools, classes, girls, boys, pupils, covered, enrolled } = report.totals
  assert.deepEqual([sessions, schools, classes, girls, boys, pupils, covered, enrolled], [3, 2, 5, 63, 67, 130, 3, 3])
  assert.deepEqual(
    report.byTopic.map(({ topic, sessions: n }: { topic: string; sessions: number }) => [topic, n]),
    [
      ['drugs', 1],
      ['digital', 3],
    ],
  )
  const wrong = report.checks.filter(({ right }: { right: boolean }) => !right)
  assert.deepEqual(wrong, [{ what: 'beyond', part: 'all', right: false, n: 1 }])
  const page = await read('/desk/awareness/report')
  assert.match(page, /مؤسسات أقسامها المستفيدة أكثر من أقسامها المسجلة: 1/)
  assert.match(page, /عدد صغير/)
  const csv = await read('/desk/awareness/report.csv')
  assert.match(csv, /2025-2026;حسب القطاع;خصوصي;1;1;1;;12;14;26;0;0/)
  const pdf = await world.request('auditor', '/desk/awareness/report.pdf')
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  assert.ok((await pdf.arrayBuffer()).byteLength > 10_000)
  await validateEverywhere(world, [['auditor', '/desk/awareness/report']])
})

test('the public page shows the national figures as the check reads them, and nothing of a stage that runs', async () => {
  const figures = await (await world.request('visitor', '/awareness/figures')).text()
  assert.match(figures, /مجموع نسب الأسلاك 104%/)
  assert.match(figures, /ولم يُقل ذلك/)
  const open = (await (await world.request('visitor', '/awareness.json')).json()) as { programmes: unknown[] }
  assert.deepEqual(open.programmes, [])
  await validateEverywhere(world, [['visitor', '/awareness/figures']])
})
