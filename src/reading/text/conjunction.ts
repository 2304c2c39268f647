import { foldWord } from '../../platform/words/letters.ts'
import { wordList } from './word-list.ts'

/** Stems that begin with a و of their own: وضع, وقوف, وعد. */
const OWN = wordList(`
  وعد | واعد | وضع | وافق | وجد | وجود | وقف | وقوف | وقع | وسائل | وسيل | ورش | وداد | وفد | والي | ولاي | وزار | وقاي | وظيف | وثيق | وثائق | وصل | وصول | وجه | وجيه | وزع | وزيع | واجب | وجبات | واحد | واقع | وادي | وسط
  وساط | وقت | وحد | وضح | وضوح | وعي | ورد | ورود | وجوب | وعود | وتير | وشاي | وشيك | ولوج | ولي | وباء | ورق | وردي
`).map(foldWord)

/** "and repairing …": how many letters of "and" stand before the first word of an Arabic thing. */
export function conjunctionLength(word: string): number {
  return /^و[\u0621-\u064a]{3}/.test(word) && !OWN.some((stem) => word.startsWith(stem)) ? 1 : 0
}
