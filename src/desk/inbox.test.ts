import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { announceMeeting } from '../meetings/announce-meeting.ts'
import { holdMeeting } from '../meetings/hold-meeting.ts'
import { writeMinutes } from '../meetings/minutes/write-minutes.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { postponeMeeting } from '../meetings/postpone-meeting.ts'
import { rescheduleMeeting } from '../meetings/reschedule-meeting.ts'
import { Refusal } from '../platform/refusal.ts'
import { countByKind } from './queries/inbox.ts'
import { readingOf } from './reading.ts'
import { removeFilter } from './remove-filter.ts'
import { saveFilter } from './save-filter.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

async function html(person: Person, path: string): Promise<string> {
  const response = await world.request(person, path)
  assert.equal(response.status, 200, `${person} ${path}: ${response.status}`)
  return response.text()
}

const refsIn = (page: string) => [...page.matchAll(/class="record-title" href="\/desk\/\w+\/([\w-]+)"/g)].map(([, ref]) => ref!)
const inbox = async (person: Person, query = '') => refsIn(await html(person, `/desk${query}`))
const kindsOf = async (person: Person) => {
  const counts = await countByKind(world.db, await readingOf(world.context(person)), {})
  return Object.fromEntries(counts.map(({ kind, n }) => [kind, n]))
}

describe('what is owed', () => {
  test('everyone who has signed in has a desk', async () => {
    const outside = ['visitor', 'school', 'partner']
    for (const person of people.filter((one) => !outside.includes(one))) await html(person, '/desk')
    for (const person of ['school', 'partner'] as const)
      assert.equal((await world.request(person, '/desk')).headers.get('location'), `/desk/${person}`)
  })

  test('the cell is shown what to examine, and whose silence has lasted long enough, but not what an office owes', async () => {
    const { ref: toExamine } = await demands.register()
    const { ref: unheard } = await demands.answered()
    const { ref: toAnswer } = await demands.qualified()
    world.clock.set('2026-04-01')
    const refs = await inbox('cell')
    assert.ok(refs.includes(toExamine) && refs.includes(unheard) && !refs.includes(toAnswer))
    assert.ok((await inbox('cell', '?whose=all')).includes(toAnswer))
    assert.ok((await inbox('cell', '?whose=all&kind=answer&late=yes')).includes(toAnswer))
    assert.ok(!(await inbox('cell', '?whose=all&kind=answer')).includes(toExamine))
    world.clock.set('2026-03-02')
  })

  test('an office is shown what it must answer and keep, the most urgent first, whatever its address asks for', async () => {
    const { ref: soon } = await demands.qualified()
    const { ref: later } = await demands.promised()
    const refs = await inbox('head')
    assert.ok(refs.indexOf(soon) >= 0 && refs.indexOf(soon) < refs.indexOf(later))
    for (const query of ['', '?whose=all']) {
      const others = await inbox('chief', query)
      assert.ok(!others.includes(soon) && !others.includes(later))
    }
  })

  test('an association is shown what waits for its word before what it waits for, and nothing of others', async () => {
    const { ref: own } = await demands.register({ associationId: world.ids.association2 })
    const { ref: waits } = await demands.reported({ associationId: world.ids.association2 })
    const { ref: foreign } = await demands.register()
    const refs = await inbox('association2')
    assert.ok(refs.indexOf(waits) >= 0 && refs.indexOf(waits) < refs.indexOf(own) && !refs.includes(foreign))
    assert.ok(!(await inbox('association2', '?whose=all')).includes(foreign))
  })

  test('the menu counts what waits for the reader', async () => {
    const countOf = async (person: Person) =>
      /href="\/desk"[^>]*>[^<]*<span class="menu-count"><span aria-hidden="true">(\d+)/.exec(await html(person, '/desk'))?.[1]
    const before = Number((await countOf('association2')) ?? 0)
    await demands.reported({ associationId: world.ids.association2 })
    assert.equal(Number(await countOf('association2')), before + 1)
    assert.equal(await countOf('auditor'), undefined)
  })

  test('a meeting is owed from its plan to its minutes', async () => {
    const cell = world.context('cell')
    const before = await kindsOf('cell')
    const meeting = { title: 'لقاء حول محيط المدارس', day: '2026-03-02', time: '15:00', place: 'قاعة الاجتماعات' }
    const grows = async (kind: string) => {
      const now = await kindsOf('cell')
      assert.equal((now[kind] ?? 0) - (before[kind] ?? 0), 1, kind)
    }
    const { id: meetingId } = await planMeeting(cell, meeting)
    await grows('announce')
    await announceMeeting(cell, { meetingId })
    await grows('hold')
    await grows('agenda')
    await holdMeeting(cell, { meetingId, attendance: [{ associationId: world.ids.association, state: 'present' }] })
    await grows('minutes')
    await writeMinutes(cell, { meetingId, minutes: 'دار اللقاء حول محيط المؤسسات التعليمية وسجل مطلبان.', communique: '' })
    await grows('agreement')
  })

  test('a meeting that is postponed is owed its new day until it has one', async () => {
    const cell = world.context('cell')
    const meeting = { title: 'لقاء حول الساحة', day: '2026-03-20', time: '15:00', place: 'قاعة الاجتماعات' }
    const { id: meetingId, ref } = await planMeeting(cell, meeting)
    await announceMeeting(cell, { meetingId })
    await postponeMeeting(cell, { meetingId, reason: 'القاعة غير متاحة في ذلك اليوم' })
    assert.ok((await inbox('cell', '?kind=reschedule')).includes(ref))
    await rescheduleMeeting(cell, { meetingId, day: '2026-03-27', time: '15:00', place: 'قاعة الاجتماعات' })
    assert.ok(!(await inbox('cell', '?kind=reschedule')).includes(ref))
    assert.ok((await inbox('cell', '?kind=hold')).includes(ref))
  })

  test('a publisher is shown the texts that wait for their signature', async () => {
    await demands.qualified()
    assert.ok(((await kindsOf('publisher')).sign ?? 0) > 0)
    assert.equal((await kindsOf('head')).sign, undefined)
  })
})

