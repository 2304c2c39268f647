import type { PlaceMention } from '../places.ts'
import { foldWord } from '../text/letters.ts'
import { alternatives, END, pattern, START } from '../text/pattern.ts'
import { HEADS, OFFICE_WORDS } from './office-words.ts'
import { linked } from './unit-mentions.ts'
import { ORDINALS } from './units.ts'

export type Office = { start: number; end: number; acting: boolean }

const HEAD = pattern(`${START}(?<joined>لل|[ولب]{0,2})(?<head>${alternatives(HEADS)})${END}`)
const WORDS = pattern(`(?: (?:(?:ب|لل?)?(?:${alternatives([...OFFICE_WORDS, ...ORDINALS])})|رقم \\d{1,2}|\\d{1,2})${END}){1,9}`, 'uy')
const ACTING = pattern(`^ ?(?:و?ب?النيابة|ب ?النيابة|بالنيابة|بالإنابة|بالوكالة|المؤقت|مؤقتا)${END}`, 'u')
const ACTING_SOON = pattern(`^[^.,\\n]{0,30}?${START}(?:بالنيابة|بالإنابة)${END}(?! عن)`, 'u')
const NEXT_HEAD = pattern(`${START}و?(?:${alternatives(HEADS)})${END}`, 'u')
const ALONE = new Set(['خليفة القائد', 'العامل', 'باشا', 'الباشا', 'الكاتب العام', 'القائد', 'قائد'].map(foldWord))
const NOT_PRESENT = pattern('^(?:ال)?مدير(?:ة)? العام|رئيس (?:الحكومة|النيابة|الدولة|الجلسة)|^مسؤول(?: |$)(?!عن|خلية)', 'u')

/** Offices named in the text: a head word and the known words that follow, its place and "acting". */
export function offices(text: string, places: readonly PlaceMention[]): Office[] {
  const found: Office[] = []
  let count = 0
  for (const match of text.matchAll(HEAD)) {
    if (++count > 600) break
    const start = match.index + match.groups!.joined!.length
    if (start < (found.at(-1)?.end ?? 0)) continue
    const office = officeAt(text, start, match.groups!.head!, places)
    if (office) found.push(office)
  }
  return found
}

export function officeAt(text: string, start: number, head: string, places: readonly PlaceMention[]): Office | null {
  WORDS.lastIndex = start + head.length
  const words = WORDS.exec(text)?.[0] ?? ''
  let end = start + head.length + words.length
  if (words === '' && !ALONE.has(head)) return null
  const place = linked(text, places, end)
  if (place) end = place.end
  const named = text.slice(start, end)
  if (NOT_PRESENT.test(named)) return null
  const rest = text.slice(end, end + 45)
  const acting = ACTING.exec(rest)
  if (acting) return { start, end: end + acting[0].length, acting: true }
  return {
    start,
    end,
    acting: /النيابه|انابه|(?:قايم|مكلف) بمهام/.test(named) || ACTING_SOON.test(rest.split(NEXT_HEAD)[0]!),
  }
}
