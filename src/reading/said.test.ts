import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReport } from './read-report.ts'

const meeting = 'عقد رئيس مفوضية الشرطة بأزرو لقاء مع الجمعيات. '
const demands = (text: string) => readReport(meeting + text).demands.map((demand) => demand.text)
const responses = (text: string) => readReport(meeting + text).responses.map(({ kind, text: words }) => [kind, words])

test('each thing asked for is a demand of its own', () => {
  assert.deepEqual(demands('وطالب المتدخلون بتكثيف الدوريات ليلا، وبإصلاح الإنارة بحي الأمل وتركيب كاميرات قرب السوق.'), [
    'تكثيف الدوريات ليلا',
    'إصلاح الإنارة بحي الأمل',
    'تركيب كاميرات قرب السوق',
  ])
})

test('a complaint that wants a change is a demand, praise and a police appeal are none', () => {
  assert.deepEqual(demands('واشتكى السكان من انتشار الكلاب الضالة بالحي.'), ['انتشار الكلاب الضالة بالحي'])
  assert.deepEqual(demands('وأشاد الحاضرون بمجهودات الشرطة. وطالب رئيس المفوضية الجمعيات بالتعاون مع الأمن.'), [])
})

test('"no demand" and "no answer" are believed', () => {
  assert.deepEqual(demands('ولم تسجل خلال اللقاء مطالب خاصة.'), [])
  assert.deepEqual(responses('وطالب السكان بتوفير دورية ليلية. ولم يصدر عن رئيس المفوضية أي رد.'), [])
})

test('a firm word, goodwill and information are told apart', () => {
  const text =
    'وطالب السكان بتوفير دورية ليلية. وتعهد رئيس المفوضية بتخصيص دورية قارة، وأوضح أن عناصره أوقفت 20 شخصا هذه السنة، كما عبر عن استعداده لدراسة باقي النقط.'
  assert.deepEqual(responses(text), [
    ['commitment', 'تعهد رئيس المفوضية بتخصيص دورية قارة'],
    ['information', 'أوضح أن عناصره أوقفت 20 شخصا هذه السنة'],
    ['soft', 'عبر عن استعداده لدراسة باقي النقط'],
  ])
})

test('lists under a heading are read by what the heading says', () => {
  const text =
    '\nمطالب الجمعيات:\n1. إصلاح الإنارة بالسوق\n2. توفير دورية ليلية\nأجوبة مصالح الأمن:\n1. سيتم توفير دورية ابتداء من الغد\n2. الإنارة من اختصاص الجماعة\n'
  assert.deepEqual(demands(text), ['إصلاح الإنارة بالسوق', 'توفير دورية ليلية'])
  assert.deepEqual(
    responses(text).map(([kind]) => kind),
    ['commitment', 'information'],
  )
})

test('without punctuation, hamza and some letters the same demands come out', () => {
  assert.deepEqual(demands('وطالب المتدخون بتكثيف الدوريات ليلا وباصلاح الانارة بحي الامل وتعهد رئيس المفوضيه بدورية قارة'), [
    'تكثيف الدوريات ليلا',
    'اصلاح الانارة بحي الامل',
  ])
})

test('interventions keep praise, questions and proposals apart from demands', () => {
  const { interventions } = readReport(
    `${meeting}وأشاد الحاضرون بجهود الشرطة. واقترح ممثل الجمعيات تنظيم لقاءات دورية. وتساءلت شابة عن طرق التبليغ.`,
  )
  assert.deepEqual(
    interventions.map(({ kind }) => kind),
    ['praise', 'proposal', 'question'],
  )
})

test('who asks is no part of what is asked, and what was presented answers nobody', () => {
  const text = `احتضن مقر ولاية أمن بني ملال، صباح الثلاثاء، لقاء تواصليا مع الجمعيات. وطالبت جمعية الضفة للتنمية والتضامن بتكثيف الدوريات الراجلة بالأزقة الداخلية، واقترحت ودادية التجزئة الخضراء تعيين مخاطب قار للحي.
ومن جهته، تعهد رئيس الهيئة الحضرية بإدراج الأزقة الداخلية في مسار الدوريات قبل نهاية الشهر المقبل، فيما قدم رئيس خلية التحسيس برنامج الحصص داخل المؤسسات التعليمية.`
  const reading = readReport(text)
  assert.deepEqual(
    reading.demands.map((demand) => demand.text),
    ['تكثيف الدوريات الراجلة بالأزقة الداخلية', 'تعيين مخاطب قار للحي'],
  )
  assert.deepEqual(
    reading.responses.map(({ kind }) => kind),
    ['commitment'],
  )
})

test('what the police praise and present is no word of the associations', () => {
  const text =
    'وأشاد أعضاء الجمعية بجهود الشرطة. أما مداخلة والي الأمن فقد أشاد فيها بالدور الذي تقوم به الجمعيات، واستعرض الخطوط العريضة لعمل الولاية.'
  assert.deepEqual(
    readReport(meeting + text).interventions.map(({ text: words }) => words),
    ['أشاد أعضاء الجمعية بجهود الشرطة'],
  )
})
