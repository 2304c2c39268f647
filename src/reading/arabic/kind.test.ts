import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReport } from '../read-report.ts'

const kindOf = (text: string) => readReport(text).kind

test('a talk to pupils is an awareness session, a meeting about schools is a meeting', () => {
  assert.equal(kindOf('نظمت مفوضية الشرطة بأزرو حصة تحسيسية لفائدة تلاميذ ثانوية الأرز حول المخدرات.'), 'awareness_session')
  assert.equal(kindOf('عقدت مفوضية الشرطة بأزرو لقاء مع جمعيات الآباء حول الأمن بمحيط الثانويات.'), 'meeting')
})

test('an inauguration, an anniversary and a courtesy visit are something else', () => {
  assert.equal(kindOf('أشرف والي أمن فاس على تدشين مقر جديد للشرطة.'), 'other')
  assert.equal(kindOf('احتفلت ولاية أمن فاس بالذكرى 67 لتأسيس الأمن الوطني في حفل حضرته شخصيات.'), 'other')
})

test('topics and presentations are those of the text, not of the names in it', () => {
  const { topics, presentations } = readReport(
    'قدم رئيس المنطقة حصيلة العمل الأمني أمام جمعية الكاميرات للفن، وتم التطرق إلى ترويج المخدرات.',
  )
  assert.deepEqual(
    topics.map(({ code }) => code),
    ['drugs'],
  )
  assert.deepEqual(
    presentations.map(({ kind }) => kind),
    ['results'],
  )
})
