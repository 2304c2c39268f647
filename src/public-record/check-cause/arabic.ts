/** A word with what Arabic writes together with it before; nothing of the word itself may go on. */
const start = String.raw`(?<!\p{L})[وف]?`
const named = `${start}(?:لل|[بلك]?(?:ال)?)`
const word = (before: string, ...words: string[]) => `${before}(?:${words.join('|')})(?!\\p{L})`

const harm = word(
  named,
  ...[
    'سرق(?:ة|ات)',
    'جريمة',
    'جرائم',
    'إجرام',
    'اعتداء(?:ات)?',
    'حوادث',
    'شكاي(?:ة|ات)',
    'مطالب',
    'تجمعات',
    'نقل السري',
    'نشل',
    'لصوص',
    'مروجين',
  ],
  ...['مشاجر(?:ة|ات)', 'عنف', 'إزعاج', 'ضجيج', 'مشكل(?:ة)?', 'مشاكل', 'ظاهرة', 'سياقة (?:ال)?(?:استعراضية|خطيرة)', 'معاناة', 'فوضى'],
)
const subject = new RegExp(
  [harm, word(named, 'عدد', 'أعداد', 'أرقام', 'أمن', 'بلاغات', 'تراجعا?', 'انخفاضا?', 'تحسنا?', 'هبوطا?', 'تقلصا?')].join('|'),
  'u',
)
const fell = new RegExp(
  word(
    named,
    ...[
      'انخف[اض]\\p{L}*',
      '[تي]نخفض\\p{L}*',
      '[تي]?تراجع\\p{L}*',
      'قلت?',
      '[تين]?قلل\\p{L}*',
      '[تي]?تقلص\\p{L}*',
      'تقليص',
      'قلصت?',
      'هبوطا?',
    ],
    ...['أقل(?! من| مما)', 'نادرة?', 'آمنا', 'توقفت?', 'انعدمت?', 'استتب', 'زالت?', 'نقص(?:ت|ا|وا?)?', '[تي]?خفض\\p{L}*', 'خف(?:ت|فت?)?'],
    ...['اختف\\p{L}+', '[تي]?تحسن\\p{L}*'],
  ),
  'u',
)
const calm = word(named, 'هدوء', 'هدأت?', 'طمأنينة', 'سكينة', 'أمان', 'آمنا', 'استتباب', 'استقرارا?')
const became = word(start, 'عرفت?', 'باتت?', 'صارت?', 'أصبحت?', 'زادت?', 'عادت?')

/** Numbers that fall for reasons that everyone can see. */
const ownNumbers = new RegExp(
  [
    word('عدد (?:ال)?', 'أعوان', 'عناصر', 'موظفين', 'مقاعد', 'حصص', 'لقاءات', 'اجتماعات', 'فرق', 'دوريات', 'حاضرين', 'تلاميذ'),
    word('(?:تحسن(?:ت)?|تحسين) (?:في )?(?:ال)?', 'إنارة', 'حالة الطريق', 'طريق'),
    // The same letters as a fall, read as a review.
    word('تراجع ', 'هذا', 'هذه', 'مدة', 'كل'),
  ].join('|'),
  'gu',
)

const because = word(
  start,
  ...[
    'بفضل(?:ها|ه|هم)?',
    'بسبب(?:ها|ه)?',
    '[كب]?نتيجة',
    'جراء',
    'بفعل',
    'إثر',
    'لولا',
    'لأن',
    'راجع إلى',
    'ثمرة',
    'ثمار',
    '(?:ال)?فضل',
    '[تي]دين',
  ],
  ...['مما (?:[تي]ؤكد|[تي]دل|[تي]بين|ساهم|أدى|قلص|جعل|مكن|حد)', '[تي]ؤكد'],
)
const leads = word(
  start,
  ...[
    '[تي]عود',
    '[تي]رجع',
    '[تي]عزى',
    'مرد(?:ه|ها)?',
    'سببه',
    'أد[ىت]',
    '[تي]ؤدي',
    'أفض[ىت]',
    'أسفرت?',
    'أثمرت?',
    'تسببت?',
    'ترتب',
    'نتجت?',
    'نجم',
  ],
  ...['مكنت?', 'سمحت?', 'ساهمت?', 'أسهمت?', 'ساعدت?', 'نجحت?', 'أثر مباشر', '(?:دور|أثر|فضل|نصيب)[^،]{0,15} في', 'كانت? (?:وراء|سببا)'],
  'سبب',
)
/** Told in one sentence with a fall, what was done is read as its cause, with or without a word for it. */
const measures = [
  ...[
    'دوري(?:ة|ات)',
    'إنارة',
    'كاميرات?',
    'تدبير',
    'تدابير',
    'إجراء(?:ات)?',
    'حمل(?:ة|ات)',
    'حضور (?:ال)?(?:أمن|شرطة)',
    'شرطة',
    'مراقبة',
    'خط(?:ة|ط)',
  ],
  ...['مخطط', 'انتشار', 'حراسة', 'مجهودات', 'تدخل(?:ات)?', 'تدخلنا', 'مخفضات', 'لوحات', 'حواجز', 'مصابيح', 'تجربة', 'عملية'],
]
const done = word(named, ...measures)
const cause = new RegExp(`${because}|${leads}|${done}`, 'u')

