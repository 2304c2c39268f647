import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleRecord } from '../../test/public-sample.ts'
import { testWorld, type World } from '../../test/world.ts'

let world: World
let record: ReturnType<typeof sampleRecord>
before(async () => {
  world = await testWorld()
  record = sampleRecord(world)
})
after(() => world.close())

test('item 1 of a meeting to come lists what is contested first, then late, running, and reported; never what is settled', async () => {
  const meeting = await record.releasedMeeting({ title: 'اللقاء المقبل', place: 'دار الشباب' }, { state: 'announced', day: '2026-06-02' })
  const committed = { answerKind: 'commitment', answeredOn: '2026-01-20', commitmentKind: 'activity' } as const
  const standing = {
    reported: { state: 'reported', outcome: 'kept', reportedOn: '2026-02-10', dueOn: '2026-02-10' },
    running: { state: 'promised', dueOn: '2026-06-25' },
    settled: { state: 'closed', outcome: 'kept', verdict: 'kept', ending: 'judged', dueOn: '2026-01-10' },
    unheard: { state: 'closed', outcome: 'kept', ending: 'unheard', dueOn: '2026-01-10' },
    contested: { state: 'contested', outcome: 'kept', verdict: 'not_kept', answerDueOn: '2026-06-25', dueOn: '2026-02-20' },
    late: { state: 'promised', dueOn: '2026-02-25' },
  } as const
  const refs = new Map<string, string>()
  for (const [name, facts] of Object.entries(standing)) {
    const { ref } = await record.releasedDemand(`نطلب إنارة الشارع رقم ${name}`, { ...committed, ...facts })
    refs.set(ref, name)
  }
  const html = await (await world.request('visitor', `/meetings/${meeting.ref}`)).text()
  const listed = [...html.matchAll(/href="\/demands\/(BM-\d+-\d+)"/g)].map(([, ref]) => refs.get(ref!))
  assert.deepEqual(listed, ['contested', 'late', 'running', 'reported'])
  assert.ok(html.includes('أعيد فتحه') && !html.includes('لم يُنجز<'))
})
