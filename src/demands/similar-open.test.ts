import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { countedApp } from '../../test/counted-app.ts'
import { sampleDemands } from '../../test/demand-sample.ts'
import { testWorld, tokenOf, type World } from '../../test/world.ts'
import { newId } from '../platform/ids.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const lamps = 'المصابيح مطفأة منذ شهر بزنقة الفخارين'

/** Younger ones by the hundred, about other things: none of them is like what is asked for. */
async function flood(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, n) => ({ id: newId(), ref: `BM-2026-9${String(n).padStart(4, '0')}`, n }))
  for (let at = 0; at < rows.length; at += 100)
    await world.db`
      insert into demand (command_id, id, ref, state, channel, original, received_on, acknowledge_due_on, qualify_due_on, answer_due_on)
      select ${world.ids.command}, r.id, r.ref, 'received', 'paper', 'ضجيج الورشات رقم ' || r.n, '2026-03-01', '2026-03-04', '2026-03-09', '2026-03-30'
      from jsonb_to_recordset(${world.db.json(rows.slice(at, at + 100))}) r (id uuid, ref text, n int)`
}

const alike = async (text: string) => {
  const response = await world.request('cell', '/desk/demands/similar', { form: { text } })
  return ((await response.json()) as { similar: { ref: string }[] }).similar.map(({ ref }) => ref)
}
const pageOf = async (ref: string) => (await world.request('cell', `/desk/demands/${ref}`)).text()

test('what is alike is found however many came after it, by its words or by its spot, and for as many statements', async () => {
  const counted = await countedApp(world)
  const statements = (path: string) => counted.statements(path, { cookie: `qurb_session=${tokenOf('cell')}` })
  const old = await demands.register({ original: lamps })
  const here = await demands.qualified()
  const few = await statements(`/desk/demands/${(await demands.register({ original: lamps })).ref}`)
  await flood(400)
  assert.ok((await alike('نطلب إصلاح المصابيح المطفأة بزنقة الفخارين')).includes(old.ref))
  const young = await demands.register({ original: lamps })
  assert.ok((await pageOf(young.ref)).includes(`/desk/demands/${old.ref}`))
  assert.equal(await statements(`/desk/demands/${young.ref}`), few)

  // It shares one word with what was asked at that point: the spot is what brings them together.
  const near = await demands.register({ original: 'تجمعات مقلقة في المساء' })
  await world.db`insert into demand_place (command_id, demand_id, point_id) values (${world.ids.command}, ${near.id}, ${world.ids.point})`
  assert.ok((await pageOf(near.ref)).includes(`/desk/demands/${here.ref}`))
  await counted.close()
})

test('a demand is never like itself', async () => {
  const alone = await demands.register({ original: 'كلاب ضالة قرب المجزرة القديمة' })
  assert.ok(!(await pageOf(alone.ref)).includes(`name="into" value="${alone.ref}"`))
})
