import type { OwnerKey } from './theme.ts'

export interface ObjectiveText {
  ar: string
  fr: string
  owner: OwnerKey
  target: number
  direction: 'at_least' | 'at_most'
  baseline?: number
  /** Computed from the record; else by hand, with what is measured, its source, and the figures of the quarters. */
  indicator?: string
  measure?: { ar: string; fr: string; sourceAr: string; sourceFr: string; unit: 'percent' | 'count'; span: 'quarter' | 'year' }
  figures?: readonly { value: number; n?: number }[]
}

interface AimText {
  ar: string
  fr: string
  objectives: readonly ObjectiveText[]
}

export const strategyText = {
  titleAr: 'شرطة قريبة تجيب في الأجل',
  titleFr: 'Une police proche qui répond à temps',
  outlineAr: 'نريد هذه السنة أن يُجاب عن كل مطلب في أجله، وأن يرى السكان ما صار إليه، وأن تصل حصص التحسيس إلى مؤسسات كل الأحياء.',
  outlineFr:
    'Cette année, nous voulons que chaque demande reçoive sa réponse à temps, que les habitants voient ce qu’elle est devenue, et que la sensibilisation atteigne les établissements de tous les quartiers.',
}

export const axisTexts: readonly { ar: string; fr: string; aims: readonly AimText[] }[] = [
  {
    ar: 'الإنصات والجواب',
    fr: 'Écouter et répondre',
    aims: [
      {
        ar: 'جواب معلل عن كل مطلب',
        fr: 'Une réponse motivée à chaque demande',
        objectives: [
          {
            ...{ ar: 'أن يجاب عن أغلب المطالب في أجلها', fr: 'Répondre à temps à la plupart des demandes', owner: 'cell' },
            ...{ indicator: 'answered-in-time', direction: 'at_least', baseline: 60, target: 85 },
          },
          {
            ...{ ar: 'ألا ينتظر صاحب المطلب أكثر من ثلاثة أسابيع', fr: 'Que personne n’attende plus de trois semaines', owner: 'cell' },
            ...{ indicator: 'days-to-answer', direction: 'at_most', baseline: 30, target: 21 },
          },
        ],
      },
      {
        ar: 'التزامات تُنجز في أجلها',
        fr: 'Des engagements tenus à leur date',
        objectives: [
          {
            ...{ ar: 'أن ينجز أغلب الالتزامات في يومها', fr: 'Tenir la plupart des engagements à leur date', owner: 'chief' },
            ...{ indicator: 'commitments-kept', direction: 'at_least', baseline: 50, target: 75 },
          },
        ],
      },
    ],
  },
  {
    ar: 'القرب من المدرسة',
    fr: 'Près de l’école',
    aims: [
      {
        ar: 'تحسيس يصل إلى كل الأحياء',
        fr: 'Une sensibilisation dans tous les quartiers',
        objectives: [
          {
            ...{ ar: 'أن تعقد حصص تحسيس كافية في كل فصل', fr: 'Tenir assez de séances chaque trimestre', owner: 'awareness' },
            ...{ indicator: 'sessions-held', direction: 'at_least', baseline: 5, target: 12 },
          },
          {
            ...{
              ar: 'أن يتعلم تلاميذ أكثر كيف يحمون حساباتهم',
              fr: 'Que davantage d’élèves sachent protéger leurs comptes',
              owner: 'awareness',
            },
            measure: {
              ...{ ar: 'نسبة من أجاب صوابا بعد الحصة', fr: 'Part des bonnes réponses après la séance' },
              ...{
                sourceAr: 'استمارات ما بعد الحصة، تحصيها خلية التحسيس',
                sourceFr: 'Questionnaires de fin de séance, comptés par la cellule',
              },
              ...{ unit: 'percent', span: 'quarter' },
            },
            ...{ direction: 'at_least', baseline: 48, target: 70 },
            figures: [
              { value: 54, n: 310 },
              { value: 63, n: 284 },
              { value: 72, n: 265 },
            ],
          },
        ],
      },
    ],
  },
  {
    ar: 'سير آمن في المدينة',
    fr: 'Une circulation sûre',
    aims: [
      {
        ar: 'حملات يراها مستعملو الطريق',
        fr: 'Des campagnes visibles',
        objectives: [
          {
            ...{
              ar: 'أن تنظم حملات سير في محاور المدينة طيلة السنة',
              fr: 'Mener des campagnes sur les axes de la ville toute l’année',
              owner: 'traffic',
            },
            measure: {
              ...{ ar: 'عدد حملات السير منذ بداية السنة', fr: 'Campagnes de circulation depuis janvier' },
              ...{ sourceAr: 'سجل مصلحة السير', sourceFr: 'Registre du service de la circulation', unit: 'count', span: 'year' },
            },
            ...{ direction: 'at_least', target: 40 },
            figures: [{ value: 8 }, { value: 15 }, { value: 19 }],
          },
        ],
      },
    ],
  },
]

/** What the office says beside a figure. */
export const quarterNotes = [
  { ar: 'بدأ العمل بالخطة في هذا الفصل، والأرقام أولى.', fr: 'Le plan a commencé ce trimestre ; ce sont les premiers chiffres.' },
  { ar: 'تقدم العمل كما خُطط له، مع تأخر في بعض الأحياء.', fr: 'Le travail avance comme prévu, avec du retard dans certains quartiers.' },
  { ar: 'قل العمل في العطلة الصيفية، وعاد مع الدخول المدرسي.', fr: 'Le travail a ralenti l’été et repris à la rentrée.' },
]
