import type { PartOfDay } from '../annotation.ts'
import type { DateMention } from '../date-mention.ts'
import { foldWord } from '../text/letters.ts'
import { alternatives, END, pattern, START } from '../text/pattern.ts'
import { HOURS, PARTS } from './calendar-words.ts'

const PART = `(?: ?,? ?(?:من )?(?<part>${alternatives(Object.keys(PARTS))})${END})?`
const CLOCK = '(?<hour>\\d{1,2}) ?(?:[:hس.] ?(?<minute>\\d{2})?|(?= ))'
const TIME = pattern(
  `${START}(?:و?على |في |عند |حوالي )?(?:تمام )?(?:الساعة|ساعة) (?:تمام )?(?:(?<word>${alternatives(Object.keys(HOURS))})|${CLOCK})(?: ?(?<past>و ?النصف|و ?الربع|و ?نصف|و ?ربع|إلا ربعا|إلا ربع|و ?(?<minutes>\\d{1,2}) ?دقيقة))?${PART}`,
  'u',
)
const BARE = pattern(`(?<![\\d/.:-])(?<hour>\\d{1,2}) ?[:hس] ?(?<minute>\\d{2})?(?!\\d)${PART}`, 'u')
const PART_AFTER = pattern(`^ ?,? ?(?:في )?(?<part>${alternatives(Object.keys(PARTS))})${END}`, 'u')
const REACH = 70
const hours = new Map(Object.entries(HOURS).map(([word, hour]) => [foldWord(word), hour]))
const parts = new Map(Object.entries(PARTS).map(([word, part]) => [foldWord(word), part]))

type Moment = { end: number; part: PartOfDay | null; time: string | null }

/** The hour stands right after the date, or just before it ("at ten in the morning of Tuesday"). */
export function timeNear(text: string, mention: DateMention, next: number): Moment {
  const after = text.slice(mention.end, Math.min(next, mention.end + REACH)).split('\n')[0]!
  const found = TIME.exec(after) ?? BARE.exec(after.slice(0, 25))
  if (found) return moment(mention, found, mention.end + found.index + found[0].length)
  const part = PART_AFTER.exec(after)?.groups?.part
  const before = TIME.exec(
    text
      .slice(Math.max(0, mention.start - 45), mention.start)
      .split('\n')
      .at(-1)!,
  )
  if (before) return moment(mention, before, mention.end)
  return { end: mention.end, part: mention.part ?? (part ? (parts.get(part) ?? null) : null), time: null }
}

function moment(mention: DateMention, found: RegExpExecArray, end: number): Moment {
  const { word, hour, minute, past = '', minutes, part: written } = found.groups ?? {}
  const part = mention.part ?? (written ? (parts.get(written) ?? null) : null)
  const told = written ? (parts.get(written) ?? null) : mention.part
  const spoken = word ? (hours.get(word) ?? 0) : Number(hour)
  const quarter = /الا/.test(past) ? -15 : /نصف/.test(past) ? 30 : /ربع/.test(past) ? 15 : Number(minutes ?? minute ?? 0)
  const full = fullHour(spoken, told)
  if (full === null || quarter > 59) return { end, part, time: null }
  const total = full * 60 + quarter
  return { end, part, time: `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}` }
}

/** Three o'clock without a word about the part of day is not known to be 15:00. */
function fullHour(hour: number, part: PartOfDay | null): number | null {
  if (hour > 23) return null
  if (hour >= 8 && (part === null || part === 'morning' || hour >= 12)) return hour
  if (part === null) return null
  if (part === 'morning' || hour >= 12) return hour
  return part === 'noon' && hour >= 10 ? hour : hour + 12
}
