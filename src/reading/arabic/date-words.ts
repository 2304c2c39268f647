import { foldWord } from '../../platform/words/letters.ts'
import type { DateMention } from '../date-mention.ts'
import { alternatives } from '../text/pattern.ts'
import { wordList } from '../text/word-list.ts'
import { MONTHS, OTHER_MONTHS, PARTS, WEEKDAYS } from './calendar-words.ts'

const lookup = <Value>(table: Record<string, Value>) => new Map(Object.entries(table).map(([word, value]) => [foldWord(word), value]))

export const months = lookup({ ...OTHER_MONTHS, ...MONTHS })
export const weekdays = lookup(WEEKDAYS)
export const parts = lookup(PARTS)

export const MONTH = alternatives([...months.keys()])
export const WEEKDAY = alternatives([...weekdays.keys()])
export const PART = alternatives([...parts.keys()])

const PRESENT = wordList('الجاري | الجارية | الحالي | الحالية')
const COMING = wordList('المقبل | المقبلة | القادم | القادمة')
const PAST = wordList(`
  المنصرم | المنصرمة | الماضي | الماضية | الفارط | الفارطة | الفائت | الفائتة | الأخير | الأخيرة | المنقضي | المنقضية | السالف | الخالي
`)
export const QUALIFIER = alternatives([...PRESENT, ...COMING, ...PAST])

const present = new Set(PRESENT.map(foldWord))
const coming = new Set(COMING.map(foldWord))

export function direction(qualifier: string | undefined): DateMention['direction'] {
  if (!qualifier || present.has(qualifier)) return null
  return coming.has(qualifier) ? 'coming' : 'past'
}

export const partOf = (word: string | undefined) => (word ? (parts.get(word) ?? null) : null)
export const weekdayNumber = (word: string | undefined) => (word ? (weekdays.get(word) ?? null) : null)
