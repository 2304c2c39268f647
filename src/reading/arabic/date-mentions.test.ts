import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventDate } from '../event-date.ts'
import { prepare } from '../text/prepared.ts'
import { arabicDateCues } from './date-cues.ts'
import { arabicDateMentions } from './date-mentions.ts'
import { arabicVocabulary } from './vocabulary.ts'

function dateOf(text: string, published: string | null = null) {
  const prepared = prepare(text, arabicVocabulary)
  return eventDate(prepared, arabicDateMentions(prepared.text), arabicDateCues, published)
}

const resolved: readonly (readonly [string, string | null, string | null])[] = [
  ['زوال يوم الثلاثاء 16 فبراير الجاري', '2021-02-17', '2021-02-16'],
  ['يومه الأربعاء 18 فبراير', '2015-02-18', '2015-02-18'],
  ['صبيحة يوم أمس الثلاثاء 23 شتنبر الجاري', '2014-09-24', '2014-09-23'],
  ['صباح أمس الخميس', '2019-01-04', '2019-01-03'],
  ['يوم أمس', '2014-08-08', '2014-08-07'],
  ['مساء هذا اليوم الاثنين', '2014-04-08', '2014-04-07'],
  ['الاثنين المنصرم', '2012-03-30', '2012-03-26'],
  ['أول أمس الخميس', '2013-12-14', '2013-12-12'],
  ['يوم فاتح ماي 2022', null, '2022-05-01'],
  ['متم شهر فبراير 2020', null, '2020-02-29'],
  ['بتاريخ 17-10-2018', null, '2018-10-17'],
  ['يوم ١٦ فبراير ٢٠٢١', null, '2021-02-16'],
  ['يوم الجمعة 13 رجب 1442 الموافق ل 26 فبراير 2021', null, '2021-02-26'],
  ['يوم الثلاثاء 31 دجنبر', '2020-01-02', '2019-12-31'],
  ['يوم الثلاثاء الماضي', '2013-05-10', '2013-05-07'],
  ['يومي 20 و21 غشت 2023', null, '2023-08-20'],
  ['يوم الخميس 13 أبريل من السنة الجارية', '2023-04-14', '2023-04-13'],
  ['في يوم فاتح مارس من سنة ألفين واثنين وعشرين', null, '2022-03-01'],
  ['نهاية الأسبوع المنصرم', '2020-01-10', null],
  ['بداية الأسبوع الجاري', '2021-06-14', null],
  ['أمس', null, null],
]

for (const [words, published, expected] of resolved) {
  test(`the day of «${words}», published ${published ?? 'on an unknown day'}`, () => {
    assert.equal(dateOf(`انعقد لقاء تواصلي ${words}`, published).value, expected)
  })
}

test('part of day and hour are those of the words', () => {
  const moments = [
    'زوال يوم 4 مارس 2021',
    'مساء يوم 4 مارس 2021',
    'يوم 4 مارس 2021 على الساعة العاشرة والنصف صباحا',
    'يوم 4 مارس 2021 على الساعة الثالثة',
  ]
  assert.deepEqual(
    moments.map((words) => dateOf(`انعقد اجتماع ${words}`)).map(({ part, time }) => [part, time]),
    [
      ['noon', null],
      ['evening', null],
      ['morning', '10:30'],
      [null, null],
    ],
  )
})

test('the event is told from the byline, an anniversary and a deadline', () => {
  const text =
    'الناظور - 18 أكتوبر 2019 - بعد مرور سنة على الاتفاقية الموقعة في 15 دجنبر 2018، انعقد يوم الخميس 17 أكتوبر لقاء مع الجمعيات، على أن تنطلق الحملة ابتداء من 25 أكتوبر 2019.'
  assert.equal(dateOf(text).value, '2019-10-17')
})
