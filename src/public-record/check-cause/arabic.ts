/** A word with what Arabic writes together with it before; nothing of the word itself may go on. */
const start = String.raw`(?<!\p{L})[وف]?`
const named = `${start}(?:لل|[بلك]?(?:ال)?)`
const word = (before: string, ...words: string[]) => `${before}(?:${words.join('|')})(?!\\p{L})`

const harm = word(named, 'سرق(?:ة|ات)', 'جريمة', 'جرائم', 'إجرام', 'اعتداء(?:ات)?', 'حوادث', 'شكايات', 'تجمعات', 'نقل السري', 'نشل')
const subject = new RegExp([harm, word(named, 'عدد', 'أعداد', 'أرقام', 'أمن', 'ظاهرة', 'تراجع', 'انخفاض', 'تحسن')].join('|'), 'u')
const fell = new RegExp(
  word(
    named,
    'انخف[اض]\\p{L}*',
    '[تي]نخفض\\p{L}*',
    '[تي]?تراجع\\p{L}*',
    'قلت?',
    '[تي]?تقلص\\p{L}*',
    'تقليص',
    'قلصت?',
    'أقل(?! من| مما)',
    'نادرة?',
    'آمنا',
    'توقفت?',
    'انعدمت?',
    'استتب',
    'زالت?',
    'نقصت?',
    '[تي]?خفض\\p{L}*',
    'اختف\\p{L}+',
    '[تي]?تحسن\\p{L}*',
  ),
  'u',
)

/** Numbers that fall for reasons that everyone can see. */
const ownNumbers = new RegExp(
  word('عدد (?:ال)?', 'أعوان', 'عناصر', 'موظفين', 'مقاعد', 'حصص', 'لقاءات', 'اجتماعات', 'فرق', 'مطالب', 'دوريات', 'حاضرين', 'تلاميذ'),
  'gu',
)

const because = word(
  start,
  'بفضل(?:ها|ه|هم)?',
  'بسبب(?:ها|ه)?',
  '[كب]?نتيجة',
  'جراء',
  'بفعل',
  'إثر',
  'لولا',
  'لأن',
  'راجع إلى',
  'مما (?:[تي]ؤكد|[تي]دل|[تي]بين|ساهم|أدى|قلص|جعل|مكن|حد)',
  '[تي]ؤكد',
  'ثمرة',
  '(?:ال)?فضل',
  '[تي]دين',
)
const leads = word(
  start,
  '[تي]عود',
  '[تي]رجع',
  '[تي]عزى',
  'مرده',
  'سببه',
  'أد[ىت]',
  '[تي]ؤدي',
  'أفض[ىت]',
  'أسفرت?',
  'أثمرت?',
  'تسببت?',
  'مكنت?',
  'سمحت?',
  'ساهمت?',
  'أسهمت?',
  'ساعدت?',
  'نجحت?',
  'أثر مباشر',
  '(?:دور|أثر|فضل|نصيب)[^،]{0,15} في',
  'كانت? (?:وراء|سببا)',
  'سبب',
)
/** Told in one sentence with a fall, what was done is read as its cause, with or without a word for it. */
const done = word(
  named,
  'دوري(?:ة|ات)',
  'إنارة',
  'كاميرات',
  'تدابير',
  'إجراءات',
  'حمل(?:ة|ات)',
  'حضور (?:ال)?(?:أمن|شرطة)',
  'شرطة',
  'مراقبة',
  'خط(?:ة|ط)',
  'مخطط',
  'انتشار',
  'حراسة',
  'مجهودات',
  'تدخل(?:ات)?',
)
const cause = new RegExp(`${because}|${leads}|${done}`, 'u')

/** These act on the harm itself, and need no word for the fall. */
const ended = new RegExp(
  `${start}(?:قض(?:ت|ى)[^،]{0,25} على|حدت?[^،]{0,25} من|وضعت?[^،]{0,25} حدا|(?:قلص|أوقف|منع|خفض)ت?)[^،]{0,20}${harm}`,
  'u',
)
const noMore = new RegExp(word(start, 'لم [تي]عد', 'لم [تي]بق'), 'u')

/** A doubt, a denial or an aim claims nothing. */
const open = new RegExp(
  word(start, 'لا [تي](?:عرف|دل|مكن|ثبت)', 'لا شيء', 'لا نعرف', 'ليس', '[تي]هدف', 'الهدف', 'بهدف', 'قصد', 'من أجل', 'س[تي]\\p{L}{3,}'),
  'u',
)

export function arabicClaim(sentence: string): boolean {
  if (open.test(sentence)) return false
  const told = sentence.replace(ownNumbers, '')
  return (
    (fell.test(told) && subject.test(told) && cause.test(told)) ||
    ended.test(told) ||
    (noMore.test(told) && new RegExp(harm, 'u').test(told) && new RegExp(because, 'u').test(told))
  )
}
