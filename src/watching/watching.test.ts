import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { linkIn, everyMail as takeMail } from '../../test/mail.ts'
import { sampleRecord } from '../../test/public-sample.ts'
import { refused } from '../../test/refused.ts'
import { testWorld, type World } from '../../test/world.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { hashOf } from '../platform/secret.ts'
import { askToFollow } from './ask-to-follow.ts'
import { confirmFollow } from './confirm-follow.ts'
import { leave } from './leave.ts'
import { stopFollowing } from './stop-following.ts'

let world: World
let record: ReturnType<typeof sampleRecord>
before(async () => {
  world = await testWorld()
  record = sampleRecord(world)
})
after(() => world.close())
beforeEach(async () => {
  await world.db`delete from follow`
  await world.db`delete from follower`
  await world.db`delete from recent_try`
  await world.db`delete from job`
  world.clock.set('2026-03-02')
})

const address = 'nadia@example.org'
const followers = async () =>
  (await world.db<{ address: string }[]>`select address from follower order by address`).map((row) => row.address)
const confirmed = async () => (await world.db`select id from follow where confirmed_at is not null`).length
const ask = (what: string, more: Record<string, string> = {}) =>
  askToFollow(world.context('visitor'), { what, address, language: 'ar', from: '192.0.2.1', ...more })
/** Follows through the mail, and gives the secret with which to leave. */
async function following(what: string, more: Record<string, string> = {}): Promise<string> {
  await ask(what, more)
  const [mail] = await takeMail(world)
  const secret = linkIn(mail!, '/follow/confirmation/').split('/').at(-1)!
  return (await confirmFollow(world.context('visitor'), { secret })).leaveSecret
}

describe('asking to follow', () => {
  test('writes one mail with a link, in the language of the page, and follows nothing yet', async () => {
    const { ref } = await record.releasedDemand('نطلب إنارة الزقاق')
    await ask(`demand:${ref}`)
    const [mail, ...others] = await takeMail(world)
    assert.deepEqual([mail!.to, others.length, await confirmed()], [address, 0, 0])
    assert.ok(mail!.text.includes(`المطلب \u2066${ref}\u2069`) && mail!.html!.includes('dir="rtl"'), mail!.text)
    await ask(`demand:${ref}`, { language: 'fr', address: 'other@example.org' })
    const [french] = await takeMail(world)
    assert.match(french!.subject, /^Confirmez votre suivi/)
    assert.match(french!.text, /http:\/\/localhost:3000\/fr\/follow\/confirmation\/[0-9a-f]{48}/)
  })

  test('is refused for what is not in public, whatever the database holds, and for what is no address', async () => {
    const waiting = await record.waitingDemand('لم يوقع عليه أحد')
    for (const what of [`demand:${waiting.ref}`, 'demand:', 'district:حي لا وجود له', 'person:nadia', 'meetings:some', ''])
      await assert.rejects(ask(what), refused('subjectUnknown'), what)
    for (const wrong of ['nadia', 'nadia@', 'a b@example.org', `${'x'.repeat(200)}@example.org`])
      await assert.rejects(ask('meetings:all', { address: wrong }), refused('addressInvalid', 'address'), wrong)
    assert.deepEqual(await followers(), [])
  })

  test('answers the same for an address that is known and one that is not', async () => {
    await following('meetings:all')
    const answer = async (to: string) => {
      const response = await world.request('visitor', '/follow', { form: { what: 'category:lighting', address: to } })
      return [response.status, response.headers.get('location')]
    }
    assert.deepEqual(await answer(address), await answer('unknown@example.org'))
  })

  test('a mailbox is written to three times a day at most, and nobody learns it; a place may ask twenty times an hour', async () => {
    for (let nth = 0; nth < 5; nth++) await ask('meetings:all')
    assert.equal((await takeMail(world)).length, 3)
    for (let nth = 5; nth < 20; nth++) await ask('meetings:all', { address: `reader${nth}@example.org` })
    await assert.rejects(ask('meetings:all', { address: 'late@example.org' }), refused('askedTooOften'))
    await ask('meetings:all', { address: 'late@example.org', from: '192.0.2.2' })
    world.clock.set('2026-03-03', '10:01')
    await takeMail(world)
    await ask('meetings:all')
    assert.equal((await takeMail(world)).length, 1)
  })

  test('many at once for one address make one follower', async () => {
    await Promise.all(['a', 'b', 'c'].map((place) => ask('meetings:all', { from: place })))
    assert.deepEqual(await followers(), [address])
  })
})

describe('confirming', () => {
  test('needs the link; opening it changes nothing, pressing its button does, twice too', async () => {
    await ask('meetings:all')
    const [mail] = await takeMail(world)
    const path = linkIn(mail!, '/follow/confirmation/')
    const opened = await world.request('visitor', path)
    assert.deepEqual([opened.status, opened.headers.get('cache-control'), await confirmed()], [200, 'no-store', 0])
    for (let nth = 0; nth < 2; nth++) {
      const done = await world.request('visitor', path, { form: {} })
      assert.match(done.headers.get('location')!, /^\/follow\/leaving\/[0-9a-f]{48}\?done=/)
    }
    assert.equal(await confirmed(), 1)
  })

  test('by two at once happens once, and a wrong link leads nowhere', async () => {
    await ask('meetings:all')
    const secret = linkIn((await takeMail(world))[0]!, '/follow/confirmation/')
      .split('/')
      .at(-1)!
    const both = await Promise.all([0, 1].map(() => confirmFollow(world.context('visitor'), { secret })))
    assert.equal(both[0]!.leaveSecret, both[1]!.leaveSecret)
    await assert.rejects(confirmFollow(world.context('visitor'), { secret: 'f'.repeat(48) }), refused('linkUnknown'))
    assert.equal((await world.request('visitor', `/follow/confirmation/${'f'.repeat(48)}`)).status, 404)
  })

  test('is too late after three days', async () => {
    await ask('meetings:all')
    const secret = linkIn((await takeMail(world))[0]!, '/follow/confirmation/')
      .split('/')
      .at(-1)!
    world.clock.set('2026-03-05', '10:00')
    await assert.rejects(confirmFollow(world.context('visitor'), { secret }), refused('linkUnknown'))
  })
})

