import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { minutesText, passages, sampleMinutes } from '../../../test/minutes-sample.ts'
import { checkStandards } from '../../../test/pdf-check.ts'
import { type Person, testWorld, type World } from '../../../test/world.ts'
import { agreeMinutes } from '../../meetings/minutes/agree-minutes.ts'
import { writeCommunique } from '../../meetings/minutes/communique/write-communique.ts'
import { giveWord } from '../../meetings/minutes/give-word.ts'
import { recordDissent } from '../../meetings/minutes/record-dissent.ts'
import { publishMeeting } from '../../meetings/publish-meeting.ts'
import { createSignRelease } from '../sign-release.ts'
import { withdrawCommunique } from '../withdraw-communique.ts'

const signRelease = createSignRelease({ meeting: publishMeeting })
const reply = 'لم يقل أحد من الحاضرين هذا في اللقاء.'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const get = (path: string, headers = {}, person: Person = 'visitor') => world.request(person, path, { headers })
const page = async (path: string) => (await get(path)).text()

async function sign(meetingId: string, kind: string): Promise<void> {
  const [release] = await world.db<{ id: string }[]>`
    select id from release where subject_id = ${meetingId} and subject_kind = ${kind} and state = 'waiting'`
  for (const publisher of ['publisher', 'publisher2'] as const) await signRelease(world.context(publisher), { releaseId: release!.id })
}

/** Minutes with one dissent on a passage and one beside the text; the announcement is signed, as it is in life. */
async function agreedWithDissents() {
  const { ids } = world
  world.clock.set('2026-03-02')
  const sample = sampleMinutes(world)
  const meeting = await sample.circulated([ids.association, ids.association2])
  const amendmentId = await sample.proposed(meeting)
  await recordDissent(world.context('cell'), { meetingId: meeting.id, amendmentId, reply })
  const said = { meetingId: meeting.id, version: 1, word: 'dissents', text: 'لم يُذكر أجل الجواب في المحضر.' }
  await giveWord(world.context('association2'), said)
  world.clock.set('2026-03-10')
  await sign(meeting.id, 'announcement')
  await agreeMinutes(world.context('cell'), { meetingId: meeting.id })
  return meeting
}

describe('the minutes in public', () => {
  it('show at once that there is a dissent, whose, and on what; texts wait for two signatures', async () => {
    const { id, ref } = await agreedWithDissents()
    const facts = await page(`/meetings/${ref}`)
    for (const shown of ['جمعية النخيل للتنمية', 'تحفظ حول الفقرة 3', 'موافقة مع تحفظ', 'نص التحفظ قيد المراجعة'])
      assert.ok(facts.includes(shown), shown)
    for (const hidden of [passages.said, reply, 'لم يُذكر أجل الجواب']) assert.ok(!facts.includes(hidden), hidden)
    assert.equal((await get(`/meetings/${ref}.pdf`)).status, 404)
    await sign(id, 'meeting')
    const texts = await page(`/meetings/${ref}`)
    for (const shown of [passages.said, reply, 'بجواب داخل أسبوع', 'هذا ما قيل في اللقاء', 'لم يُذكر أجل الجواب'])
      assert.ok(texts.includes(shown), shown)
    const [meeting] = await world.db<{ state: string }[]>`select state from meeting where id = ${id}`
    assert.equal(meeting!.state, 'published')
  })

  it('name for programs the versions, the word of each association, and the dissents', async () => {
    const { id, ref } = await agreedWithDissents()
    await sign(id, 'meeting')
    const { minutes } = (await (await get(`/meetings/${ref}.json`)).json()) as {
      minutes: Record<string, unknown[]> & { version: number; text: string }
    }
    assert.equal(minutes.version, 1)
    assert.equal(minutes.text, minutesText.replace('# ', '').replace('\n', '\n\n'))
    assert.deepEqual(minutes.words!.map((one) => (one as { word: string }).word).sort(), ['dissents', 'dissents'])
    assert.equal((minutes.dissents![0] as { reply: string }).reply, reply)
    assert.equal((await get('/meetings/BM-L-1999-01.json')).status, 404)
  })

  it('can be taken on paper, in each language, and asked for again by their tag', async () => {
    const { id, ref } = await agreedWithDissents()
    await sign(id, 'meeting')
    for (const language of ['', '/fr', '/en', '/zgh']) {
      const response = await get(`${language}/meetings/${ref}.pdf`)
      assert.equal(response.headers.get('content-type'), 'application/pdf')
      checkStandards(Buffer.from(await response.arrayBuffer()))
    }
    const { headers } = await get(`/meetings/${ref}.pdf`)
    assert.equal((await get(`/meetings/${ref}.pdf`, { 'if-none-match': headers.get('etag') })).status, 304)
  })
})

