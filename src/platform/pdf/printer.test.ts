import assert from 'node:assert/strict'
import { join } from 'node:path'
import { afterEach, describe, it } from 'node:test'
import type { PdfDocument } from './document.ts'
import { createPrinter, PrintError, type Printer } from './printer.ts'
import { createShelf } from './shelf.ts'

const script = join(import.meta.dirname, '../../../test/stand-in-printer.ts')
const words = { page: 'صفحة', of: 'من', and: '، ' }
const document = (title: string): PdfDocument => ({
  ...{ language: 'ar', over: '', issuer: '', reference: '', day: '2026-03-02', draft: null, blocks: [], words },
  title,
})

let printer: Printer
afterEach(() => printer.close())

const printed = async (title: string) => (await printer.print(document(title))).toString().split(' ')

describe('the printer', () => {
  it('prints one after the other in the same child, and starts none before the first', async () => {
    printer = createPrinter({ script })
    const [[child], [same, second]] = [await printed('a'), await printed('b')]
    assert.deepEqual([same, second], [child, '2'])
    assert.notEqual(child, String(process.pid))
  })

  it('replaces a child that has printed enough, or holds too much', async () => {
    printer = createPrinter({ script, documents: 2, bytes: 5_000 })
    const children = [await printed('a'), await printed('b'), await printed('c'), await printed('grow'), await printed('d')].map(
      ([child]) => child,
    )
    assert.equal(children[0], children[1])
    assert.equal(children[2], children[3])
    assert.equal(new Set(children).size, 3)
  })

  it('goes on after a crash, with those that waited', async () => {
    printer = createPrinter({ script })
    const [before, crash, after] = await Promise.allSettled([printed('a'), printed('crash'), printed('b')])
    assert.equal(before!.status, 'fulfilled')
    assert.ok(crash!.status === 'rejected' && crash.reason instanceof PrintError)
    assert.ok(after!.status === 'fulfilled' && after.value[1] === '1', 'a new child prints what waited')
  })

  it('ends a document that takes too long, and only that', async () => {
    printer = createPrinter({ script, timeout: 3_000 })
    const [hang, after] = await Promise.allSettled([printed('hang'), printed('a')])
    assert.ok(hang!.status === 'rejected' && /3000 ms/.test(hang.reason.message))
    assert.equal(after!.status, 'fulfilled')
  })

  it('says why a document failed, and keeps the child', async () => {
    printer = createPrinter({ script })
    const [child] = await printed('a')
    await assert.rejects(printed('fail'), { message: 'as asked' })
    assert.equal((await printed('b'))[0], child)
  })

  it('refuses what comes when too many wait', async () => {
    printer = createPrinter({ script, waiting: 2 })
    const all = await Promise.allSettled([printed('a'), printed('b'), printed('c')])
    assert.deepEqual(
      all.map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'rejected'],
    )
    await printed('d')
  })
})

describe('the shelf', () => {
  it('prints the same document once, also for two at once, and another anew', async () => {
    printer = createPrinter({ script })
    const shelf = createShelf(printer)
    const [one, two] = await Promise.all([shelf.fetch(document('a')), shelf.fetch(document('a'))])
    assert.equal(one, two)
    assert.equal((await shelf.fetch(document('a'))).toString(), one!.toString())
    assert.notEqual(shelf.tagOf(document('a')), shelf.tagOf(document('b')))
    assert.notEqual((await shelf.fetch(document('b'))).toString(), one!.toString())
  })

  it('forgets what was not printed, and gives up the oldest when it is full', async () => {
    printer = createPrinter({ script })
    const shelf = createShelf(printer, 20)
    await assert.rejects(shelf.fetch(document('fail')))
    await assert.rejects(shelf.fetch(document('fail')))
    const first = await shelf.fetch(document('a'))
    for (const title of ['b', 'c', 'd', 'e']) await shelf.fetch(document(title))
    assert.notEqual((await shelf.fetch(document('a'))).toString(), first.toString())
  })
})
