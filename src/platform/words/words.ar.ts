import { plural } from './plural.ts'

export const ar = {
  name: 'قُرب',
  tagline: 'ما\u00a0طُلب، وما\u00a0وُعد\u00a0به، وما\u00a0أُنجز',
  demonstration: 'عرض توضيحي: كل المعطيات مختلقة',

  frame: {
    skip: 'انتقل إلى المحتوى',
    menu: 'القائمة',
    mainMenu: 'القائمة الرئيسية',
    deskMenu: 'قائمة فضاء العمل',
    breadcrumb: 'مسار الصفحة',
    languages: 'لغة الصفحة',
    home: 'الرئيسية',
    tabs: 'أقسام الصفحة',
    inTheNameOf: 'باسم',
    signOut: 'تسجيل الخروج',
    footerMenu: 'روابط أسفل الصفحة',
    about: 'سجل عمومي لما يُطلب في لقاءات شرطة القرب، وما يُجاب به، وما ينجز منه.',
    licence: 'برنامج حر برخصة AGPL-3.0، شفرته مفتوحة لمن أراد أن يفحصها.',
    print: 'طباعة الصفحة',
    close: 'إغلاق',
    dismiss: 'إخفاء الإشعار',
    moreRecent: 'الأحدث',
    older: 'الأقدم',
    pages: 'تصفح اللائحة',
    openRecords: (n: number) => plural('ar', n, openRecords),
  },

  forms: {
    required: 'إلزامي',
    optional: 'اختياري',
    choose: 'اختر من اللائحة',
    dateHint: 'اليوم ثم الشهر ثم السنة',
    fileLimit: (megabytes: string) => `الحجم الأقصى: ${megabytes} ميغابايت`,
    atMost: (characters: number) => plural('ar', characters, atMost),
    send: 'إرسال',
    save: 'حفظ',
    next: 'متابعة',
    cancel: 'إلغاء',
    search: 'بحث',
    clear: 'مسح',
    filter: 'تصفية',
    error: 'خطأ:',
    errors: (n: number) => plural('ar', n, errors),
    unsaved: 'لم تحفظ ما كتبته بعد. هل تريد مغادرة الصفحة؟',
  },

  states: { done: 'تم', now: 'جارٍ', next: 'مرتقب', late: 'متأخر' },
  of: (done: string, total: string) => `${done} من ${total}`,
  at: (day: string, time: string) => `${day} على الساعة ${time}`,
  daysLeft: (n: number) => plural('ar', n, daysLeft),
  daysLate: (n: number) => plural('ar', n, daysLate),
  next: 'ما ينتظر',
  news: (n: number) => `جديد مطالبكم ولقاءاتكم: ${plural('ar', n, news)}`,

  charts: {
    table: 'الأرقام في جدول',
    none: 'لا رقم',
    interval: 'بين أي قيمتين',
    between: (low: string, high: string) => `(من ${low} إلى ${high})`,
  },

  failures: {
    badRequest: { title: 'لم نفهم الطلب', text: 'عد إلى الصفحة السابقة وأعد المحاولة. لم يتغير شيء في السجل.' },
    signInNeeded: { title: 'يلزم تسجيل الدخول', text: 'هذه الصفحة مخصصة لمن له حساب. سجل الدخول ثم أعد فتحها.' },
    notAllowed: { title: 'هذا الإجراء ليس من صلاحياتك', text: 'المكتب الذي تنوب عنه لا يملك هذه الصلاحية. لم يتغير شيء في السجل.' },
    notFound: { title: 'لا وجود لهذه الصفحة', text: 'قد يكون الرابط ناقصا أو قديما. ابدأ من الصفحة الرئيسية أو ابحث عما تريد.' },
    conflict: { title: 'تغير السجل قبل أن تحفظ', text: 'سبقك غيرك إلى تعديل هذا السجل. افتحه من جديد لترى آخر حالة.' },
    tooLarge: { title: 'الملف أكبر من المسموح به', text: 'اختر ملفا أصغر ثم أعد الإرسال.' },
    tooMany: { title: 'محاولات كثيرة في وقت قصير', text: 'انتظر بضع دقائق ثم أعد المحاولة.' },
    broken: { title: 'وقع عطل من جهتنا', text: 'سُجل العطل وسنعمل على إصلاحه. ما حُفظ من قبل لم يضع منه شيء.' },
    unavailable: { title: 'الخدمة متوقفة مؤقتا', text: 'أعد المحاولة بعد قليل.' },
    backHome: 'العودة إلى الصفحة الرئيسية',
  },
}

export type PlatformWords = typeof ar

const openRecords = {
  zero: 'لا شيء في الانتظار',
  one: 'عنصر واحد في الانتظار',
  two: 'عنصران في الانتظار',
  few: '# عناصر في الانتظار',
  many: '# عنصرا في الانتظار',
  other: '# عنصر في الانتظار',
}
const atMost = {
  zero: 'بلا نص',
  one: 'حرف واحد على الأكثر',
  two: 'حرفان على الأكثر',
  few: '# أحرف على الأكثر',
  many: '# حرفا على الأكثر',
  other: '# حرف على الأكثر',
}
const errors = {
  zero: 'لا أخطاء',
  one: 'صحح خطأ واحدا للمتابعة',
  two: 'صحح خطأين للمتابعة',
  few: 'صحح # أخطاء للمتابعة',
  many: 'صحح # خطأ للمتابعة',
  other: 'صحح # خطأ للمتابعة',
}
const news = { zero: 'لا أخبار', one: 'خبر واحد', two: 'خبران', few: '# أخبار', many: '# خبرا', other: '# خبر' }
const daysLeft = {
  zero: 'اليوم آخر أجل',
  one: 'بقي يوم واحد',
  two: 'بقي يومان',
  few: 'بقيت # أيام',
  many: 'بقي # يوما',
  other: 'بقي # يوم',
}
const daysLate = {
  zero: 'اليوم آخر أجل',
  one: 'تأخر يوما واحدا',
  two: 'تأخر يومين',
  few: 'تأخر # أيام',
  many: 'تأخر # يوما',
  other: 'تأخر # يوم',
}
