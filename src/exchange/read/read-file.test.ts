import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { Refusal } from '../../platform/refusal.ts'
import { mostBytes } from '../limits.ts'
import { createReader, readFile } from './read-file.ts'

const script = join(import.meta.dirname, '../../../test/stand-in-reader.ts')
const [normal, hanging, growing, breaking, leaving] = [9, 1, 2, 3, 4].map((byte) => Uint8Array.of(byte))
const utf8 = (written: string) => new TextEncoder().encode(written)

const refusedAs = (reason: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error))
  assert.deepEqual([error.kind, error.fields.file], ['invalid', reason])
  return true
}

describe('a file is read beside the process', () => {
  test('into the table that it holds, or the sentence that says why not', async () => {
    const table = await readFile(utf8('الاسم;الحي\nجمعية النخيل;حي النخيل\n'), 'associations')
    assert.deepEqual(table, { headers: ['الاسم', 'الحي'], rows: [['جمعية النخيل', 'حي النخيل']] })
    await assert.rejects(readFile(utf8('%PDF-1.7'), 'associations'), refusedAs('fileType'))
    await assert.rejects(readFile(utf8('الاسم;الحي\n'), 'associations'), refusedAs('noRows'))
    await assert.rejects(readFile(new Uint8Array(mostBytes + 1), 'associations'), refusedAs('fileTooLarge'))
  })

  test('and one that never ends holds up nobody: it is ended, and the next is read', async () => {
    const read = createReader({ script, timeout: 2000 })
    const hung = assert.rejects(read(hanging!, 'demands'), refusedAs('fileTooLong'))
    const next = read(normal!, 'demands')
    await hung
    assert.deepEqual((await next).headers, ['9'])
  })

  test('and one that fills the memory takes its thread with it, and nothing else', async () => {
    const read = createReader({ script, megabytes: 32 })
    await assert.rejects(read(growing!, 'demands'), refusedAs('fileTooLong'))
    assert.deepEqual((await read(normal!, 'demands')).headers, ['9'])
  })

  test('and when too many wait, the next is told to come back', async () => {
    const read = createReader({ script, timeout: 2000, waiting: 2 })
    const first = [read(hanging!, 'demands'), read(normal!, 'demands')]
    await assert.rejects(read(normal!, 'demands'), refusedAs('readingBusy'))
    await Promise.allSettled(first)
    assert.deepEqual((await read(normal!, 'demands')).headers, ['9'])
  })

  test('and a thread that breaks is no fault of the file', async () => {
    const read = createReader({ script })
    await assert.rejects(read(breaking!, 'demands'), /as asked/)
    await assert.rejects(read(leaving!, 'demands'), /without a word/)
  })
})
