import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { counted } from '../../test/counted.ts'
import { testWorld, type World } from '../../test/world.ts'
import { confirmImport } from './confirm-import.ts'
import { uploadFile } from './upload-file.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const headers = ['اسم الجمعية', 'النطاق', 'مجال العمل']
let files = 0

/** What the import of so many associations sends to the database, from its confirmation to its end. */
async function statementsFor(rows: number): Promise<number> {
  const file = files++
  const lines = Array.from({ length: rows }, (_, nth) => [`جمعية الملف ${file} رقم ${nth}`, 'حي النخيل', 'بيئة'])
  const sheet = { kind: 'associations', fileName: 'a.csv', fileHash: `cost ${file}`, headers, rows: lines }
  const { id } = await uploadFile(world.context('cell'), sheet)
  let sent = 0
  const db = counted(world.db, () => {
    sent++
  })
  await confirmImport({ ...world.context('cell'), db }, { importId: id })
  return sent
}

test('a hundred associations are registered with the statements of one, and more in blocks of a hundred', async () => {
  const one = await statementsFor(1)
  assert.equal(await statementsFor(100), one)
  const block = (await statementsFor(200)) - one
  assert.ok(block > 0 && block < one, `${block} more statements for the second hundred, ${one} for the first`)
})