describe('leaving', () => {
  test('with one post from a program of mail, which comes from nowhere in particular', async () => {
    const secret = await following('meetings:all')
    const headers = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' }
    const answer = await world.request('visitor', `/follow/leaving/${secret}`, { form: { 'List-Unsubscribe': 'One-Click' }, headers })
    assert.deepEqual([answer.status, await followers()], [200, []])
    const again = await world.request('visitor', `/follow/leaving/${secret}`, { form: { 'List-Unsubscribe': 'One-Click' }, headers })
    assert.equal(again.status, 200)
  })

  test('only there: other forms from elsewhere are refused as before', async () => {
    const headers = { origin: 'https://evil.example' }
    const answer = await world.request('visitor', '/follow', { form: { what: 'meetings:all', address }, headers })
    assert.equal(answer.status, 403)
  })

  test('shows what is followed; opening the page changes nothing', async () => {
    const secret = await following('district:حي النخيل')
    const page = await (await world.request('visitor', `/follow/leaving/${secret}`)).text()
    assert.ok(page.includes('حي النخيل'))
    assert.ok(!page.includes(address), 'the page tells nobody whose it is')
    assert.deepEqual(await followers(), [address])
  })

  // The outbox stands for the mailbox of whoever was written to: what has arrived is theirs.
  test('erases the address, what was followed, and mail that was still on its way, given up or not', async () => {
    const secret = await following('meetings:all')
    await ask('category:lighting')
    await world.db`update job set given_up_at = now()`
    await leave(world.context('visitor'), { secret })
    assert.deepEqual(await followers(), [])
    const tables = await world.db<{ name: string }[]>`
      select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema in ('public', 'public_record') and table_name <> 'outbox'`
    for (const { name } of tables) {
      const found = await world.db.unsafe(`select 1 from ${name} t where t::text like '%${address}%'`)
      assert.equal(found.length, 0, `${name} still knows the address`)
    }
  })

  test('one thing leaves the others; with the last one the address goes too', async () => {
    const secret = await following('meetings:all')
    await following('category:lighting')
    const ids = (await world.db<{ id: string }[]>`select id from follow order by id`).map(({ id }) => id)
    const stop = (followId: string) => stopFollowing(world.context('visitor'), { secret, followId })
    assert.deepEqual(await stop(ids[0]!), { left: 1 })
    assert.deepEqual([await stop(ids[1]!), await followers()], [{ left: 0 }, []])
    await assert.rejects(stop(ids[1]!), refused('linkUnknown'))
  })

  test('by two at once happens once', async () => {
    const secret = await following('meetings:all')
    await Promise.all([0, 1].map(() => leave(world.context('visitor'), { secret })))
    assert.deepEqual(await followers(), [])
  })
})

test('no address and no secret stands in the ledger, and the public role sees nothing of followers', async () => {
  const secret = await following('meetings:all')
  await leave(world.context('visitor'), { secret })
  const ledger = JSON.stringify(await readLedger(world.db, world.ids.command))
  for (const told of [address, 'example.org', secret, hashOf(secret).toString('hex')]) assert.ok(!ledger.includes(told), told)
  for (const table of ['follower', 'follow', 'recent_try', 'digest', 'job'])
    await assert.rejects(world.publicDb.unsafe(`select * from ${table}`), /permission denied/, table)
})

test('every page that can be followed offers mail and feed side by side', async () => {
  const demand = await record.releasedDemand('نطلب إنارة الزقاق')
  const meeting = await record.releasedMeeting({ title: 'لقاء', place: 'المقر' })
  const pages: Record<string, [string, string]> = {
    [`/demands/${demand.ref}`]: [`demand:${demand.ref}`, `/demands/${demand.ref}.atom`],
    '/demands?category=lighting': ['category:lighting', '/demands.atom?category=lighting'],
    '/demands?district=%D8%AD': ['district:ح', '/demands.atom?district=%D8%AD'],
    [`/meetings/${meeting.ref}`]: [`meeting:${meeting.ref}`, `/demands.atom?meeting=${meeting.ref}`],
    '/meetings': ['meetings:all', '/meetings.atom'],
  }
  for (const [path, [what, feed]] of Object.entries(pages)) {
    const html = await (await world.request('visitor', path)).text()
    assert.ok(html.includes(`href="/follow?what=${encodeURIComponent(what)}"`), path)
    assert.ok(html.includes(`href="${feed}"`), path)
  }
  for (const path of ['/follow', '/follow?what=meetings:all', `/fr/follow?what=demand:${demand.ref}`, '/meetings.atom'])
    assert.equal((await world.request('visitor', path)).status, 200, path)
})
