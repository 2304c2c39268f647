import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Evidence } from './annotation.ts'
import { readReport } from './read-report.ts'
import { type Reading, toAnnotation } from './reading.ts'

const report = `احتضن مقر المنطقة الإقليمية للأمن بتاوريرت، صباح يوم الثلاثاء 5 مارس 2024، لقاء تواصليا ترأسه العميد الإقليمي كريم الحداوي، رئيس المنطقة بالنيابة، بحضور رئيس الهيئة الحضرية، مع جمعية "نسيم الشرق" للتنمية.
والتمس رئيس الجمعية تكثيف الدوريات بمحيط إعدادية النصر، وإصلاح الإنارة بحي المسيرة.
وتعهد رئيس المنطقة ببرمجة دورية يومية أمام الإعدادية، وأوضح أن الإنارة من اختصاص الجماعة.`

test('a report is read field by field', () => {
  const reading = readReport(report)
  assert.equal(reading.kind, 'meeting')
  assert.deepEqual([reading.date.value, reading.date.part, reading.date.weekday_ok], ['2024-03-05', 'morning', true])
  assert.deepEqual(
    [reading.host?.name, reading.host?.type, reading.place?.city],
    ['المنطقة الإقليمية للأمن بتاوريرت', 'regional_zone', 'تاوريرت'],
  )
  assert.deepEqual(
    reading.chair.map(({ name, role, acting }) => [name, role, acting]),
    [['كريم الحداوي', 'رئيس المنطقة بالنيابة', true]],
  )
  assert.deepEqual(
    reading.other_officials.map(({ role }) => role),
    ['رئيس الهيئة الحضرية'],
  )
  assert.deepEqual(
    reading.demands.map(({ text }) => text),
    ['تكثيف الدوريات بمحيط إعدادية النصر', 'إصلاح الإنارة بحي المسيرة'],
  )
  assert.deepEqual(
    reading.responses.map(({ kind, text }) => [kind, text]),
    [
      ['commitment', 'تعهد رئيس المنطقة ببرمجة دورية يومية أمام الإعدادية'],
      ['information', 'أوضح أن الإنارة من اختصاص الجماعة'],
    ],
  )
})

test('what a text does not say stays empty', () => {
  const reading = readReport('تعرف أسعار الخضر ارتفاعا جديدا في الأسواق.')
  assert.equal(reading.kind, 'other')
  assert.equal(reading.date.value, null)
  assert.equal(reading.host, null)
  assert.equal(reading.association_count, null)
  assert.deepEqual([reading.chair, reading.associations, reading.demands, reading.responses], [[], [], [], []])
})

test('the head of state and the director general are mentioned, not present', () => {
  const reading = readReport('عقدت ولاية أمن فاس لقاء مع الجمعيات، تنفيذا لتعليمات صاحب الجلالة الملك وتوجيهات المدير العام للأمن الوطني.')
  assert.deepEqual([reading.chair, reading.other_officials], [[], []])
})

test('a French report is read as French', () => {
  const reading = readReport(
    "Le commissariat de police de Taourirt a accueilli, mardi 5 mars 2024, une rencontre présidée par le chef du commissariat. Les habitants ont demandé l'installation de caméras place de la Gare. Le chef du commissariat s'est engagé à doubler les rondes.",
  )
  assert.deepEqual(
    [reading.lang, reading.date.value, reading.host?.type, reading.place?.city],
    ['fr', '2024-03-05', 'commissariat', 'Taourirt'],
  )
  assert.deepEqual(
    reading.demands.map(({ text }) => text),
    ["l'installation de caméras place de la Gare"],
  )
  assert.deepEqual(
    reading.responses.map(({ kind }) => kind),
    ['commitment'],
  )
})

test('the source report comes out right', () => {
  const source = sourceReport()
  if (source === null) return
  const reading = readReport(source)
  assert.equal(reading.date.month_day, '02-16')
  assert.equal(reading.date.value, null)
  for (const year of [2010, 2016, 2021]) assert.ok(reading.date.candidates.includes(`${year}-02-16`))
  assert.equal(reading.host?.name, 'ولاية أمن بني ملال')
  const [chair] = reading.chair
  assert.deepEqual([reading.chair.length, chair?.role, chair?.acting], [1, 'والي أمن بني ملال بالنيابة', true])
  assert.ok(chair?.name?.split(' ').length === 2 && source.includes(`${chair.name} ${chair.role}`))
  assert.equal(reading.associations.length, 2)
  assert.ok(reading.associations.every(({ aliases }) => aliases.length > 0))
  assert.deepEqual(
    reading.demands.map(({ text }) => text),
    ['تدعيم التواجد الأمني ببعض النقط بالمدينة'],
  )
  const shown = ['strategy', 'mechanisms', 'notable_cases', 'school_plan', 'awareness', 'city_measures']
  assert.deepEqual(reading.presentations.map(({ kind }) => kind).toSorted(), shown.toSorted())
  checkEvidence(source, reading)
})

test('a demand tells its place and its hours in its own words; the annotation leaves them out', () => {
  const reading = readReport(
    'عقد والي أمن وجدة لقاء مع الجمعيات. وطالب الحاضرون بتكثيف الدوريات قرب ثانوية عمر ليلا، وبإصلاح الإنارة بشارع الجيش الملكي.',
  )
  assert.deepEqual(
    reading.demands.map(({ place_words, time_band }) => [place_words?.text, time_band]),
    [
      ['قرب ثانوية عمر', 'night'],
      ['بشارع الجيش الملكي', null],
    ],
  )
  assert.deepEqual(Object.keys(toAnnotation(reading).demands[0]!), ['text', 'evidence'])
})

test('every piece of evidence is the exact slice of the text as given', () => {
  checkEvidence(report, readReport(report))
  const pieces = fc.constantFrom(...report.split(' '), 'جمعية', 'طالب بتكثيف', '١٦ فبراير', '\n- ', '😀', '\u064e', '«', 'Fès', 'demande :')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
      const text = words.join(' ')
      checkEvidence(text, readReport(text, { published: '2024-03-06' }))
    }),
  )
})

test('no text makes the reader throw', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('\ud800', 'و', ' ', '\n', '"', '1', 'ال', '-', ':') }),
  )
  fc.assert(fc.property(text, (any) => checkEvidence(any, readReport(any))))
})

test('a text far longer than any report is read up to a limit, and its finds are bounded', () => {
  const reading = readReport('طالب المتدخلون بتكثيف الدوريات بالحي. جمعية الأمل للتنمية. رئيس الدائرة الأولى. '.repeat(6000))
  assert.ok(reading.demands.length <= 310 && reading.associations.length <= 120 && reading.other_officials.length <= 30)
  assert.ok(reading.demands.every(({ evidence }) => evidence.end <= 200_000))
})

function checkEvidence(text: string, reading: Reading) {
  for (const { start, end, text: shown } of evidenceIn(reading)) {
    assert.ok(start >= 0 && start <= end && end <= text.length)
    assert.equal(shown, text.slice(start, end))
  }
}

function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  if (isEvidence(value)) return [value]
  return Object.values(value).flatMap(evidenceIn)
}

const isEvidence = (value: object): value is Evidence => 'start' in value && 'end' in value && 'text' in value

function sourceReport(): string | null {
  try {
    return readFileSync('../shared/source/report.ar.txt', 'utf8')
  } catch {
    return null
  }
}
