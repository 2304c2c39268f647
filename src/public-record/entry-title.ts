import { formatDay } from '../platform/words/dates.ts'
import type { Language } from '../platform/words/language.ts'
import type { EntryKind } from './copies.ts'
import { publicRecordWords } from './words.ts'

/** What happened, in a few words; a month that was counted is named. */
export function entryTitle(language: Language, kind: EntryKind, detail: string | null): string {
  const title = publicRecordWords[language].entries[kind]
  return kind === 'presence' && detail ? `${title} ${formatDay(language, detail, 'month')}` : title
}
