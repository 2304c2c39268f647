/** Words that say that less happened because of what was done: no count shows that (domain 1.6). In Arabic, French and English. */
const fell = `(?:انخفض|انخفضت|انخفاض|تراجع|تراجعت|قلت?|تقلص|تقلصت|نقص|نقصت|تقليص|خفض|خفضت)`
const because = `(?:بفضل|بسبب|نتيجة|جراء|بفعل|إثر|راجع إلى)`
const patterns = [
  new RegExp(String.raw`(?<!\p{L})و?${fell}(?!\p{L})[^.؟!\n]*(?<!\p{L})${because}(?!\p{L})`, 'u'),
  new RegExp(String.raw`(?<!\p{L})${because}(?!\p{L})[^.؟!\n]*(?<!\p{L})${fell}(?!\p{L})`, 'u'),
  /(?:baiss|diminu|recul|rédui)\p{L}*[^.?!\n]*(?:grâce|à cause|en raison|dû|due|sous l’effet|parce qu)/iu,
  /(?:grâce à|en raison de|à cause de)[^.?!\n]*(?:baiss|diminu|recul|rédui)/iu,
  /(?:fell|dropped|declined|decreased|reduced|went down)\b[^.?!\n]*\b(?:because|thanks to|due to|owing to)/i,
  /\b(?:because of|thanks to|due to)\b[^.?!\n]*\b(?:fell|dropped|declined|decreased|reduced)/i,
]

export function claimsCause(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text.replace(/[\u064B-\u0652]/g, '')))
}
