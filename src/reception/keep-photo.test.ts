import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import sharp from 'sharp'
import { photoWithPlace, picture } from '../../test/photo.ts'
import { testWorld, type World } from '../../test/world.ts'
import { Refusal } from '../platform/refusal.ts'
import { keepPhoto } from './keep-photo.ts'
import { redraw } from './photo.ts'
import { sendDemand } from './send-demand.ts'
import { newSendingKey } from './token.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const keep = (file: Uint8Array, key = newSendingKey()) => keepPhoto(world.context('visitor'), { key, file })
const reasonOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'kept',
    (error: unknown) => (error instanceof Refusal ? error.reason : String(error)),
  )
const pictureOf = async (id: string) =>
  (
    await world.db<{ picture: Buffer; width: number; height: number }[]>`select picture, width, height from demand_photo where id = ${id}`
  )[0]!

test('of a photo with the place in it only the picture is kept, upright', async () => {
  const sent = await photoWithPlace()
  assert.ok((await sharp(sent).metadata()).exif, 'the sample has no place in it')
  const { id } = await keep(sent)
  const kept = await pictureOf(id)
  const { exif, xmp, iptc, icc, format } = await sharp(kept.picture).metadata()
  assert.deepEqual({ exif, xmp, iptc, icc, format }, { exif: undefined, xmp: undefined, iptc: undefined, icc: undefined, format: 'jpeg' })
  for (const mark of ['Exif', 'GPS', 'Invented', 'Telephone']) assert.ok(!kept.picture.includes(mark), mark)
  assert.deepEqual([kept.width, kept.height], [480, 640])
})

test('a large photo becomes small; PNG and WebP are taken as well', async () => {
  const { id } = await keep(await picture(4000, 3000).jpeg().toBuffer())
  assert.deepEqual([(await pictureOf(id)).width, (await pictureOf(id)).height], [1600, 1200])
  for (const format of ['png', 'webp'] as const) assert.equal(await reasonOf(keep(await picture(40, 30)[format]().toBuffer())), 'kept')
})

test('what would burst, is too large, broken or no photo is refused with a sentence', async () => {
  const bomb = await picture(20_000, 20_000).png({ compressionLevel: 9 }).toBuffer()
  assert.ok(bomb.length < 8 * 1024 * 1024, 'the sample is too large to be a bomb')
  assert.equal(await reasonOf(keep(bomb)), 'photoTooManyPixels')
  assert.equal(await reasonOf(keep(new Uint8Array(8 * 1024 * 1024 + 1))), 'photoTooLarge')
  const whole = await photoWithPlace()
  assert.equal(await reasonOf(keep(whole.subarray(0, whole.length / 2))), 'photoBroken')
  assert.equal(
    await reasonOf(keep(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'))),
    'photoUnknown',
  )
  assert.equal(await reasonOf(keep(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'))), 'photoUnknown')
})

test('whatever bytes come, there is a picture or a refusal', async () => {
  const heads = [Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from('RIFF\x10\0\0\0WEBP', 'latin1')]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), async (head, tail) => {
      const refused = await redraw(Buffer.concat([head, tail])).catch((error: unknown) => error)
      assert.ok(refused instanceof Refusal)
    }),
    { numRuns: 60 },
  )
})

test('three photos and no more, also when all come at once; they go with the demand', async () => {
  const key = newSendingKey()
  const file = await picture(40, 30).jpeg().toBuffer()
  const reasons = await Promise.all(Array.from({ length: 5 }, () => reasonOf(keep(file, key))))
  assert.deepEqual(reasons.sort(), ['kept', 'kept', 'kept', 'photoTooMany', 'photoTooMany'])
  await sendDemand(world.context('visitor'), { key, parts: [{ text: 'نطلب إصلاح الإنارة في الزنقة' }] })
  const rows = await world.db`select 1 from demand_photo p join demand d on d.id = p.demand_id where d.original like 'نطلب إصلاح الإنارة%'`
  assert.equal(rows.length, 3)
})

test('what is not sent within a day is forgotten', async () => {
  const { id } = await keep(await picture(40, 30).jpeg().toBuffer())
  world.clock.set('2026-03-04')
  await keep(await picture(40, 30).jpeg().toBuffer(), randomBytes(24).toString('hex'))
  assert.equal((await world.db`select 1 from demand_photo where id = ${id}`).length, 0)
  world.clock.set('2026-03-02')
})