/** These act on the harm itself, and need no word for the fall. */
const ended = new RegExp(
  `${start}(?:قض(?:ت|ى|ينا)[^،]{0,25} على|حدت?[^،]{0,25} من|وضع(?:ت|نا)?[^،]{0,25} حدا|(?:قلص|أوقف|منع|خفض|ردع|أبعد|شل|كسر|حل)(?:ت|نا)?|(?:أنه|قض)(?:ى|ت|ينا)|قللنا)(?!\\p{L})[^،]{0,25}${harm}`,
  'u',
)
const brought = new RegExp(`${start}(?:أعادت?|عاد|عادت|زرعت?|حققت?|أرجعت?)(?!\\p{L})[^،]{0,20}${calm}`, 'u')

/** Who managed to end something says what ended it, whatever it was; works, files and delays are nobody's harm. */
const managed = new RegExp(
  `${start}(?:نجح|تمكن|مكن|استطاع|أفلح|ساهم|أسهم|ساعد|سمح|توفق)(?:ت|نا|تنا|وا)?(?!\\p{L})[^،]{0,60}?(?<!\\p{L})[بلو]?(?:ال)?(?:حد من|إنهاء|قضاء على|وقف|إيقاف|منع|تقليص|خفض|تخفيض|تقليل|تحكم في|إبعاد|ردع|استتباب|عودة|استعادة) (?!(?:ال)?(?:أشغال|لقاء|اجتماع|ورش|مطالب|ملف|تأخ|مد[ةد]|أجل|آجال))`,
  'u',
)

/** What was done is judged to work: that is the same claim, with no number in it. */
const works = new RegExp(
  word(
    named,
    ...[
      'نجاعة',
      'ناجع(?:ة|ا)?',
      'فعالي(?:ة|ته|تها)',
      'فعال(?:ة|ا)?',
      'صواب',
      'أكل(?:ه|ها)',
      'حققت? [^،]{0,20}(?:هدف(?:ه|ها)?|أهدافها?)',
      'أد[ىت] (?:ال)?غرض',
    ],
    ...[
      'انعكس(?:ت)?[^،]{0,25} إيجابا',
      '(?:أثر|تأثير|وقع)(?!\\p{L})[^،]{0,40} (?:واضح|حاسم|إيجابي|ملموس|كبير)ا?',
      'نجاح (?:هذ[ها] )?(?:ال)?(?:' + measures.join('|') + ')',
    ],
  ),
  'u',
)
/** Drivers who slow down were made to: by whom is the claim. */
const made = new RegExp(`${start}(?:جعلت?|دفعت?|أجبرت?|أرغمت?|صرفت?)(?!\\p{L})[^،]{0,25}(?:سائق|شبان|لصوص|منحرف|باع|مخالف|متسكع)`, 'u')

const noMore = new RegExp(word(start, 'لم [تي]عد', 'لم [تي]بق', 'لم [تين]سجل', 'صفر', 'على أصابع'), 'u')

/** A doubt, a denial, a question or an aim claims nothing. */
const open = new RegExp(
  word(
    start,
    ...[
      'لا [تين](?:عرف|دل|مكن|ثبت|سمح|جزم)',
      'لا شيء',
      'لا دليل',
      'ليس(?:ت)?',
      'لم (?:[تين]ق[اس]*س|[تين]ثبت|[تين]تبين|نجد)',
      'لا [تين]مكننا',
      'غير كاف\\p{L}*',
      'هل',
    ],
    ...[
      '[تي]هدف',
      'الهدف',
      'بهدف',
      'قصد',
      'من أجل',
      'س[تي](?!ار|اق|اس|د)\\p{L}{3,}',
      'ن(?:أمل|ريد|نتظر|رجو|توقع|فترض)',
      'نتظر أن',
      'ربما',
      'أسباب أخرى',
    ],
    'قد [تي](?:كون|عود|رجع|فسر|رتبط|عزى)',
  ),
  'u',
)

export function arabicClaim(sentence: string): boolean {
  if (open.test(sentence)) return false
  const told = sentence.replace(ownNumbers, '')
  const has = (pattern: string) => new RegExp(pattern, 'u').test(told)
  return (
    (fell.test(told) && subject.test(told) && cause.test(told)) ||
    [ended, brought, managed, made].some((pattern) => pattern.test(told)) ||
    (works.test(told) && has(done)) ||
    (has(calm) && (has(because) || has(leads) || (has(became) && has(done)))) ||
    (noMore.test(told) && has(because) && (has(harm) || has(done)))
  )
}
