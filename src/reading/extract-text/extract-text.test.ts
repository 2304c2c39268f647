import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { extractText } from './extract-text.ts'
import { LARGEST_FILE } from './extraction.ts'

const sentence = 'احتضن مقر ولاية الأمن لقاء تواصليا'
const text = new TextEncoder()

test('typed text comes back as it is', async () => {
  assert.deepEqual(await extractText(text.encode(`${sentence}\n`)), { ok: true, text: sentence })
})

test('an old file in the Windows Arabic code page is readable', async () => {
  assert.deepEqual(await extractText(Uint8Array.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7])), { ok: true, text: 'مرحبا' })
})

test('UTF-16 with a byte order mark is readable', async () => {
  const bytes = new Uint8Array(Buffer.from(`\ufeff${sentence}`, 'utf16le'))
  assert.deepEqual(await extractText(bytes), { ok: true, text: sentence })
})

test('a Word document yields its paragraphs', async () => {
  const result = await extractText(wordDocument(sentence))
  assert.deepEqual(result, { ok: true, text: sentence })
})

test('a PDF yields its text', async () => {
  const result = await extractText(text.encode(pdfDocument('Rencontre de communication')))
  assert.ok(result.ok && result.text.includes('Rencontre de communication'))
})

test('a broken file of any sort is told, never thrown', async () => {
  const broken = ['%PDF-1.7\nnonsense', 'PK\u0003\u0004 and no archive']
  for (const content of broken) assert.deepEqual(await extractText(text.encode(content)), { ok: false, reason: 'unreadable' })
  assert.deepEqual(await extractText(Uint8Array.from([1, 0, 2, 0, 3])), { ok: false, reason: 'unsupported' })
  assert.deepEqual(await extractText(new Uint8Array(0)), { ok: false, reason: 'empty' })
})

test('a file beyond the limit, packed or unpacked, is refused before it is read', async () => {
  assert.deepEqual(await extractText(new Uint8Array(LARGEST_FILE + 1)), { ok: false, reason: 'too_large' })
  assert.deepEqual(await extractText(archive([['word/document.xml', Buffer.alloc(10), 400_000_000]])), { ok: false, reason: 'too_large' })
})

test('no bytes make it throw', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.uint8Array({ maxLength: 200 }).map((tail) => Uint8Array.from([0x50, 0x4b, 3, 4, ...tail])),
  )
  await fc.assert(fc.asyncProperty(bytes, async (content) => typeof (await extractText(content)).ok === 'boolean'))
})

function wordDocument(paragraph: string): Uint8Array {
  const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p></w:body></w:document>`
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  return archive([
    ['[Content_Types].xml', Buffer.from(types)],
    ['_rels/.rels', Buffer.from(relations)],
    ['word/document.xml', Buffer.from(body)],
  ])
}

/** A real archive, whose directory may claim another unpacked size. */
function archive(files: [string, Buffer, number?][]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content, claimed = content.length] of files) {
    const packed = deflateRawSync(content)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(content), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(claimed, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), shared, tail, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, entries, end]))
}

function crc32(content: Buffer): number {
  let value = 0xffffffff
  for (const byte of content) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

function pdfDocument(words: string): string {
  const stream = `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const head = '%PDF-1.4\n'
  const bodies = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`)
  const starts = bodies.map((_, at) => head.length + bodies.slice(0, at).join('').length)
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const table = head.length + bodies.join('').length
  return `${head}${bodies.join('')}xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`
}
