import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Official } from '../annotation.ts'
import { readReport } from '../read-report.ts'

const shown = (officials: Official[]) => officials.map(({ name, role, acting }) => [name, role, acting])
const chairOf = (text: string) => shown(readReport(text).chair)

test('name before office, office before name', () => {
  assert.deepEqual(chairOf('ترأس اللقاء عبد الله بنيس، والي أمن فاس.'), [['عبد الله بنيس', 'والي أمن فاس', false]])
  assert.deepEqual(chairOf('لقاء ترأسه رئيس مفوضية الشرطة السيد كمال الراجي بحضور الجمعيات.'), [
    ['كمال الراجي', 'رئيس مفوضية الشرطة', false],
  ])
})

test('acting is seen and stays in the role', () => {
  assert.deepEqual(chairOf('اجتماع برئاسة رئيس المنطقة الأمنية بالنيابة.'), [[null, 'رئيس المنطقة الأمنية بالنيابة', true]])
})

test('two who share the chair are both named', () => {
  const text = 'ترأس هذا الاجتماع باشا المدينة ورئيس مفوضية الشرطة بالنيابة.'
  assert.deepEqual(
    chairOf(text).map(([, role]) => role),
    ['باشا المدينة', 'رئيس مفوضية الشرطة بالنيابة'],
  )
})

test('who attends is an official, not the chair; the head of an association is neither', () => {
  const { chair, other_officials } = readReport('ترأس والي أمن سلا لقاء بحضور رئيس الهيئة الحضرية ورئيس جمعية الأمل للتنمية.')
  assert.deepEqual(shown(chair), [[null, 'والي أمن سلا', false]])
  assert.deepEqual(shown(other_officials), [[null, 'رئيس الهيئة الحضرية', false]])
})

test('the association presided by its own head does not give the meeting a chair', () => {
  assert.deepEqual(chairOf('حضر مكتب جمعية التجار برئاسة السيد حسن الوردي لقاء بالمدينة.'), [])
})
