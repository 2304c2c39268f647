import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkText } from '../../../public-record/check-text.ts'
import { textsOf } from './draft-communique.ts'
import type { CommuniqueFacts } from './facts.ts'

const lighting = { nameAr: 'الإنارة العمومية', nameFr: 'Éclairage public' }
const facts: CommuniqueFacts = {
  title: 'لقاء حول محيط المدارس',
  day: '2026-09-01',
  time: '15:00',
  partOfDay: null,
  place: 'قاعة الاجتماعات',
  chair: { nameAr: 'والي الأمن', nameFr: 'Préfet de police' },
  chairActing: true,
  topics: ['السير'],
  associations: [{ nameAr: 'جمعية النخيل', nameFr: 'Association des Palmiers' }],
  presentations: ['strategy', 'results'],
  demands: [],
  unexamined: 0,
  commitments: [],
  agreedOn: '2026-09-10',
  dissents: 0,
  nextOn: null,
}
const ar = (more: Partial<CommuniqueFacts>) => textsOf({ ...facts, ...more }).communique
const fr = (more: Partial<CommuniqueFacts>) => textsOf({ ...facts, ...more }).communiqueFr

describe('the communiqué that the record proposes', () => {
  it('says who met, when, under whom, and that the chair was acting', () => {
    assert.match(
      ar({}),
      /^انعقد يوم الثلاثاء 1 شتنبر 2026 على الساعة 15:00، في قاعة الاجتماعات، لقاء تواصلي تحت عنوان «لقاء حول محيط المدارس»، برئاسة والي الأمن بالنيابة، بحضور جمعية واحدة: جمعية النخيل\./,
    )
    assert.match(
      fr({}),
      /s’est tenue le mardi 1er septembre 2026 à 15 h 00, sous la présidence du préfet de police par intérim, en présence de 1 association :\n- Association des Palmiers\n/,
    )
  })

  it('bends the title of an office in French as it must', () => {
    const chaired = (nameFr: string) => /présidence (.*?) par/.exec(fr({ chair: { nameAr: 'رئيس', nameFr } }))![1]
    assert.deepEqual(['Cheffe de district', 'Adjoint au préfet', 'Chef du corps urbain', 'رئيس المصلحة'].map(chaired), [
      'de la cheffe de district',
      'de l’adjoint au préfet',
      'du chef du corps urbain',
      'de رئيس المصلحة',
    ])
  })

  it('counts demands in the six ways of Arabic', () => {
    const counted = (count: number) =>
      /لم يُسجل في اللقاء أي مطلب|وسُجلت? في اللقاء [^:]*/.exec(ar({ demands: count ? [{ ...lighting, count }] : [] }))![0]
    assert.deepEqual([0, 1, 2, 3, 11, 100].map(counted), [
      'لم يُسجل في اللقاء أي مطلب',
      'وسُجل في اللقاء مطلب واحد',
      'وسُجل في اللقاء مطلبان',
      'وسُجلت في اللقاء 3 مطالب',
      'وسُجل في اللقاء 11 مطلبا',
      'وسُجل في اللقاء 100 مطلب',
    ])
  })

  it('counts associations in the genitive, and joins their names with و', () => {
    const present = (count: number) =>
      /بحضور ([^:]*):/.exec(
        ar({ associations: Array.from({ length: count }, (_, index) => ({ nameAr: `جمعية ${index}`, nameFr: null })) }),
      )![1]
    assert.deepEqual([2, 3, 12].map(present), ['جمعيتين', '3 جمعيات', '12 جمعية'])
    assert.match(ar({ presentations: ['strategy', 'results'] }), /عروض حول استراتيجية العمل، وحصيلة ونتائج/)
  })

  it('lists commitments by office and day, and says so when there is none', () => {
    const owed = { nameAr: 'رئيس الهيئة الحضرية', nameFr: 'Chef du corps urbain', dueOn: '2026-10-01' }
    const demands = [{ ...lighting, count: 2 }]
    assert.match(ar({ demands, commitments: [owed] }), /التزام واحد، يتولاه:\n- رئيس الهيئة الحضرية، أجله 1 أكتوبر 2026\./)
    assert.match(ar({ demands, commitments: [owed, owed, owed] }), /وصدرت بشأنها إلى حدود اليوم 3 التزامات/)
    assert.match(fr({ demands, commitments: [owed] }), /- Chef du corps urbain, échéance le 1er octobre 2026\./)
    assert.match(ar({ demands }), /لم يصدر إلى حدود اليوم أي التزام/)
  })

  it('says that somebody dissents, and when the next meeting is', () => {
    assert.match(
      ar({ dissents: 2, nextOn: '2026-10-06' }),
      /وسُجل عليه تحفظان يُنشران معه\.\n\nوسينعقد اللقاء المقبل يوم الثلاثاء 6 أكتوبر 2026\.$/,
    )
    assert.match(
      fr({ dissents: 1, nextOn: '2026-10-06' }),
      /avec 1 réserve, publiée avec lui\.\n\nLa prochaine rencontre se tiendra le mardi 6 octobre 2026\.$/,
    )
  })

  it('holds nothing at which a signer would stop, whatever was asked', () => {
    const demands = [
      { nameAr: 'محيط المؤسسات التعليمية', nameFr: 'Abords des écoles', count: 3 },
      { nameAr: 'العنف والتحرش', nameFr: 'Violences et harcèlement', count: 2 },
      { nameAr: 'المخدرات', nameFr: 'Stupéfiants', count: 1 },
    ]
    const { communique, communiqueFr } = textsOf({ ...facts, demands, unexamined: 4 })
    assert.deepEqual([...checkText(communique), ...checkText(communiqueFr)], [])
  })
})