describe('filters', () => {
  const refused = (reason: string, field?: string) => (error: unknown) => {
    assert.ok(error instanceof Refusal, String(error))
    assert.equal(field === undefined ? error.reason : error.fields[field], reason)
    return true
  }

  test('narrow by category, district, association, day and words in any spelling', async () => {
    const { ref } = await demands.qualified({ associationId: world.ids.association2 })
    const { ids } = world
    for (const query of [
      'category=presence',
      `district=${ids.district}`,
      `association=${ids.association2}`,
      `office=${ids.officeHead}`,
      'from=2026-03-30&to=2026-03-30',
      'q=حديقه',
      `q=${ref}`,
    ])
      assert.ok((await inbox('head', `?${query}`)).includes(ref), query)
    for (const query of ['category=traffic', `district=${ids.district2}`, 'to=2026-03-29&kind=answer', 'q=الميناء'])
      assert.ok(!(await inbox('head', `?${query}`)).includes(ref), query)
  })

  test('by the office of the cell find what the cell does for everyone', async () => {
    const { ref } = await demands.register()
    for (const person of ['cell', 'auditor'] as const)
      assert.ok((await inbox(person, `?office=${world.ids.officeCell}&whose=all`)).includes(ref), person)
    assert.ok(!(await inbox('cell', `?office=${world.ids.officeHead}&whose=all`)).includes(ref))
  })

  test('are kept under a name with how much they find, and saved again take the place of the first', async () => {
    await saveFilter(world.context('cell'), { name: 'يفحص', query: 'kind=sign&unknown=1' })
    await saveFilter(world.context('cell'), { name: 'يفحص', query: 'kind=examine' })
    const [saved, ...others] = await world.db<{ query: string }[]>`select query from saved_filter`
    assert.deepEqual([saved!.query, others.length], ['kind=examine', 0])
    const n = (await kindsOf('cell')).examine
    assert.match(await html('cell', '/desk'), new RegExp(`href="/desk\\?kind=examine">يفحص.*?>${n}<`))
    assert.doesNotMatch(await html('head', '/desk'), /يفحص</)
  })

  test('that are shared are seen by the service, and by no association', async () => {
    await saveFilter(world.context('cell'), { name: 'مشترك بيننا', query: 'late=yes', shared: 'yes' })
    assert.match(await html('head', '/desk'), /مشترك بيننا/)
    assert.doesNotMatch(await html('association', '/desk'), /مشترك بيننا/)
  })

  test('say what is wrong, and the form comes back with what was typed', async () => {
    const save = (form: object) => saveFilter(world.context('cell'), { name: 'اسم', query: 'late=yes', ...form })
    await assert.rejects(save({ name: ' ' }), refused('nameMissing', 'name'))
    await assert.rejects(save({ name: 'ا'.repeat(61) }), refused('nameTooLong', 'name'))
    await assert.rejects(save({ query: 'nothing=known' }), refused('filterEmpty', 'query'))
    const response = await world.request('cell', '/desk/filters?late=yes', { form: { name: 'ا', shared: 'yes' } })
    assert.equal(response.status, 422)
    assert.match(await response.text(), /value="ا"/)
  })

  test('are at most twenty a person', async () => {
    for (let n = 0; n < 20; n++) await saveFilter(world.context('auditor'), { name: `تصفية ${n}`, query: 'late=yes' })
    await assert.rejects(saveFilter(world.context('auditor'), { name: 'أخرى', query: 'late=yes' }), refused('tooManyFilters', 'name'))
    await saveFilter(world.context('auditor'), { name: 'تصفية 3', query: 'kind=keep' })
  })

  test('are for whoever has an account, and removed only by whoever kept them, once', async () => {
    await assert.rejects(saveFilter(world.context('visitor'), { name: 'اسم', query: 'late=yes' }), refused('save-filter'))
    await saveFilter(world.context('head'), { name: 'للحذف', query: 'late=yes', shared: true })
    const [row] = await world.db<{ id: string }[]>`select id from saved_filter where name = 'للحذف'`
    await assert.rejects(removeFilter(world.context('visitor'), { filterId: row!.id }), refused('remove-filter'))
    await assert.rejects(removeFilter(world.context('cell'), { filterId: row!.id }), refused('filterUnknown'))
    const both = await Promise.allSettled([1, 2].map(() => removeFilter(world.context('head'), { filterId: row!.id })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('saved by two at once under one name are one', async () => {
    await Promise.all(['kind=keep', 'kind=answer'].map((query) => saveFilter(world.context('chief'), { name: 'واحد', query })))
    const rows = await world.db`select id from saved_filter where account_id = ${world.ids.accounts.chief}`
    assert.equal(rows.length, 1)
  })
})

test('the page is valid HTML in every language', async () => {
  await validateEverywhere(world, [
    ['cell', '/desk'],
    ['cell', '/desk?whose=all&late=yes'],
    ['head', '/desk'],
    ['association', '/desk'],
    ['auditor', '/desk?q=nothing'],
  ])
})
