import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blocks, checkText, type FindingKind } from './check-text.ts'

const kindsIn = (text: string): FindingKind[] => [...new Set(checkText(text).map(({ kind }) => kind))]

const given: [FindingKind, string[]][] = [
  [
    'telephone',
    [
      'اتصلوا على 0612345678',
      'الهاتف: 05 23 48 23 10',
      '+212 661-23-45-67',
      '00212(0)661234567',
      'الرقم ٠٦١٢٣٤٥٦٧٨',
      '0612\u200F34\u200F5678',
      '+33 6 12 34 56 78',
      '0800000000',
    ],
  ],
  ['identityCard', ['صاحب البطاقة AB123456', 'I 54321', 'ab123456', 'رقم بطاقته الوطنية هو 123456', 'CIN: ١٢٣٤٥٦']],
  ['plate', ['سيارة 12345-أ-6', '12345|ب|26', 'رقمها 12345 أ 6', '6-د-12345', '1234/A/50']],
  ['email', ['راسلوا nadia@example.org', 'nadia.b @example.co.ma']],
  [
    'presenceHour',
    ['تمر الدورية على الساعة السابعة', 'تمركز قرب الباب من 18:00', 'une patrouille passe à 18h', 'عند الثامنة مساء تبدأ الدوريات'],
  ],
  ['schoolAtRisk', ['مدرسة النخيل نقطة سوداء', 'ترويج المخدرات قرب إعدادية الزيتون', 'Le lycée des Oliviers est dangereux']],
  ['namedPerson', ['شكر السيد أحمد', 'السيدة فاطمة ترأست اللقاء', 'Mme Benali a demandé']],
]

for (const [kind, texts] of given) {
  test(`finds ${kind} however it is written`, () => {
    for (const text of texts) assert.ok(kindsIn(text).includes(kind), text)
  })
}

test('lets the ordinary texts of a demand through', () => {
  const ordinary = [
    'نطلب حضورا أمنيا منتظما قرب حديقة حي السلام بين السادسة والثامنة مساء.',
    'نلتزم بجولتين راجلتين كل أسبوع إلى غاية 30 يونيو 2026، ما بين 12 و 13 جولة في كل شهر.',
    'المطلب BM-2026-0007 الذي ورد في لقاء BM-L-2026-03',
    'Un budget de 15000 dirhams et 12 à 13 séances en 2026.',
    'السيد والي الأمن والسيد رئيس الهيئة الحضرية',
    'أقرب دائرة على بعد 600 متر، والمدرسة على بعد 1200 متر',
    '2026-03-02, 2026-04-17',
  ]
  for (const text of ordinary) assert.deepEqual(checkText(text), [], text)
})

test('only what identifies a person stops a release', () => {
  assert.ok(checkText('0612345678').every(blocks))
  assert.ok(!checkText('السيد أحمد').some(blocks))
})

const digitOf = (zero: number) => (digit: string) => String.fromCharCode(zero + Number(digit))
const separators = ['', ' ', '-', '.', '/', '\u200F', ' - ']

test('no separator, script of digits or neighbour hides a telephone', () => {
  const script = fc.constantFrom(0x30, 0x660, 0x6f0, 0xff10)
  const national = fc.tuple(fc.constantFrom('5', '6', '7', '8'), fc.stringMatching(/^\d{8}$/)).map(([first, rest]) => first + rest)
  const prefix = fc.constantFrom('0', '+212', '00212', '212')
  const between = fc.array(fc.constantFrom(...separators), { minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(script, prefix, national, between, (zero, lead, number, gaps) => {
      const typed = (lead + [...number].map((digit, index) => gaps[index] + digit).join('')).replace(/\d/g, digitOf(zero))
      return checkText(`للاتصال: ${typed}، شكرا`).some(({ kind }) => kind === 'telephone')
    }),
  )
})

test('what it shows stands in the text, and words without digits or @ never stop a release', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => checkText(text).every(({ found }) => text.includes(found))))
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('دورية', 'مدرسة', 'السيد', 'أحمد', 'خطر', 'A', 'CIN', '؟', '-', 'حي'), { maxLength: 12 }),
      (words) => checkText(words.join(' ')).every((finding) => !blocks(finding)),
    ),
  )
})
