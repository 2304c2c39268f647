import { plural } from '../../platform/words/plural.ts'
import type { HeldBack } from './public-figure.ts'

export const ar = {
  title: 'الموعود والمنجز',
  lead: 'ما وُعد به كل مكان، وما أخذه المخطط المعتمد منه، وما أُنجز حسب ما صرحت به الفرق.',
  leadOfHeads: 'ما كان على فرق مصلحتكم وما أنجزته، حسب ما صرحت به.',
  cli: { summary: 'الموعود والمنجز من زيارات كل مكان في شهر.', wrongMonth: 'اكتب الشهر مثل 2026-03.' },
  month: 'الشهر',
  before: 'الشهر السابق',
  after: 'الشهر الموالي',
  all: 'كل الأماكن',
  allWeeks: 'كل الأسابيع',
  byPlace: 'حسب الأماكن',
  byWeek: 'حسب الأسابيع',
  place: 'المكان',
  week: 'أسبوع',
  promised: 'الموعود',
  planned: 'المخطط',
  kept: 'المنجز',
  lasting: 'من 10 إلى 16 دقيقة',
  close: 'فواصل لا تتجاوز ساعتين',
  longest: 'أطول انقطاع',
  mostMissing: 'تظهر الأماكن التي ينقصها أكثر. والمجموع أسفله لكل الأماكن.',
  everyPlace: (n: number) => plural('ar', n, places),
  minutes: (n: number) => plural('ar', n, minutes),
  hours: (n: number) => plural('ar', n, hours),
  days: (n: number) => plural('ar', n, days),
  files: 'كل الأماكن أسبوعا بأسبوع للتحليل:',
  visitsIn: (visits: number, minutes: string) => `${plural('ar', visits, counts)}، ${minutes}\u00A0د`,
  ofAll: (n: string, of: string) => `${n} من ${of}`,
  percent: (percent: string) => `\u2066${percent}%\u2069`,
  none: 'لا حضور في هذا الشهر',
  noneHint: 'لم تكن فيه حاجة ولا زيارة.',
  howTitle: 'كيف يُحسب',
  how: [
    'الموعود هو عدد الزيارات المطلوب في الحاجة كما كان حين اعتُمد أول مخطط للأسبوع، ولو لم يتسع المخطط لها. لا يُحسب أسبوع بدأت فيه الحاجة أو انتهت.',
    'المنجز زيارة صرحت الفرقة بوصولها. تُحسب مدتها حين تصرح بمغادرتها، وما لم يُصرح به لا يُعد.',
    'الفاصل هو ما بين زيارتين للمكان في اليوم نفسه. بعد ستة أشهر لا يبقى إلا مجموع كل أسبوع، بلا مدد ولا فواصل.',
    'كل أسبوع يُحسب في شهر خميسه. ولا نسبة مئوية لما قل عن ثلاثين.',
    'أطول انقطاع هو أطول مدة بين زيارتين متتاليتين للمكان، بلياليها وأيام راحتها.',
  ],
  figures: 'ما يُنشر عن المطالب',
  figuresText: 'يُحسب كل شهر بعد نهايته بثلاثة أيام، ولا يُنشر منه شيء قبل توقيع شخصين.',
  demand: 'المطلب',
  counted: 'المحسوب',
  state: 'الحالة',
  states: { waiting: 'ينتظر التوقيع', released: 'منشور', withheld: 'حُجب', replaced: 'حل محله غيره' },
  heldBack: {
    no_whole_week: 'لا يُنشر: لا أسبوع كامل',
    few_places: 'لا يُنشر: أماكن الحي قليلة فيدل العدد على المكان',
    school: 'لا يُنشر: مؤسسة تعليمية أو محيطها',
  } satisfies Record<HeldBack, string>,
  because: (reason: string) => `السبب: ${reason}`,
}

type Texts<Words> = {
  [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends string[]
      ? string[]
      : Words[Key] extends (...args: infer Args) => string
        ? (...args: Args) => string
        : Texts<Words[Key]>
}
export type KeptWords = Texts<typeof ar>

const counts = { zero: 'لا زيارة', one: 'زيارة واحدة', two: 'زيارتان', few: '# زيارات', many: '# زيارة', other: '# زيارة' }
const places = {
  zero: 'كل الأماكن',
  one: 'كل الأماكن',
  two: 'المكانان معا',
  few: 'كل الأماكن (#)',
  many: 'كل الأماكن (#)',
  other: 'كل الأماكن (#)',
}
const minutes = { zero: 'بلا انقطاع', one: 'دقيقة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' }
const hours = { zero: 'أقل من ساعة', one: 'ساعة', two: 'ساعتان', few: '# ساعات', many: '# ساعة', other: '# ساعة' }
const days = { zero: 'أقل من يوم', one: 'يوم', two: 'يومان', few: '# أيام', many: '# يوما', other: '# يوم' }
