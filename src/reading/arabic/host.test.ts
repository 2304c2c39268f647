import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReport } from '../read-report.ts'

const hostOf = (text: string) => {
  const { host, place } = readReport(text)
  return [host?.name, host?.type, place?.city]
}

test('the service that holds the meeting is told from the services that attend', () => {
  assert.deepEqual(hostOf('احتضن مقر ولاية أمن سطات لقاء تواصليا حضره رئيس المنطقة الإقليمية للأمن ببرشيد مع الجمعيات.'), [
    'ولاية أمن سطات',
    'wilaya',
    'سطات',
  ])
  assert.deepEqual(hostOf('عقدت مفوضية الشرطة بأزرو اجتماعا مع التجار بتنسيق مع عمالة إقليم إفران.'), [
    'مفوضية الشرطة بأزرو',
    'commissariat',
    'أزرو',
  ])
})

test('every kind of host is known by name', () => {
  assert.equal(hostOf('نظمت المنطقة الأمنية الثالثة بمكناس لقاء.')[1], 'zone')
  assert.equal(hostOf('انعقد بالدائرة الأمنية الخامسة بتازة لقاء مع السكان.')[1], 'district')
  assert.equal(hostOf('استقبل قائد المركز الترابي للدرك الملكي بدمنات جمعية السد.')[1], 'gendarmerie')
  assert.equal(hostOf('احتضن مقر عمالة إقليم خنيفرة لقاء تشاوريا.')[1], 'local_authority')
})

test('under a title only, the service is that of the title', () => {
  assert.deepEqual(hostOf('عقد والي أمن وجدة اجتماعا مع الجمعيات.'), ['ولاية أمن وجدة', 'wilaya', 'وجدة'])
})

test('a station that is inaugurated is not the host', () => {
  const text = 'أشرفت المنطقة الأمنية إنزكان على تدشين المقر الجديد للدائرة الأمنية الخامسة بحي السلام.'
  assert.equal(hostOf(text)[1], 'zone')
})
