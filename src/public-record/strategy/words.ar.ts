import { plural } from '../../platform/words/plural.ts'
import type { Direction, Outcome, Span, Standing } from './objective.ts'
import type { Strategy } from './strategy.ts'

const states: Record<Strategy['state'], string> = {
  draft: 'مسودة',
  dropped: 'مسودة تُركت',
  in_force: 'سارية',
  replaced: 'حلت محلها نسخة أحدث',
  closed: 'منتهية',
}
const standings: Record<Standing, string> = {
  not_due: 'لم يحن وقته',
  unreported: 'رقمه متأخر',
  unclear: 'لا يمكن الحسم',
  behind: 'متأخر عن مساره',
  on_course: 'في مساره',
  reached: 'بلغ غايته',
}
const outcomes: Record<Outcome, string> = { reached: 'تحقق', not_reached: 'لم يتحقق', unsaid: 'لا يمكن القول' }
const outcomeText: Record<Outcome, string> = {
  reached: 'تحقق الهدف: بلغ آخر رقم غايته.',
  not_reached: 'لم يتحقق الهدف: بقي آخر رقم دون غايته.',
  unsaid: 'لا يمكن القول هل تحقق الهدف: لا يكفي الرقم للحسم.',
}
const goals: Record<Direction, (value: string) => string> = {
  at_least: (value) => `${value} على الأقل`,
  at_most: (value) => `${value} على الأكثر`,
}
const spans: Record<Span, string> = { quarter: 'يقاس كل فصل وحده', year: 'يُجمع منذ بداية السنة' }

export const ar = {
  title: 'استراتيجية العمل',
  menu: 'استراتيجية العمل',
  lead: 'ما تريد ولاية الأمن بلوغه هذه السنة: محاور ومرام وأهداف، لكل هدف مكتب يحمله ورقم يقاس به وأجل، وما آل إليه فصلا بعد فصل.',
  of: (year: string) => `استراتيجية العمل لسنة ${year}`,
  version: (n: number) => `النسخة ${n}`,
  empty: 'لا استراتيجية منشورة بعد',
  emptyText: 'حين تُعتمد استراتيجية ويوقع على نشرها شخصان، تظهر هنا.',
  states,
  approved: 'اعتُمدت يوم',
  by: 'اعتمدها',
  replaced: 'حلت محلها نسخة أحدث يوم',
  closed: 'أُنهيت يوم',
  replacedText: 'هذه نسخة سابقة: أرقامها كما كانت يوم حلت محلها نسخة أحدث.',
  lastVersion: 'آخر نسخة',
  change: 'ما تغير في هذه النسخة، ولماذا',
  versions: 'كل النسخ',
  versionsText: 'نسخة سارية لا تُغير أبدا: كل تغيير نسخة جديدة، وتبقى النسختان.',
  outline: 'الملامح العامة',
  axis: (n: number) => `المحور ${n}`,
  aim: 'مرمى',
  objectives: (n: number) =>
    plural('ar', n, {
      zero: 'لا أهداف',
      one: 'هدف واحد',
      two: 'هدفان',
      few: '# أهداف',
      many: '# هدفا',
      other: '# هدف',
    }),
  where: 'أين وصلت الأهداف',
  whereNote: 'حسب آخر فصل انتهى.',
  standings,
  outcomes,
  outcomeText,
  goals,
  spans,
  quarters: ['الفصل الأول', 'الفصل الثاني', 'الفصل الثالث', 'الفصل الرابع'],
  doubted: 'كُتب أن الرقم لا يُعوَّل عليه، فلا يمكن القول هل تحقق الهدف.',
  quarter: 'الفصل',
  figure: 'الرقم',
  expected: 'المنتظر',
  target: 'الغاية',
  until: 'إلى غاية',
  baseline: 'خط الأساس',
  noBaseline: 'لم يُقس من قبل',
  owner: 'المكتب الحامل',
  vacant: 'لا أحد يشغل هذا المكتب اليوم',
  measure: 'ما يقاس',
  fromRecord: 'يُحسب من السجل',
  byHand: 'يُصرَّح به',
  source: 'المصدر',
  statedOn: 'في',
  days: (n: number) => plural('ar', n, { zero: '0 يوم', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يوما', other: '# يوم' }),
  between: (low: string, high: string) => `(بين ${low} و${high})`,
  cases: (n: number) =>
    plural('ar', n, { zero: 'دون حالات', one: 'حالة واحدة', two: 'حالتان', few: '# حالات', many: '# حالة', other: '# حالة' }),
  tooFew: 'حالات قليلة لا تكفي لرقم',
  unsaid: 'لم يُصرح به',
  running: 'لم ينته',
  rose: (from: string, to: string) => `ارتفع من ${from} إلى ${to}.`,
  fell: (from: string, to: string) => `انخفض من ${from} إلى ${to}.`,
  same: (from: string) => `بقي كما كان: ${from}.`,
  unclear: (from: string, to: string) => `من ${from} إلى ${to}: الفرق أصغر مما يسمح بالقول إنه ارتفع أو انخفض.`,
  chartText: 'الرقم في كل فصل، والمنتظر منه ليبلغ الهدف غايته في أجله.',
  note: 'ما قاله المكتب',
  underReview: 'كلمة المكتب قيد المراجعة قبل النشر.',
  correction: 'تصحيح لرقم سابق',
  said: (day: string) => `صُرح به يوم ${day}`,
  earlier: 'قبل التصحيح',
  assessed: 'قيل يوم',
  rule: 'كيف نقول إن هدفا في مساره أو متأخر',
  rules: [
    'هدف يقاس كل فصل: نرسم خطا مستقيما من خط الأساس في بداية السنة إلى الغاية في أجلها. في مساره إذا بلغ رقم آخر فصل انتهى هذا الخط، ومتأخر إذا بقي دونه.',
    'هدف يُجمع منذ بداية السنة: المنتظر هو نصيب الأيام التي انقضت من الغاية.',
    'الرقم الذي قد يقع بين قيمتين: لا نقول متأخر أو في مساره إلا إذا وقعت القيمتان في جهة واحدة، وإلا قلنا لا يمكن الحسم.',
    'فصل انتهى دون أن يصرح أحد برقمه: نقول إن رقمه متأخر.',
    'ما لم يُقس من قبل لا خط له: لا يُحسم قبل أجله إلا إذا بلغ غايته.',
  ],
  caution: 'هذه أرقام عن عمل المصالح، لا قياس للجريمة: لا يُستنتج منها أنها انخفضت.',
  pdf: 'للطباعة (PDF)',
  json: 'للبرامج (JSON)',
  bring: 'جمعيتكم تريد عرض هدف في لقاء',
  bringText: 'كل جمعية لها حساب تطلب أن يُعرض هدف في لقاء: يُسجل مطلبا ويُجاب في أجله.',
  document: { page: 'صفحة', of: 'من', and: ' و' },
}

export type PublicStrategyWords = typeof ar
