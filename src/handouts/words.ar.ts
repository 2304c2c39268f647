import { plural } from '../platform/words/plural.ts'
import type { HandoutKind } from './handout.ts'

export const ar = {
  permissions: {
    'add-handout': 'تضيف العروض خلية التواصل أو المكتب الذي يقدمها.',
    'withdraw-handout': 'يسحب العرض خلية التواصل أو المكتب الذي يقدمه.',
  },
  notices: {
    'add-handout': 'قُرئت الوثيقة وفُحصت. لا يراها العموم قبل توقيع شخصين.',
    'withdraw-handout': 'سُحبت الوثيقة قبل نشرها.',
  },
  refusals: {
    readersOnly: 'العروض قبل نشرها لمن يعمل في القيادة.',
    invalid: 'راجع الخانات المشار إليها.',
    meetingUnknown: 'لا وجود لهذا اللقاء.',
    handoutUnknown: 'لا وجود لهذه الوثيقة.',
    officeMissing: 'اختر المكتب الذي يقدم العرض.',
    kindMissing: 'اختر نوع العرض.',
    titleMissing: 'اكتب عنوانا في خمسة أحرف على الأقل.',
    titleTooLong: 'النص أطول من المسموح به: اختصره.',
    fileMissing: 'اختر ملفا.',
    fileTooLarge: 'الملف أكبر من 8 ميغابايت: خفف صوره ثم أعد إرساله.',
    notPdf: 'ليس هذا ملف PDF: صدر العرض إلى PDF ثم أرسله.',
    unreadable: 'تعذرت قراءة الملف: ربما هو تالف أو محمي بكلمة سر.',
    tooManyPages: 'الوثيقة أطول من 120 صفحة: أرسل ملخصها.',
    activeFile: 'في الملف ملحقات أو برامج: احذفها ثم أعد تصديره إلى PDF.',
    noText: 'لا نص في هذا الملف: صور الصفحات لا تفحص. صدره من برنامج العروض مباشرة.',
    textTooLong: 'نص الوثيقة أطول مما يمكن مراجعته قبل النشر: أرسل ملخصا.',
    casesOpen: 'لا تعرض قضية إلا بعد إغلاقها: أكد ذلك.',
    notCleared: 'لا تعرض قضية دون موافقة النيابة العامة: أكد ذلك.',
    casesNamed: 'في النص أسماء أشخاص: احذفها من عرض القضايا ثم أعد إرساله.',
    meetingCancelled: 'أُلغي هذا اللقاء: لا تضاف إليه عروض.',
    alreadyReleased: 'نُشرت هذه الوثيقة: يبقى ما نشر في السجل.',
    alreadyWithdrawn: 'سُحبت هذه الوثيقة من قبل.',
    reasonMissing: 'اكتب سبب السحب.',
  },
  kinds: {
    strategy: 'استراتيجية العمل',
    mechanisms: 'آليات العمل',
    notable_cases: 'قضايا بارزة',
    school_plan: 'مخطط محيط المؤسسات التعليمية',
    awareness: 'التحسيس والتوعية',
    city_measures: 'تدابير تأمين المدينة',
    results: 'حصيلة ونتائج',
  } satisfies Record<HandoutKind, string>,
  states: { waiting: 'تنتظر توقيعين', released: 'منشورة', withheld: 'حُجبت', withdrawn: 'سُحبت' },
  page: {
    title: 'العروض والوثائق',
    empty: 'لا وثائق بعد',
    emptyHint: 'تضاف هنا العروض التي تقدمها المصالح. تفحص نصوصها ثم تنشر بتوقيعين.',
    pages: (n: number) => plural('ar', n, pages),
    why: 'السبب',
    open: 'فتح الملف (PDF)',
    withdraw: 'سحب الوثيقة',
    reason: 'سبب السحب',
  },
  form: {
    title: 'إضافة عرض أو وثيقة',
    text: 'يقرأ النظام نص الملف ويبحث فيه عن الأسماء وأرقام الهاتف والبطائق واللوحات ومواقيت الدوريات. ما يعرف بشخص يمنع النشر حتى يصحح.',
    name: 'العنوان',
    nameHint: 'كما سيقرؤه الجميع',
    kind: 'النوع',
    office: 'المكتب الذي يقدمه',
    file: 'الملف',
    fileHint: 'ملف PDF فيه نص يقرأ، لا صور صفحات',
    cases: 'في عرض القضايا البارزة',
    casesHint: 'قضايا مغلقة فقط، بلا أسماء ولا تفاصيل عن طرق العمل',
    closed: 'كل القضايا المذكورة مغلقة',
    prosecutor: 'موافقة النيابة العامة',
    cleared: 'وافقت النيابة العامة على عرضها',
    act: 'إرسال للمراجعة',
  },
}

export type HandoutsWords = typeof ar

const pages = { zero: 'بلا صفحات', one: 'صفحة واحدة', two: 'صفحتان', few: '# صفحات', many: '# صفحة', other: '# صفحة' }
