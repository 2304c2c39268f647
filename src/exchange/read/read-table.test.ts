import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { Refusal } from '../../platform/refusal.ts'
import { mostBytes } from '../limits.ts'
import { csvOf } from '../write/csv.ts'
import { xlsxOf } from '../write/xlsx.ts'
import { type ZipFile, zipOf } from '../write/zip.ts'
import { recogniserOf } from './mapping.ts'
import { readTable } from './read-table.ts'

const recognises = recogniserOf('associations')
const text = 'اسم الجمعية;النطاق;مجال العمل\nجمعية النخيل;حي النخيل;بيئة\n'
const french = 'Nom de l’association;Quartier;Domaine\nAssociation Été;Côté médina;Médias\n'

const read = (bytes: Uint8Array) => readTable(bytes, recognises)
const utf8 = (written: string) => new TextEncoder().encode(written)

async function bytesOf(pieces: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const piece of pieces) parts.push(Buffer.from(piece))
  return new Uint8Array(Buffer.concat(parts))
}

/** The bytes of a text in an encoding that only a table of its signs can write. */
function legacy(written: string, encoding: 'windows-1256' | 'windows-1252'): Uint8Array {
  const signs = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from([...written.replaceAll('’', "'")], (sign) => signs.indexOf(sign))
}

const refusedAs = (reason: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error))
  assert.deepEqual([error.kind, error.fields.file], ['invalid', reason])
  return true
}

describe('a table is read', () => {
  test('in every usual encoding', async () => {
    const expected = await read(utf8(text))
    assert.deepEqual(expected.rows, [['جمعية النخيل', 'حي النخيل', 'بيئة']])
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    for (const bytes of [utf8(`\uFEFF${text}`), utf16, legacy(text, 'windows-1256')]) assert.deepEqual(await read(bytes), expected)
    assert.deepEqual((await read(legacy(french, 'windows-1252'))).rows, [['Association Été', 'Côté médina', 'Médias']])
    assert.deepEqual((await read(utf8(french))).rows, [['Association Été', 'Côté médina', 'Médias']])
  })

  test('with any usual separator, whatever stands between quotes', async () => {
    for (const separator of [';', ',', '\t', '|']) {
      const written = [
        ['الاسم', 'الحي', 'النوع'],
        ['جمعية "أ"; ب, ج', 'حي\nسطر', 'بيئة'],
      ]
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
        .join('\r\n')
      assert.deepEqual((await read(utf8(written))).rows, [['جمعية "أ"; ب, ج', 'حي\nسطر', 'بيئة']], separator)
    }
    assert.deepEqual((await read(utf8('sep=,\nالاسم,الحي\nجمعية;واحدة,حي\n'))).rows, [['جمعية;واحدة', 'حي']])
  })

  test('from the sheet whose headers are known, with its days and hours', async () => {
    const sheets = [
      { name: 'شرح', rightToLeft: true, widths: [], rows: [['ملاحظات'], ['لا شيء هنا']] },
      {
        name: 'Feuil2',
        rightToLeft: false,
        widths: [20],
        rows: [
          ['الاسم', 'الحي'],
          ['جمعية النخيل', '=1+1'],
        ],
      },
    ]
    assert.deepEqual(await read(await bytesOf(xlsxOf(sheets))), { headers: ['الاسم', 'الحي'], rows: [['جمعية النخيل', '=1+1']] })
  })

  test('again as it was written, whatever its cells hold', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('=1+1', '+212 600', '-3', '@a', "'أ", 'أ;"ب"', 'سطر\nسطر', 'جمعية ABC', '"', ';'),
    )
    // What a file cannot carry: marks of direction, control characters, spaces around.
    const plain = cell.map((one) =>
      one
        .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF\u2028\u2029]/g, '')
        .replace(/\r/g, '')
        .trim(),
    )
    const rows = fc.array(fc.tuple(plain, plain), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        const filled = made.map(([a, b]) => [`س${a}`, b])
        const all = [['الاسم', 'الحي'], ...filled]
        const expected = { headers: ['الاسم', 'الحي'], rows: filled }
        assert.deepEqual(await read(await bytesOf(csvOf(each(all)))), expected)
        assert.deepEqual(await read(await bytesOf(xlsxOf([{ name: 'a', rightToLeft: true, rows: all, widths: [] }]))), expected)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is no table gets a sentence', () => {
  const packed = async (files: ZipFile[]) => bytesOf(zipOf(files))
  const workbook: ZipFile[] = [
    { name: '[Content_Types].xml', content: ['<Types/>'] },
    { name: 'xl/workbook.xml', content: ['<workbook/>'] },
  ]

  test('an empty file, headers alone, and too many rows', async () => {
    for (const bytes of [utf8(''), utf8('\uFEFF'), utf8(';;\n;;\n')]) await assert.rejects(read(bytes), refusedAs('fileEmpty'))
    await assert.rejects(read(utf8('الاسم;الحي\n')), refusedAs('noRows'))
    await assert.rejects(read(utf8(`الاسم;الحي\n${'أ;ب\n'.repeat(10_001)}`)), refusedAs('tooManyRows'))
    await assert.rejects(read(utf8(`الاسم${';x'.repeat(80)}\nأ;ب\n`)), refusedAs('tooManyColumns'))
    await assert.rejects(read(new Uint8Array(mostBytes + 1)), refusedAs('fileTooLarge'))
  })

  test('a picture, a document, an old workbook', async () => {
    const pdf = utf8('%PDF-1.7 …')
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0])
    const docx = await packed([{ name: 'word/document.xml', content: ['<w/>'] }])
    for (const bytes of [pdf, png, docx, Uint8Array.from([1, 0, 2, 0])]) await assert.rejects(read(bytes), refusedAs('fileType'))
    await assert.rejects(read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), refusedAs('fileOld'))
  })

  test('a workbook with macros, a broken one, a bomb and one that lies about its size', async () => {
    await assert.rejects(read(await packed([...workbook, { name: 'xl/vbaProject.bin', content: ['x'] }])), refusedAs('fileMacros'))
    await assert.rejects(read(await packed(workbook)), refusedAs('fileBroken'))
    const zeros = '0'.repeat(1024 * 1024)
    const bomb = await packed([...workbook, { name: 'xl/worksheets/sheet1.xml', content: Array.from({ length: 90 }, () => zeros) }])
    assert.ok(bomb.length < 1024 * 1024)
    await assert.rejects(read(bomb), refusedAs('fileBomb'))
    const lying = Uint8Array.from(bomb)
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    await assert.rejects(read(lying), refusedAs('fileBomb'))
    assert.ok(deflateRawSync(zeros).length < 2000)
  })

  test('a table of something else', async () => {
    await assert.rejects(read(utf8('رقم السيارة;اللون\n1;أحمر\n')), refusedAs('headersUnknown'))
  })

  test('and whatever bytes there are, no more than a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await read(bytes).catch((error) => assert.ok(error instanceof Refusal, String(error)))
      }),
    )
  })
})

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}
