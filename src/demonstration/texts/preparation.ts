import { meetings } from './meetings.ts'
import type { OwnerKey } from './theme.ts'

export const seriesOpened = [
  {
    nameAr: 'اللقاءات التواصلية الشهرية مع جمعيات المدينة',
    nameFr: 'Rencontres mensuelles avec les associations de la ville',
    cadence: 'monthly',
    rule: 'تُدعى إلى كل لقاء جميع الجمعيات المعتمدة قبل عشرة أيام عمل من موعده. جمعية لم تصلها الدعوة تطلب الحضور من حسابها، وتجاب بالقبول أو برفض معلل. ولا يُستثنى أحد بسبب ما سبق أن قاله أو طلبه.',
    ruleFr:
      'Toutes les associations accréditées sont invitées à chaque rencontre, dix jours ouvrés avant sa date. Une association qui n’a pas reçu d’invitation demande à venir depuis son compte ; elle reçoit un oui ou un refus motivé. Personne n’est écarté pour ce qu’il a dit ou demandé.',
    invitedKinds: [],
  },
  {
    nameAr: 'لقاءات محيط المؤسسات التعليمية',
    nameFr: 'Rencontres sur les abords des établissements scolaires',
    cadence: 'quarterly',
    rule: 'تُدعى جمعيات آباء وأولياء التلاميذ وجمعيات الشباب مرة كل فصل، ويحضرها منسق الأمن المدرسي وخلية التحسيس.',
    ruleFr:
      'Les associations de parents d’élèves et de jeunes sont invitées une fois par trimestre ; le coordinateur de la sécurité scolaire et la cellule de sensibilisation y assistent.',
    invitedKinds: ['parents', 'youth'],
  },
] as const

interface Point {
  kind: string
  title: (number: number) => string
  titleFr?: string
  minutes: number
  owner: OwnerKey
}

/** After item 1, which the system makes. */
export const points: readonly Point[] = [
  {
    kind: 'presentation',
    title: (number) => (meetings[number]!.shown || meetings[number]!.theme).slice(0, 180),
    minutes: 25,
    owner: 'chief',
  },
  { kind: 'discussion', title: (number) => `نقاش حول ${meetings[number]!.theme}`, minutes: 25, owner: 'cell' },
  {
    kind: 'demands',
    title: () => 'مطالب الجمعيات، واحدا واحدا، بمكانه ومن يجيب عنه',
    titleFr: 'Les demandes, une à une, avec leur lieu et qui en répond',
    minutes: 25,
    owner: 'cell',
  },
  {
    kind: 'next_date',
    title: () => 'تحديد موعد اللقاء المقبل',
    titleFr: 'Fixer la date de la prochaine rencontre',
    minutes: 5,
    owner: 'cell',
  },
]

interface Shown {
  kind: string
  title: string
  owner: OwnerKey
  /** In Latin letters: the demonstration writes its papers without a font of its own. */
  pages: readonly string[]
}

/** By the number of their meeting. */
export const handoutsShown: Readonly<Record<number, Shown>> = {
  0: {
    kind: 'strategy',
    title: 'محاور استراتيجية العمل وأهدافها',
    owner: 'chief',
    pages: [
      'Strategie de proximite\nQuatre axes : proximite, prevention,\nrapidite, information sur les resultats',
      'Calendrier et suivi des engagements',
    ],
  },
  1: {
    kind: 'school_plan',
    title: 'المخطط المندمج لمحيط المؤسسات التعليمية',
    owner: 'school',
    pages: ['Plan integre autour des etablissements\nAcces, circulation, eclairage, sensibilisation', 'Partenaires et etapes du plan'],
  },
  10: {
    kind: 'results',
    title: 'حصيلة الالتزامات المنجزة والمتأخرة',
    owner: 'cell',
    pages: ['Bilan des engagements\nTenus, en retard, contestes : liste et raisons'],
  },
  11: {
    kind: 'awareness',
    title: 'برنامج حصص التحسيس داخل المؤسسات',
    owner: 'awareness',
    pages: ['Programme de sensibilisation\nThemes, classes concernees, partenaires', 'Ce que les eleves ont demande'],
  },
}
