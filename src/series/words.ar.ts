import { plural } from '../platform/words/plural.ts'
import type { Cadence } from '../public-record/cadence.ts'

export const ar = {
  permissions: {
    'open-series': 'فتح سلاسل اللقاءات من صلاحيات خلية التواصل.',
    'revise-series': 'تعديل سلاسل اللقاءات من صلاحيات خلية التواصل.',
    'close-series': 'إنهاء سلاسل اللقاءات من صلاحيات خلية التواصل.',
  },
  notices: {
    'open-series': 'فُتحت السلسلة. ينتظر اسمها وقاعدة الدعوة توقيعين ليصيرا عموميين.',
    'revise-series': 'عُدلت السلسلة. تبقى القاعدة المنشورة قائمة حتى توقع الجديدة.',
    'close-series': 'أُنهيت السلسلة: لا تستحق لقاءات بعد اليوم.',
  },
  refusals: {
    readersOnly: 'هذه الصفحة لمن يعمل في القيادة؛ أما السلاسل المنشورة فيقرؤها الجميع.',
    cellOnly: 'هذه الصفحة لخلية التواصل.',
    invalid: 'راجع الخانات المشار إليها.',
    seriesUnknown: 'لا وجود لهذه السلسلة.',
    seriesClosed: 'أُنهيت هذه السلسلة من قبل.',
    nameMissing: 'اكتب اسم السلسلة.',
    cadenceMissing: 'اختر وتيرة اللقاءات.',
    ruleMissing: 'اكتب قاعدة الدعوة في عشرين حرفا على الأقل: من يدعى، وكيف.',
    kindUnknown: 'اختر أصناف الجمعيات من اللائحة.',
    territoryUnknown: 'اختر الأحياء من اللائحة.',
    textTooLong: 'النص أطول من المسموح به: اختصره.',
  },
  cadences: {
    monthly: 'كل شهر',
    two_monthly: 'كل شهرين',
    quarterly: 'كل ثلاثة أشهر',
    half_yearly: 'كل ستة أشهر',
    yearly: 'كل سنة',
  } satisfies Record<Cadence, string>,
  rhythm: {
    announcedFor: 'اللقاء المقبل يوم',
    dueBy: 'يستحق اللقاء المقبل قبل',
    closed: 'منتهية',
    overdue: 'تأخر لقاؤها',
    announced: 'لقاؤها معلن',
    inTime: 'في أجلها',
  },
  /** What the system does with the rule. */
  followed: (kinds: string | null, territories: string | null) =>
    `تُدعى الجمعيات المعتمدة${kinds ? ` من صنف: ${kinds}` : ' من كل الأصناف'}${territories ? `، بتراب: ${territories}` : '، بتراب القيادة كله'}.`,
  list: {
    title: 'سلاسل اللقاءات',
    meetings: 'اللقاءات',
    lead: 'كل سلسلة بوتيرتها وقاعدة الدعوة إليها، ومتى يستحق لقاؤها المقبل.',
    open: 'فتح سلسلة',
    empty: 'لا سلسلة بعد',
    emptyHint: 'افتح سلسلة لتصير للقاءات وتيرة معلومة وقاعدة دعوة يقرؤها الجميع.',
    invited: (n: number) => plural('ar', n, invited),
    held: (n: number) => plural('ar', n, held),
  },
  form: {
    openTitle: 'فتح سلسلة لقاءات',
    openLead: 'تُنشر وتيرتها في الحال، وينشر اسمها وقاعدتها بعد توقيعين.',
    open: 'فتح السلسلة',
    nameAr: 'اسم السلسلة بالعربية',
    nameFr: 'اسم السلسلة بالفرنسية',
    cadence: 'الوتيرة',
    rule: 'قاعدة الدعوة',
    ruleHint: 'من يدعى ولماذا، وكيف تطلب الحضور جمعية لم تدع. يقرؤها الجميع.',
    ruleFr: 'قاعدة الدعوة بالفرنسية',
    ruleFrHint: 'إن وجدت: يقرؤها من يتصفح بالفرنسية',
    kinds: 'أصناف الجمعيات المدعوة',
    territories: 'الأحياء المعنية',
    allIfNone: 'إذا لم تختر شيئا دُعي الكل',
    reviseTitle: 'تعديل السلسلة',
    revise: 'حفظ التعديل',
    close: 'إنهاء السلسلة',
    closeText: 'تبقى لقاءاتها في السجل، ولا يستحق بعدها لقاء.',
  },
  page: {
    plan: 'برمجة لقاء في هذه السلسلة',
    public: 'كما يراها العموم',
    meetings: 'لقاءاتها',
    noMeetings: 'لم يبرمج فيها لقاء بعد.',
    change: 'تدبير السلسلة',
    last: 'آخر لقاء',
    next: 'اللقاء المقبل',
    invited: 'تشمل القاعدة اليوم',
    opened: 'فُتحت يوم',
    closed: 'أُنهيت يوم',
  },
}

export type SeriesWords = typeof ar

const invited = {
  zero: 'لا جمعية',
  one: 'جمعية واحدة',
  two: 'جمعيتين',
  few: '# جمعيات',
  many: '# جمعية',
  other: '# جمعية',
}
const held = { zero: 'بلا لقاءات', one: 'لقاء واحد', two: 'لقاءان', few: '# لقاءات', many: '# لقاء', other: '# لقاء' }
