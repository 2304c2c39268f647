import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import type { AxeResults } from 'axe-core'
import { withBrowser, withServer } from '../../test/browser.ts'
import { type SampleRoom, sampleRooms } from '../../test/room-sample.ts'
import { testWorld, tokenOf, type World } from '../../test/world.ts'
import { newId } from '../platform/ids.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let world: World
let room: SampleRoom
before(async () => {
  world = await testWorld()
  const rooms = sampleRooms(world)
  const associations = Array.from({ length: 44 }, (_, n) => ({
    ...{
      commandId: world.ids.command,
      id: newId(),
      nameAr: `جمعية الحي رقم ${n} للتنمية والتضامن`,
      nameFr: `Association de quartier ${n}`,
    },
    ...{ kind: 'neighbourhood', territory: 'حي النخيل', state: 'accredited', registeredOn: '2025-01-10' },
  }))
  const offices = Array.from({ length: 12 }, (_, n) => ({
    ...{ commandId: world.ids.command, id: newId(), kind: 'urban_corps', nameAr: `رئيس المصلحة رقم ${n}`, nameFr: `Chef du service ${n}` },
  }))
  await world.db`insert into association ${world.db(associations)}`
  await world.db`insert into office ${world.db(offices)}`
  room = await rooms.opened()
  const asked = Array.from({ length: 25 }, (_, n) =>
    rooms.demand({ by: associations[n]!.id, text: `نطلب تنظيم السير أمام المدرسة رقم ${n} صباحا` }),
  )
  await rooms.send('cell', room, [
    ...associations.map(({ id }, n) => rooms.present('association', id, { women: n % 4, men: n % 5 })),
    ...offices.map(({ id }) => rooms.present('office', id)),
    ...Array.from({ length: 30 }, (_, n) => rooms.remark(`الإنارة ضعيفة في الزنقة رقم ${n} من الحي`)),
    ...asked,
    ...asked
      .slice(0, 20)
      .map((one, n) => rooms.nextStep(one, n % 2 ? rooms.steps.answer : { ...rooms.steps.commitment, officeId: offices[0]!.id })),
  ])
})
after(() => world.close())

/** As it comes over the network. */
async function sent(path: string) {
  const response = await world.request('cell', path, { headers: { 'accept-encoding': 'br' } })
  const body = Buffer.from(await response.arrayBuffer())
  const text = response.headers.get('content-encoding') === 'br' ? brotliDecompressSync(body).toString() : body.toString()
  return { bytes: body.length, text }
}

test('the live page of a full meeting of 46 associations weighs less than 60 kB with its styles and scripts', async () => {
  const page = await sent(`/desk/meetings/${room.ref}/room`)
  const loaded = [...page.text.matchAll(/<(?:script|link)[^>]*?(?:src|href)="([^"]+\.(?:css|js))"/g)].map(([, path]) => path!)
  const parts = await Promise.all(loaded.map(sent))
  const bytes = [page, ...parts].reduce((sum, part) => sum + part.bytes, 0)
  assert.ok(loaded.length >= 3, 'the island is among them')
  assert.ok(bytes < 60_000, `${bytes} bytes`)
})

test('without the island the form of an entry is behind an address, filled in', async () => {
  const path = `/desk/meetings/${room.ref}/room`
  const { text } = await sent(path)
  assert.equal(text.match(/<select[^>]*name="by"/g)?.length, 2, 'only the two forms for something new')
  const link = text.match(/href="([^"]*\?form=intervention&amp;entry=[^"#]+)#(entry-[^"]+)"/)!
  assert.ok(text.includes(`id="${link[2]}"`))
  const asked = await sent(link[1]!.replace('&amp;', '&'))
  assert.equal(asked.text.match(/<select[^>]*name="by"/g)?.length, 3)
  assert.match(asked.text, /<textarea[^>]*>الإنارة ضعيفة في الزنقة/)
})

for (const [name, path] of [
  ['live page', () => `/desk/meetings/${room.ref}/room`],
  ['code on the wall', () => `/desk/meetings/${room.ref}/room/code`],
] as const) {
  test(`axe finds nothing on the ${name}`, async () => {
    await withServer(await world.app(), (origin) =>
      withBrowser(async (browser) => {
        const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })
        await context.addCookies([{ name: 'qurb_session', value: tokenOf('cell'), url: origin }])
        const page = await context.newPage()
        await page.goto(origin + path())
        for (const summary of await page.locator('summary').all()) if (await summary.isVisible()) await summary.click()
        await page.evaluate(axe)
        const { violations } = (await page.evaluate(`axe.run({ resultTypes: ['violations'] })`)) as AxeResults
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`),
          [],
        )
      }),
    )
  })
}
