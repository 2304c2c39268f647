import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testWorld, type World } from '../../test/world.ts'
import { registerDemand } from '../demands/register-demand.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const details = { title: 'لقاء حول محيط المدارس', day: '2026-03-02', time: '', place: 'قاعة الاجتماعات', chairOfficeId: '' }
const page = async (person: Parameters<World['request']>[0], path: string) => (await world.request(person, path)).text()

async function post(path: string, form: Record<string, string | string[]>): Promise<string> {
  const response = await world.request('cell', path, { form })
  assert.equal(response.status, 303, await response.text())
  return response.headers.get('location')!.split('?')[0]!
}

async function held(): Promise<string> {
  const path = await post('/desk/meetings', details)
  await post(`${path}/announcement`, {})
  await post(`${path}/attendance`, {
    'attendance.0.associationId': world.ids.association,
    'attendance.0.state': 'present',
    'attendance.0.women': '3',
    'attendance.0.men': '1',
    'attendance.1.associationId': world.ids.association2,
    'attendance.1.state': '',
  })
  return path
}

describe('the pages of meetings', () => {
  it('lead a meeting from its plan to its minutes', async () => {
    const path = await held()
    const html = await page('cell', path)
    assert.match(html, new RegExp(`href="${path}/minutes"`))
    assert.match(html, /لم يحرر بعد/)
  })

  it('give back a form with what was typed and what is wrong at its line', async () => {
    const refused = await world.request('cell', '/desk/meetings', { form: { ...details, day: '' } })
    assert.equal(refused.status, 422)
    const html = await refused.text()
    assert.match(html, /value="لقاء حول محيط المدارس"/)
    assert.match(html, /href="#field-day"/)
    const path = await post('/desk/meetings', details)
    await post(`${path}/announcement`, {})
    const line = { 'attendance.0.associationId': world.ids.association, 'attendance.0.state': 'present', 'attendance.0.women': 'كثير' }
    const wrong = await world.request('cell', `${path}/attendance`, { form: line })
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /id="roll-attendance\.0\.women-error"/)
  })

  it('answer 409 to what the state of the meeting does not allow', async () => {
    const path = await held()
    assert.equal((await world.request('cell', `${path}/announcement`, { form: {} })).status, 409)
  })

  it('list them by state, the newest first, page by page', async () => {
    const days = Array.from({ length: 32 }, (_, index) => `2030-01-${String(31 - (index % 30)).padStart(2, '0')}`)
    for (const day of days) await post('/desk/meetings', { ...details, day })
    const first = await page('cell', '/desk/meetings?state=coming')
    const refs = (html: string) => [...html.matchAll(/href="\/desk\/meetings\/(BM-L-\d+-\d+)"/g)].map(([, ref]) => ref)
    assert.equal(refs(first).length, 30)
    const older = /href="(\/desk\/meetings\?[^"]*before=[^"]+)"/.exec(first)![1]!.replaceAll('&amp;', '&')
    const second = refs(await page('cell', older))
    assert.ok(second.length >= 2)
    assert.equal(second.filter((ref) => refs(first).includes(ref)).length, 0)
    assert.deepEqual(refs(await page('cell', '/desk/meetings?state=published')), [])
    assert.equal((await world.request('cell', '/desk/meetings?state=toString&before=x_y')).status, 200)
  })

  it('show item 1 of the agenda: what was promised and is not settled', async () => {
    const path = await post('/desk/meetings', details)
    assert.match(await page('cell', path), /لا التزام مفتوحا/)
    await promise(world)
    const html = await page('cell', path)
    assert.match(html, /جولتان كل أسبوع/)
    assert.match(html, /تأخر يوما واحدا/)
  })
})

describe('who reads meetings', () => {
  it('staff all of them, an association those at which it was expected, others none', async () => {
    const path = await held()
    for (const person of ['cell', 'head', 'publisher', 'auditor', 'administrator', 'planner', 'association'] as const) {
      assert.equal((await world.request(person, path)).status, 200, person)
    }
    assert.equal((await world.request('association2', path)).status, 404)
    assert.equal((await world.request('school', path)).status, 403)
    assert.equal((await world.request('partner', '/desk/meetings')).status, 403)
    assert.match((await world.request('visitor', path)).headers.get('location') ?? '', /^\/sign-in/)
  })

  it('an association reads its own demands there, and no commitment of others', async () => {
    const path = await held()
    const { id } = (await world.db<{ id: string }[]>`select id from meeting where ref = ${path.split('/').at(-1)!}`)[0]!
    const { association, association2 } = world.ids
    const asked = { meetingId: id, channel: 'meeting', receivedOn: '2026-03-02' }
    await registerDemand(world.context('cell'), { ...asked, associationId: association, original: 'نطلب إنارة الممر المؤدي إلى المدرسة' })
    await registerDemand(world.context('cell'), { ...asked, associationId: association2, original: 'نطلب ممرا للراجلين أمام السوق' })
    const [own, all] = [await page('association', path), await page('auditor', path)]
    assert.match(own, /إنارة الممر/)
    assert.doesNotMatch(own, /ممرا للراجلين|id="agenda"/)
    assert.match(all, /ممرا للراجلين/)
    assert.match(all, /id="agenda"/)
  })

  it('and only the cell is offered what may be done', async () => {
    const path = await held()
    for (const person of ['auditor', 'association'] as const) assert.doesNotMatch(await page(person, path), /<form[^>]*desk\/meetings/)
    assert.equal((await world.request('auditor', '/desk/meetings/new')).status, 403)
  })

  it('finds no meeting under a wrong reference', async () => {
    assert.equal((await world.request('cell', '/desk/meetings/BM-L-1999-01')).status, 404)
    assert.equal((await world.request('cell', '/desk/meetings/BM-L-1999-01/minutes', { form: {} })).status, 404)
  })
})

/** A commitment that was due yesterday, put there directly: how it came about is for the tests of demands. */
async function promise({ db, ids }: World): Promise<void> {
  const demandId = '01900000-0000-7000-8000-000000000001'
  await db`insert into demand ${db({
    commandId: ids.command,
    id: demandId,
    ref: 'BM-2026-9001',
    state: 'promised',
    channel: 'paper',
    original: 'نطلب جولات',
    receivedOn: '2026-01-05',
    acknowledgeDueOn: '2026-01-08',
    qualifyDueOn: '2026-01-12',
    publicText: 'جولات راجلة بالحي',
    categoryId: 'presence',
    answerKind: 'commitment',
    answeredOn: '2026-01-12',
  })}`
  await db`insert into commitment ${db({
    commandId: ids.command,
    id: '01900000-0000-7000-8000-000000000002',
    demandId,
    officeId: ids.officeHead,
    kind: 'activity',
    text: 'جولتان كل أسبوع',
    indicator: 'عدد الجولات',
    madeOn: '2026-01-12',
    dueOn: '2026-03-01',
    updateDueOn: '2026-03-30',
    state: 'running',
  })}`
}