describe('the communiqué in public', () => {
  const texts = {
    communique: 'انعقد لقاء حول محيط المدارس مع الجمعيات.',
    communiqueFr: 'Une rencontre s’est tenue sur les abords des écoles.',
  }

  it('stands in both languages after two signatures, on the page and on paper, whatever becomes of the minutes', async () => {
    const { id: meetingId, ref } = await agreedWithDissents()
    await writeCommunique(world.context('cell'), { meetingId, ...texts })
    assert.ok(!(await page(`/meetings/${ref}`)).includes(texts.communique))
    assert.equal((await get(`/meetings/${ref}/communique.pdf`)).status, 404)
    await sign(meetingId, 'communique')
    assert.ok((await page(`/meetings/${ref}`)).includes(texts.communique))
    assert.ok((await page(`/fr/meetings/${ref}`)).includes('abords des écoles'))
    for (const language of ['', '/fr']) {
      checkStandards(Buffer.from(await (await get(`${language}/meetings/${ref}/communique.pdf`)).arrayBuffer()))
    }
    assert.equal((await get(`/meetings/${ref}.pdf`)).status, 404)
  })
})

describe('a communiqué that a newer one took the place of', () => {
  const [first, second] = ['انعقد لقاء حول محيط المدارس، وفيه خطأ.', 'انعقد لقاء حول محيط المدارس، دون خطأ.']

  async function replaced() {
    const { id: meetingId, ref } = await agreedWithDissents()
    for (const communique of [first, second]) {
      await writeCommunique(world.context('cell'), { meetingId, communique, communiqueFr: '' })
      await sign(meetingId, 'communique')
    }
    const rows = await world.db<{ id: string }[]>`
      select id from public_record.communique where meeting_id = ${meetingId} order by id`
    return { ref, ids: rows.map(({ id }) => id) as [string, string] }
  }
  const withdraw = (releaseId: string, person: Person = 'publisher') =>
    withdrawCommunique(world.context(person), { releaseId, reason: 'في النص ما يدل على شخص' })

  it('stays readable beside it, on the page and for programs, and says when it was published', async () => {
    const { ref } = await replaced()
    const shown = await page(`/meetings/${ref}`)
    assert.ok(shown.indexOf(second) < shown.indexOf(first) && shown.includes('نص سابق للبلاغ') && shown.includes('نُشر في'))
    const data = (await (await get(`/meetings/${ref}.json`)).json()) as { communique: string; former_communiques: { communique: string }[] }
    assert.deepEqual([data.communique, data.former_communiques.map((one) => one.communique)], [second, [first]])
  })

  it('is withdrawn by a publisher for what it says of somebody: the text goes, that it was there stays', async () => {
    const { ref, ids } = await replaced()
    assert.ok((await (await get(`/desk/meetings/${ref}/communique`, {}, 'publisher')).text()).includes(`/desk/communiques/${ids[0]}`))
    const form = { reason: 'في النص ما يدل على شخص' }
    const done = await world.request('publisher', `/desk/communiques/${ids[0]}/withdrawal`, { form })
    assert.equal(done.status, 303)
    const shown = await page(`/meetings/${ref}`)
    assert.ok(!shown.includes(first) && shown.includes('سُحب هذا النص من النشر') && !shown.includes(form.reason))
    assert.ok(!JSON.stringify(await (await get(`/meetings/${ref}.json`)).json()).includes(first))
  })

  it('is withdrawn once, with a reason, and never the one that stands', async () => {
    const { ids } = await replaced()
    await assert.rejects(withdraw(ids[1]), { reason: 'communiqueStands' })
    await assert.rejects(withdraw(ids[0], 'cell'), { kind: 'forbidden' })
    const short = await world.request('publisher', `/desk/communiques/${ids[0]}/withdrawal`, { form: { reason: 'لا' } })
    assert.equal(short.status, 422)
    const both = await Promise.allSettled([withdraw(ids[0]), withdraw(ids[0], 'publisher2')])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    await assert.rejects(withdraw(ids[0]), { reason: 'alreadyDecided' })
  })
})

describe('a draft on paper', () => {
  it('is for the desk, says that it is one, and is never kept by a proxy', async () => {
    world.clock.set('2026-03-02')
    const { ref } = await sampleMinutes(world).circulated()
    const path = `/desk/meetings/${ref}/minutes.pdf`
    const response = await get(path, {}, 'association')
    assert.equal(response.headers.get('cache-control'), 'no-store')
    checkStandards(Buffer.from(await response.arrayBuffer()))
    assert.equal((await get(path, {}, 'association2')).status, 404)
    assert.equal((await get(`/meetings/${ref}.pdf`)).status, 404)
  })
})
