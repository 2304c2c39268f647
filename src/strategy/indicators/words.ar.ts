import { plural } from '../../platform/words/plural.ts'
import type { What } from './counted.ts'
import type { Unit } from './definition.ts'
import type { IndicatorId } from './indicator.ts'
import type { Thing } from './thing.ts'

/** What everyone should know of an indicator before reading its number. */
export interface Explained {
  name: string
  sentence: string
  formula: string
  caveat: string
}

const quarters: Record<string, string> = { Q1: 'الفصل الأول', Q2: 'الفصل الثاني', Q3: 'الفصل الثالث', Q4: 'الفصل الرابع' }

const explained: Record<IndicatorId, Explained> = {
  'answered-in-time': {
    name: 'مطالب أجيب عنها في الأجل',
    sentence: 'كم من المطالب التي حل أجل جوابها في الفترة أجيب عنها في أجلها.',
    formula: 'المطالب التي أجيب عنها في يوم أجلها أو قبله، مقسومة على كل المطالب التي انقضى أجلها في الفترة.',
    caveat: 'الجواب قد يكون التزاما أو توضيحا أو رفضا معللا أو إحالة. إذا مدد الأجل مرة بتعليل فالعبرة بالأجل الجديد.',
  },
  'days-to-answer': {
    name: 'مدة الجواب',
    sentence: 'كم يوما ينتظر صاحب المطلب أول جواب، في الوسط.',
    formula: 'الوسيط: نصف المطالب التي أجيب عنها في الفترة انتظرت أقل من ذلك، ونصفها أكثر.',
    caveat: 'لا يقول شيئا عما لم يجب عنه بعد: يقرأ مع عمر المطالب المنتظرة. تحسب كل الأيام، لا أيام العمل وحدها.',
  },
  'commitments-kept': {
    name: 'التزامات أنجزت في أجلها',
    sentence: 'كم من الالتزامات التي حل أجلها في الفترة أنجزت في يومها.',
    formula: 'الالتزامات المصرح بإنجازها بحجة في أجلها، ولم يقل من طلب غير ذلك، مقسومة على كل ما حل أجله.',
    caveat: 'الالتزام المعوض أو الملغى أو المنجز جزئيا لا يحسب منجزا في أجله، ولو كان لذلك سبب.',
  },
  'carry-over-age': {
    name: 'عمر المطالب المنتظرة',
    sentence: 'منذ كم يوم تنتظر المطالب التي لم يجب عنها عند نهاية الفترة، في الوسط.',
    formula: 'الوسيط لعدد الأيام من ورود كل مطلب بلا جواب إلى آخر يوم في الفترة.',
    caveat: 'إذا أجيب عن مطالب قديمة كثيرة انخفض العمر، وإذا وردت مطالب جديدة كثيرة انخفض كذلك.',
  },
  reopened: {
    name: 'مطالب أعيد فتحها',
    sentence: 'كم من المطالب التي أجيب عنها أول مرة في الفترة أعيد النظر فيها بعد ذلك.',
    formula: 'المطالب التي قبلت إعادة فتحها، مقسومة على المطالب التي أجيب عنها أول مرة في الفترة.',
    caveat: 'النسبة المنخفضة قد تعني جوابا كافيا، وقد تعني أن الناس لا يعرفون أن لهم أن يطلبوا ذلك.',
  },
  'meetings-held': {
    name: 'لقاءات عقدت',
    sentence: 'كم لقاء تواصليا عقد مع الجمعيات.',
    formula: 'عدد اللقاءات التي عقدت في الفترة.',
    caveat:
      'العدد لا يقول شيئا عما تحقق بعد اللقاء. ينسب اللقاء إلى دائرة إذا كانت سلسلته لا تدعو إلا جمعياتها، أو كان كل من حضر منها؛ وغيره للمدينة كلها.',
  },
  'minutes-in-time': {
    name: 'محاضر نشرت في أجلها',
    sentence: 'كم من اللقاءات المعقودة نشر محضرها في أجله.',
    formula: 'اللقاءات التي نشر محضرها في الأجل المحدد بأيام العمل بعد اللقاء، مقسومة على اللقاءات التي انقضى أجل محضرها.',
    caveat:
      'الأجل المعتمد خمسة عشر يوم عمل ما لم تحدد القيادة غيره. إذا تغير الأجل أعيد حساب ما لم يجمد. لا يفصل حسب الدوائر: خلية واحدة تحرر المحاضر كلها.',
  },
  'organisations-heard': {
    name: 'جمعيات استمع إليها',
    sentence: 'كم جمعية مختلفة حضرت لقاء أو قدمت مطلبا.',
    formula: 'عدد الجمعيات المختلفة الحاضرة أو الممثلة في لقاء، أو التي سجل مطلب باسمها. تحسب كل جمعية مرة واحدة.',
    caveat: 'لا يحسب الأشخاص الذين يطلبون بأسمائهم. تنسب الجمعية إلى الدائرة إذا كان نطاقها المصرح به هو تلك الدائرة.',
  },
  'sessions-held': {
    name: 'حصص تحسيسية',
    sentence: 'كم حصة تحسيسية عقدت في المدارس.',
    formula: 'عدد الحصص التي عقدت في الفترة.',
    caveat: 'يتبع الموسم الدراسي: فصل الصيف قليل الحصص كل سنة.',
  },
  'schools-reached': {
    name: 'مؤسسات تعليمية وصلها التحسيس',
    sentence: 'كم مؤسسة تعليمية مختلفة عقدت فيها حصة.',
    formula: 'عدد المؤسسات المختلفة، كل واحدة مرة ولو عقدت فيها حصص كثيرة.',
    caveat: 'مجموع الفصول أكبر من رقم السنة: المؤسسة نفسها تحسب في كل فصل.',
  },
  'classes-reached': {
    name: 'أقسام حضرت التحسيس',
    sentence: 'كم قسما حضر الحصص.',
    formula: 'مجموع الأقسام الحاضرة كما سجلت بعد كل حصة.',
    caveat: 'القسم الذي حضر حصتين يحسب مرتين.',
  },
  'presence-kept': {
    name: 'حضور موعود وفي به',
    sentence: 'كم من زيارات الحضور الموعودة أسبوعا بأسبوع أنجزت فعلا.',
    formula: 'الزيارات المنجزة في حدود الموعود لكل مكان وأسبوع، مقسومة على الزيارات الموعودة. ينسب الأسبوع إلى الفصل الذي فيه خميسه.',
    caveat:
      'ما زاد على الموعود في مكان لا يعوض ما نقص في غيره. لا ينشر إلا بعد انتهاء الفترة، ولا يقال أين ولا متى. والزيارات يشبه بعضها بعضا، فالشك أكبر مما يظهر. تنسب الزيارة إلى دائرة مكانها.',
  },
  'survey-heard': {
    name: 'قالوا إنهم استمع إليهم',
    sentence: 'كم ممن أجابوا بعد إغلاق مطالبهم قالوا إنه استمع إليهم.',
    formula: 'من اختار 4 أو 5 من 5، مقسوما على كل من أبدى رأيا.',
    caveat:
      'من يجيب ليس كل من طلب. لا يحسب شيء إذا كان في السؤال عدد أقل من 10. لا يفصل حسب الدوائر ولا تعرض الآراء واحدا واحدا: لا يعرف أحد من أجاب.',
  },
  'survey-answered': {
    name: 'قالوا إن الجواب واضح',
    sentence: 'كم ممن أجابوا بعد إغلاق مطالبهم قالوا إن الجواب كان واضحا.',
    formula: 'من اختار 4 أو 5 من 5، مقسوما على كل من أبدى رأيا.',
    caveat:
      'من يجيب ليس كل من طلب. لا يحسب شيء إذا كان في السؤال عدد أقل من 10. لا يفصل حسب الدوائر ولا تعرض الآراء واحدا واحدا: لا يعرف أحد من أجاب.',
  },
  'survey-worth': {
    name: 'قالوا إن الأمر كان يستحق',
    sentence: 'كم ممن أجابوا بعد إغلاق مطالبهم قالوا إن الأمر كان يستحق ما بذلوه.',
    formula: 'من اختار 4 أو 5 من 5، مقسوما على كل من أبدى رأيا.',
    caveat:
      'من يجيب ليس كل من طلب. لا يحسب شيء إذا كان في السؤال عدد أقل من 10. لا يفصل حسب الدوائر ولا تعرض الآراء واحدا واحدا: لا يعرف أحد من أجاب.',
  },
}

