import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sampleRecord } from '../../test/public-sample.ts'
import { refused } from '../../test/refused.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { addWord } from './add-word.ts'
import { removeWord } from './remove-word.ts'

let world: World
before(async () => {
  world = await testWorld()
  await sampleRecord(world).releasedDemand('نطلب إصلاح الإنارة العمومية قرب السوق')
})
after(() => world.close())

const total = async (words: string) =>
  ((await (await world.request('visitor', encodeURI(`/search.json?q=${words}`))).json()) as { total: number }).total
describe('a word that is added', () => {
  test('is found from then on, and the ledger says so', async () => {
    assert.equal(await total('الفنار'), 0)
    await addWord(world.context('cell'), { word: 'الفنار', meaning: 'إنارة' })
    assert.equal(await total('الفنار'), 1)
    const [line] = await readLedger(world.db, world.ids.command)
    assert.deepEqual([line!.act, line!.subject, line!.note.meaning], ['search.add-word', 'lexicon:الفنار', 'إنارة'])
  })

  test('is one word that tells something new, and each field says what is wrong', async () => {
    const add = (form: Record<string, string>) => addWord(world.context('cell'), { word: 'كلمة', meaning: 'إنارة', ...form })
    await assert.rejects(add({ word: '' }), refused('wordMissing', 'word'))
    await assert.rejects(add({ word: 'كلمتان اثنتان' }), refused('oneWord', 'word'))
    await assert.rejects(add({ word: 'في' }), refused('oneWord', 'word'))
    await assert.rejects(add({ word: 'ا'.repeat(61) }), refused('wordTooLong', 'word'))
    await assert.rejects(add({ meaning: ' ' }), refused('meaningMissing', 'meaning'))
    await assert.rejects(add({ word: 'الإنارة' }), refused('sameStem', 'word'))
    await assert.rejects(add({ word: 'صداع', meaning: 'ضجيج' }), refused('wordKnown', 'word'))
  })

  test('by two at once is added once', async () => {
    const both = await Promise.allSettled(
      (['cell', 'administrator'] as const).map((who) => addWord(world.context(who), { word: 'تضواية', meaning: 'إنارة' })),
    )
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('is for the cell and the administrator', async () => {
    for (const person of people.filter((one) => one !== 'cell' && one !== 'administrator'))
      await assert.rejects(addWord(world.context(person), { word: 'شمعة', meaning: 'إنارة' }), refused('add-word'), person)
  })
})

describe('a word that is taken out', () => {
  test('means only itself, until it is put back', async () => {
    assert.equal(await total('الضو'), 1)
    for (const word of ['الضو', 'ضو']) await removeWord(world.context('cell'), { word })
    assert.equal(await total('الضو'), 0)
    const page = await (await world.request('cell', '/desk/lexicon')).text()
    assert.ok(page.includes('كلمات محذوفة'))
    await addWord(world.context('cell'), { word: 'الضو', meaning: 'إنارة' })
    assert.equal(await total('الضو'), 1)
  })

  test('was there, and is taken out once', async () => {
    await assert.rejects(removeWord(world.context('cell'), { word: 'زرافة' }), refused('wordUnknown'))
    const both = await Promise.allSettled(
      (['cell', 'administrator'] as const).map((who) => removeWord(world.context(who), { word: 'لمبات' })),
    )
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('by those who may', async () => {
    await assert.rejects(removeWord(world.context('auditor'), { word: 'صداع' }), refused('remove-word'))
  })
})

test('a form that came back keeps what was typed', async () => {
  const response = await world.request('cell', '/desk/lexicon', { form: { word: 'كلمتان اثنتان', meaning: 'إنارة' } })
  assert.equal(response.status, 422)
  const html = await response.text()
  assert.ok(html.includes('value="كلمتان اثنتان"') && html.includes('اكتب كلمة واحدة'))
})
