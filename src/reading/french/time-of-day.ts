import type { PartOfDay } from '../annotation.ts'
import type { DateMention } from '../date-mention.ts'

const PARTS: readonly (readonly [RegExp, PartOfDay])[] = [
  [/\b(?:matin|matinee)\b/, 'morning'],
  [/\b(?:a midi|mi-journee|vers midi)\b/, 'noon'],
  [/\b(?:apres-midi|apres midi)\b/, 'afternoon'],
  [/\b(?:soir|soiree|en fin de journee)\b/, 'evening'],
  [/\bnuit\b/, 'night'],
]
const TIME = /\b(?:a|vers|des|de|d'|entre) ?(?:partir de )?(\d{1,2}) ?(?:h|heures?|:) ?(\d{2})?(?!\d)/
const AT_ONCE = /^,? ?\(?(\d{1,2}) ?(?:h|:)(\d{2})?(?!\d)/
const HEADING =
  /\n ?(?:(?:heure|horaire)[a-z' ]{0,20}: ?|(?:ouverture|debut|seance ouverte)[a-z' ]{0,25}(?: a|:) ?)(\d{1,2}) ?(?:h|heures?|:) ?(\d{2})?/

/** The part of day and the hour that stand beside a day, or under it in the heading of minutes. */
export function frenchTime(text: string, mention: DateMention, next: number): DateMention {
  const sentence = (piece: string) => piece.split(/[!?;\n]|\.(?=\s|$)/)
  const before = sentence(text.slice(Math.max(0, mention.start - 35), mention.start)).at(-1)!
  const inside = text.slice(mention.start, mention.end)
  const after = sentence(text.slice(mention.end, Math.min(next, mention.end + 60)))[0]!
  const heading = HEADING.exec(text.slice(mention.end, Math.min(next, mention.end + 150)))
  const time = AT_ONCE.exec(after) ?? TIME.exec(after) ?? heading
  const near = `${before} ${inside} ${after.slice(0, 40)}`
  return {
    ...mention,
    part: PARTS.find(([words]) => words.test(near))?.[1] ?? null,
    time: time ? clock(Number(time[1]), Number(time[2] ?? 0)) : null,
  }
}

const clock = (hour: number, minute: number) =>
  hour > 23 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
