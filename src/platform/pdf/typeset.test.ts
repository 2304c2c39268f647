import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { checkStandards, inkIn, openPdf, signsOn, structureOf } from '../../../test/pdf-check.ts'
import type { PdfBlock, PdfDocument } from './document.ts'
import { drawable } from './fonts.ts'
import { createPrinter, type Printer } from './printer.ts'

let printer: Printer
before(() => {
  printer = createPrinter()
})
after(() => printer.close())

const hostile = '#panic("x") ] #[ $x^2$ *_`<a>@b\\ #read("/etc/passwd") {{}} // /* \u202E \u0000 😀 漢字 ﷺ'
const longWord = 'ا'.repeat(300)
const paragraph = 'بدأ اللقاء بمراجعة الالتزامات المفتوحة ثم ذكرت كل مصلحة سبب ما تأخر منها وأعطيت الكلمة للجمعيات قبل غيرها '

const blocks: PdfBlock[] = [
  {
    kind: 'facts',
    facts: [
      { term: 'المرجع', value: 'BM-L-2026-07' },
      { term: 'الحاضرون', value: ['جمعية النخيل', 'Association des Oliviers', 'جمعية الورد'] },
    ],
  },
  { kind: 'list', of: 'نص', items: ['محيط المدارس: مطلبان', 'Oliviers'] },
  { kind: 'heading', level: 1, text: 'نص المحضر' },
  { kind: 'heading', level: 2, text: 'النقطة الأولى' },
  ...Array.from({ length: 22 }, (_, index): PdfBlock => ({ kind: 'paragraph', text: paragraph.repeat(4), number: index + 1 })),
  { kind: 'paragraph', text: `رقم المطلب BM-2026-0007 والهاتف غير مذكور` },
  { kind: 'quote', by: 'جواب خلية التواصل', text: hostile },
  { kind: 'note', text: longWord },
  {
    kind: 'table',
    columns: ['الجمعية', 'كلمتها'],
    widths: [2, 1],
    rows: [
      ['جمعية النخيل', 'موافقة'],
      ['Association des Oliviers', 'موافقة'],
      ['ⵜⴰⵎⵙⵙⵓⵏⵜ', 'موافقة'],
    ],
  },
]

const document: PdfDocument = {
  language: 'ar',
  title: 'محضر مجتمع',
  over: 'محضر لقاء',
  issuer: 'ولاية أمن بني ملال',
  reference: 'BM-L-2026-07',
  day: '2026-03-02',
  draft: null,
  blocks,
  words: { page: 'الصفحة', of: 'من', and: '، ' },
}

/** How much of the width of the title one piece of ink takes. */
function longestStroke(file: Buffer): number {
  const pieces = inkIn(openPdf(file), 0, { left: 60, right: 540, top: 75, bottom: 140 })
  const width = Math.max(...pieces.map((one) => one.right)) - Math.min(...pieces.map((one) => one.left))
  return Math.max(...pieces.map(({ left, right }) => right - left)) / width
}

/** Words in order, each by its letters: extractors disagree on the order of the letters inside لا, which is one sign. */
function wordsOf(text: string): string {
  const words = text.match(/\p{Script=Arabic}+/gu) ?? []
  return words.map((word) => Array.from(word).sort().join('')).join(' ')
}

const textIn = async (file: Buffer) => (await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true })).text

