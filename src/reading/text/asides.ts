import { pattern } from './pattern.ts'

const ASIDE = pattern(
  `^(?:اقرأ|إقرأ|شاهد|طالع|تابعونا|تابعنا|مواضيع|مقالات|أخبار ذات|ذات صلة|بقلم|آخر تحديث|اشترك|حقوق النشر|جميع الحقوق|كلمات مفتاحية|كلمات دلالية|وسوم|lire aussi|a lire aussi|photo|credit|partager|suivez|abonnez|tags?\\b|mots cles)`,
  'u',
)
const CREDIT = pattern(
  `^(?:الصورة|صورة|صور|تصوير|عدسة|مراسلة|تحرير|متابعة|المصدر|الكاتب|الكاتبة|نشر|نشرت|شارك|إعلان|هيئة التحرير)(?: ?:|[^:]{0,40}$)`,
  'u',
)
/** A heading of links to other articles: what is listed below it belongs to them. */
const RELATED = pattern(
  `^[^\\p{L}]*(?:مواضيع ذات صلة|مقالات ذات صلة|اقرأ أيضا|إقرأ أيضا|الأكثر قراءة|قد يهمك|أخبار ذات صلة|a lire aussi|lire aussi)[ :]*$`,
  'u',
)
const TAGS = /\[\/?[^\]\n]{1,40}\]|https?:\/\/\S+|#[\p{L}\p{N}_]+/gu
const BRACKETED = pattern('\\[(success|caption|[a-z]+)[^\\]\\n]{0,40}\\][^\\[\\n]{0,80}\\[\\/\\1\\]')

/** Read-also lines, captions, bylines and hashtags, blanked out letter by letter so that positions stay. */
export function blankAsides(text: string): string {
  let listing = false
  const lines = text.split('\n').map((line) => {
    listing = RELATED.test(line) || (listing && /^ ?[-•*]/.test(line))
    return listing || isAside(line) ? blank(line) : line
  })
  return lines.join('\n').replace(BRACKETED, blank).replace(TAGS, blank)
}

function isAside(line: string): boolean {
  if (line.length > 160) return false
  const plain = line.replace(/^[^\p{L}\p{N}#]+/u, '')
  return ASIDE.test(plain) || (!/^[-\d]/.test(line) && CREDIT.test(plain))
}

const blank = (piece: string) => ' '.repeat(piece.length)