const units: Record<Exclude<Unit, 'percent'>, (n: number) => string> = {
  days: (n) => plural('ar', n, { zero: 'أقل من يوم', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يوما', other: '# يوم' }),
  meetings: (n) => plural('ar', n, { zero: 'لا لقاء', one: 'لقاء واحد', two: 'لقاءان', few: '# لقاءات', many: '# لقاء', other: '# لقاء' }),
  organisations: (n) =>
    plural('ar', n, { zero: 'لا جمعية', one: 'جمعية واحدة', two: 'جمعيتان', few: '# جمعيات', many: '# جمعية', other: '# جمعية' }),
  schools: (n) =>
    plural('ar', n, { zero: 'لا مؤسسة', one: 'مؤسسة واحدة', two: 'مؤسستان', few: '# مؤسسات', many: '# مؤسسة', other: '# مؤسسة' }),
  classes: (n) => plural('ar', n, { zero: 'لا قسم', one: 'قسم واحد', two: 'قسمان', few: '# أقسام', many: '# قسما', other: '# قسم' }),
  sessions: (n) => plural('ar', n, { zero: 'لا حصة', one: 'حصة واحدة', two: 'حصتان', few: '# حصص', many: '# حصة', other: '# حصة' }),
}

export const ar = {
  permissions: {
    read: 'هذه الصفحة لمن يعمل في هذه القيادة. الأرقام المنشورة للجميع في صفحة المؤشرات.',
    'freeze-period': 'تجمد الأرقام وحدها بعد انتهاء الفترة.',
    'publish-figures': 'تنشر الأرقام وحدها كل يوم.',
  },
  notices: { 'freeze-period': 'جمدت أرقام الفترة.', 'publish-figures': 'نشرت الأرقام.' },
  refusals: {
    invalid: 'اختر فصلا أو سنة.',
    periodUnknown: 'اكتب الفترة هكذا: 2026-Q3 للفصل أو 2026 للسنة.',
    periodOpen: 'لا تجمد فترة قبل أن تنتهي ويمر عليها ثلاثون يوما.',
    indicatorUnknown: 'لا يوجد مؤشر بهذا الاسم. افتح قائمة المؤشرات.',
  },
  menu: 'المؤشرات',
  title: 'مؤشرات القرب',
  lead: 'ماذا صار بالمطالب والوعود واللقاءات، فصلا بعد فصل، محسوبا من السجل نفسه. الانخفاض يكتب كما يكتب الارتفاع.',
  deskLead: 'ما يقوله السجل اليوم، وما جمد عند نهاية كل فترة.',
  asOf: (day: string) => `كما كان السجل يوم ${day}.`,
  period: (name: string) => (name.length > 4 ? `${quarters[name.slice(5)]} من ${name.slice(0, 4)}` : `سنة ${name}`),
  short: (name: string) => (name.length > 4 ? `ف${name.slice(6)} ${name.slice(2, 4)}` : name),
  periodHeader: 'الفترة',
  indicatorHeader: 'المؤشر',
  valueHeader: 'الرقم',
  betweenHeader: 'بين',
  liveHeader: 'السجل اليوم',
  districtHeader: 'الدائرة',
  stateHeader: 'الحال',
  countHeader: 'العدد',
  kindHeader: 'نوع الجمعية',
  none: 'لا أرقام بعد',
  noneText: 'تظهر الأرقام عندما يسجل أول مطلب أو لقاء.',
  noValue: 'لا شيء يحسب',
  few: 'أقل من أن يكتب',
  nearlyAll: (n: string) => `كلها تقريبا (إلا أقل من 5) من ${n}`,
  nearlyNone: (n: string) => `أقل من 5 من ${n}`,
  ofAll: (k: string, n: string) => `${k} من ${n}`,
  between: (low: string, high: string) => `من ${low} إلى ${high}`,
  frozen: 'مجمد',
  running: 'قد يتغير',
  frozenOn: (day: string) => `جمد يوم ${day} ولا يتغير بعد ذلك.`,
  version: (n: number) => `التعريف رقم ${n}`,
  units: {
    percent: 'نسبة مئوية',
    days: 'أيام',
    meetings: 'لقاءات',
    organisations: 'جمعيات',
    schools: 'مؤسسات تعليمية',
    classes: 'أقسام',
    sessions: 'حصص',
  } satisfies Record<Unit, string>,
  counted: units,
  better: { more: 'الأعلى أحسن', less: 'الأقل أحسن' },
  unitTerm: 'الوحدة',
  formulaTerm: 'كيف يحسب',
  caveatTerm: 'انتبه',
  sinceTerm: 'منذ',
  versionTerm: 'التعريف',
  doubtTerm: 'الشك',
  doubt: {
    percent: 'المجال الذي تقع فيه النسبة بثقة 95٪ (طريقة ويلسون). لا تكتب نسبة إذا كان العدد أقل من 10.',
    days: 'المجال الذي يقع فيه الوسيط بثقة 95٪ (إحصاءات الترتيب).',
    count: 'عدد كامل كما هو في السجل.',
  },
  explain: 'ماذا يعني هذا الرقم',
  chart: (name: string, from: string, to: string, first: string, last: string) => `${name}: ${first} في ${from}، و${last} في ${to}.`,
  noChart: 'لا يرسم شيء قبل أن يكون هناك فصلان.',
  districts: 'حسب الدائرة',
  noDistrict: 'بلا دائرة',
  kinds: 'حسب نوع الجمعية',
  kind: {
    neighbourhood: 'حي',
    rights: 'حقوقية',
    parents: 'آباء وأولياء',
    traders: 'تجار',
    youth: 'شباب',
    women: 'نساء',
    disability: 'إعاقة',
    environment: 'بيئة',
    media: 'إعلام',
    sport: 'رياضة',
    other: 'أخرى',
  } as Record<string, string>,
  quartersTitle: 'فصلا بعد فصل',
  list: 'القائمة التي وراء الرقم',
  listLead: 'كل ما حسب في هذا الرقم كما يقوله السجل اليوم، بلا زيادة ولا نقصان.',
  listed: (n: string) => `في هذه القائمة ${n}.`,
  listPages: { newer: 'السابق', older: 'التالي' },
  asHeader: 'حسب على أنه',
  doneHeader: 'منها',
  thing: {
    demand: 'المطلب',
    meeting: 'اللقاء',
    session: 'الحصة',
    wish: 'المكان',
    association: 'الجمعية',
    school: 'المؤسسة',
  } satisfies Record<Thing, string>,
  counts: {
    'answer:in_time': 'أجيب عنه في أجله',
    'answer:late': 'أجيب عنه بعد أجله',
    'answer:none': 'لم يجب عنه',
    answer_days: 'أجيب عنه بعد',
    reopened: 'أعيد فتحه',
    'promise:kept': 'أنجز في أجله',
    'promise:missed': 'لم ينجز في أجله',
    'promise:running': 'لم يصرح بنتيجته',
    carried: 'كان ينتظر منذ',
    open: 'ينتظر منذ',
    held: 'عقد',
    'minutes:in_time': 'محضر نشر في أجله',
    'minutes:late': 'محضر نشر بعد أجله',
    'minutes:none': 'محضر لم ينشر',
    heard: 'استمع إليها',
    session: 'حصة عقدت',
    school: 'وصلها التحسيس',
    classes: 'أقسام حضرت',
    'presence:promised': 'زيارات موعودة',
    'presence:kept': 'زيارات أنجزت',
    survey: 'آراء',
  } satisfies Record<What, string>,
  json: 'بصيغة JSON',
  csv: 'بصيغة CSV',
  show: 'عرض',
  explained,
  cli: { summary: 'المؤشرات كما يقولها السجل، أو كما جمدت' },
}

export type IndicatorWords = typeof ar