describe('a printed record', () => {
  let file: Buffer
  before(async () => {
    file = await printer.print(document)
  })

  it('is PDF/A-2a and PDF/UA-1: marked, with language, title, structure, whole fonts, and nothing drawn outside of a tag', () => {
    checkStandards(file)
  })

  it('has the structure of what it says: one title, headings, a table with its headers', () => {
    const paths = structureOf(openPdf(file))
    const types = paths.map((path) => path.split('/').at(-1))
    assert.equal(types[0], 'Document')
    assert.equal(types.filter((type) => type === 'H1').length, 1)
    assert.equal(types.filter((type) => type === 'H2').length, 1)
    assert.equal(types.filter((type) => type === 'H3').length, 1)
    assert.equal(paths.filter((path) => /Table\/.*TR\/TH$/.test(path)).length, 2)
    assert.equal(paths.filter((path) => /Table\/.*TR\/TD$/.test(path)).length, 6)
  })

  it('is the same file for the same document', async () => {
    assert.ok(file.equals(await printer.print(document)))
  })

  it('draws Arabic from right to left, and a reference from left to right inside it', () => {
    const pdf = openPdf(file)
    const signs = signsOn(pdf, 0).filter(({ sign }) => sign.trim())
    const line = signs.filter(({ y }) => Math.abs(y - signs.find(({ sign }) => sign === 'B')!.y) < 2)
    const latin = line.filter(({ sign }) => /[A-Z\d-]/.test(sign)).sort((a, b) => a.x - b.x)
    assert.equal(latin.map(({ sign }) => sign).join(''), 'BM-L-2026-07')
    const term = line.filter(({ sign }) => /\p{Script=Arabic}/u.test(sign)).sort((a, b) => b.x - a.x)
    assert.equal(term[0]!.sign, 'ا')
    assert.equal(term.at(-1)!.sign, 'ع')
    assert.ok(Math.min(...term.map(({ x }) => x)) > Math.max(...latin.map(({ x }) => x)), 'the term stands to the right of its value')
  })

  it('joins the letters of a word', async () => {
    const apart = Array.from('مجتمع').join('\u200C')
    const [joined, broken] = await Promise.all(['مجتمع', apart].map((title) => printer.print({ ...document, title, over: '', blocks: [] })))
    assert.ok(longestStroke(joined!) > 0.9, 'five letters are one stroke')
    assert.ok(longestStroke(broken!) < 0.6, 'this check would see letters that stand apart')
  })

  it('can be read as text in the order in which it is said', async () => {
    const text = await textIn(file)
    for (const said of ['BM-2026-0007', 'ⵜⴰⵎⵙⵙⵓⵏⵜ', 'Association des Oliviers']) assert.ok(text.includes(said), said)
    const read = openPdf(file).loadPage(0).toStructuredText('preserve-whitespace').asText()
    assert.ok(wordsOf(read).includes(wordsOf(paragraph.repeat(2))), 'the words of a paragraph follow each other as they are said')
  })

  it('takes hostile text as text', async () => {
    const text = await textIn(file)
    assert.ok(text.includes('panic("x")'))
    assert.ok(text.includes('#read("/etc/passwd")'))
    assert.doesNotMatch(text, /root:/)
  })

  it('numbers its pages and bears its reference on each', async () => {
    const pdf = openPdf(file)
    assert.ok(pdf.countPages() >= 3)
    for (let page = 0; page < pdf.countPages(); page++) {
      const foot = signsOn(pdf, page).filter(({ y }) => y > 775)
      const latin = foot.filter(({ sign }) => /[A-Z\d-]/.test(sign)).sort((a, b) => a.x - b.x)
      assert.equal(latin.map(({ sign }) => sign).join(''), `${pdf.countPages()}${page + 1}BM-L-2026-07`)
    }
  })
})

describe('any text', () => {
  it('is printed by the standards, whatever it holds, in every language', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('ar', 'fr', 'en', 'zgh'), text, text, async (language, title, said) => {
        const file = await printer.print({
          ...document,
          language: language as PdfDocument['language'],
          title: `م ${title}`,
          draft: said || 'مشروع',
          blocks: [
            { kind: 'heading', level: 1, text: `ع ${said}` },
            { kind: 'table', columns: [`أ ${title}`, 'ب'], widths: [1, 1], rows: [[said, title]] },
            { kind: 'paragraph', text: said },
          ],
        })
        checkStandards(file)
      }),
      { numRuns: 25 },
    )
  })

  it('holds no sign that no font can draw', () => {
    assert.equal(drawable('نص 😀 漢 ﻻ ⴰ é\u0000\t.'), 'نص ? ? لا ⴰ é .')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(drawable(drawable(text)), drawable(text))
      }),
    )
  })
})
