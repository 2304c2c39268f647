import { foldWord } from '../../platform/words/letters.ts'
import type { PartOfDay } from '../annotation.ts'
import type { DateMention } from '../date-mention.ts'
import { alternatives, END, pattern, START } from '../text/pattern.ts'
import { HOURS } from './calendar-words.ts'
import { PART, partOf } from './date-words.ts'
import { COUNT_WORDS, countOf } from './day-numbers.ts'

const hours = new Map(Object.entries(HOURS).map(([word, hour]) => [foldWord(word), hour]))
const HOUR = alternatives([...hours.keys()])

const UNTIL = `(?: (?:إلى|حتى|إلى غاية) (?:الساعة )?(?:\\d{1,2}|${HOUR})(?: و ?(?:ال)?(?:نصف|ربع))?)?`
const PART_OF_HOUR = `(?:${UNTIL} ?[,(]? ?(?:من )?(?<part>${PART})${END})`
const CLOCK = '(?<hour>\\d{1,2}) ?(?:[:hHسد.] ?(?<minute>\\d{2})?د?|(?![\\d/]))'
const PAST = `(?: ?(?<past>و ?(?:ال)?نصف|و ?(?:ال)?ربع|و ?(?:ال)?ثلث|إلا (?:ال)?ربعا?|إلا (?:ال)?ثلثا?|إلا (?<before>\\d{1,2}|${COUNT_WORDS}) دقائق|و ?(?<minutes>\\d{1,2}|${COUNT_WORDS}|عشرين|عشرون|ثلاثين|ثلاثون|أربعين|خمسين) ?(?:دقيقة|دقائق))${END})?`
const AT = `(?:(?:و?على|في|عند|حوالي|نحو|زهاء|من|منذ|ابتداء من|انطلاقا من|بداية من) )?(?:(?:تمام|حدود|حوالي) )?`
const TIME = pattern(`${START}${AT}(?:الساعة|ساعة|س) ?:? ?(?:تمام )?(?:(?<word>${HOUR})|${CLOCK})${PAST}${PART_OF_HOUR}?`, 'u')
/** "at ten in the morning": without the word for hour only after a preposition, and with its part of day. */
const SPOKEN = pattern(
  `(?:${START}(?:[وف]?(?:على|في|عند|حوالي|نحو|من)|[وف]?في حدود|ابتداء من|انطلاقا من|بداية من|في تمام|في حدود) |[,:(] ?)(?<word>${HOUR})${PAST}${PART_OF_HOUR}`,
  'u',
)
const BARE = pattern(`(?<![\\d/.:-])(?<hour>\\d{1,2}) ?[:hس] ?(?<minute>\\d{2})?د?(?![\\d/])${PART_OF_HOUR}?`, 'u')
const PART_AFTER = pattern(`^ ?,? ?\\(?(?:(?:في|عند|من|خلال|فترة) ){0,2}(?<part>${PART})${END}`, 'u')
const HEADING = pattern(
  `\\n[ •*-]*(?:(?:ابتداء من |انطلاقا من |على )?الساعة|التوقيت|الوقت|ساعة [\\p{L}]{3,12}|توقيت [\\p{L}]{3,12}) ?:? ?(?:على |من )?(?:الساعة )?(?:(?<word>${HOUR})|${CLOCK})${PAST}${PART_OF_HOUR}?`,
  'u',
)
const OPENING = pattern(
  `${START}[وف]?(?:افتتح|افتتحت|انطلق|انطلقت|ابتدأ|ابتدأت|بدأ|بدأت|بدئ|انعقد|انعقدت|عقد|عقدت|التأم|دام|دامت|استهل|استهلت)${END}[^.\\n]{0,50}$`,
  'u',
)
const REACH = 70

type Moment = Pick<DateMention, 'end' | 'part' | 'time'>

/** The hour stands after the date, before it ("at ten in the morning of Tuesday"), or apart, in a heading or where the meeting opens. */
export function timeNear(text: string, mention: DateMention, next: number): Moment {
  const sentence = (piece: string) => piece.split(SENTENCE_END)
  const after = sentence(text.slice(mention.end, Math.min(next, mention.end + REACH)))[0]!
  const found = TIME.exec(after) ?? SPOKEN.exec(after) ?? BARE.exec(after.slice(0, 25))
  if (found) return moment(mention, found, mention.end + found.index + found[0].length)
  const before = sentence(text.slice(Math.max(0, mention.start - 45), Math.min(mention.end, mention.start + 16))).at(-1)!
  const told = TIME.exec(before) ?? SPOKEN.exec(before)
  if (told) return moment(mention, told, mention.end)
  const part = mention.part ?? partOf(PART_AFTER.exec(after)?.groups?.part)
  const apart = timeApart(text.slice(mention.end, Math.min(next, mention.end + 250)))
  return apart ? moment({ ...mention, part }, apart, mention.end) : { end: mention.end, part, time: null }
}

const SENTENCE_END = /[!?;\n]|\.(?=\s|$)/

function timeApart(following: string): RegExpExecArray | null {
  const heading = HEADING.exec(following)
  if (heading) return heading
  const found = TIME.exec(following)
  return found && OPENING.test(following.slice(0, found.index)) ? found : null
}

function moment(mention: DateMention, found: RegExpExecArray, end: number): Moment {
  const { word, hour, minute, past = '', before, minutes, part: written } = found.groups ?? {}
  const part = mention.part ?? partOf(written)
  const spoken = word ? (hours.get(word) ?? 0) : Number(hour)
  const full = fullHour(spoken, partOf(written) ?? mention.part)
  const away = before ? -(countOf(before) ?? 0) : minutesPast(past, minutes ?? minute)
  if (full === null || Math.abs(away) > 59) return { end, part, time: null }
  const total = full * 60 + away
  return { end, part, time: `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}` }
}

const TENS: Record<string, number> = { عشرين: 20, عشرون: 20, ثلاثين: 30, ثلاثون: 30, اربعين: 40, خمسين: 50 }

function minutesPast(past: string, minutes: string | undefined): number {
  const away = /نصف/.test(past) ? 30 : /ربع/.test(past) && !/دق/.test(past) ? 15 : /ثلث/.test(past) ? 20 : 0
  if (away > 0) return /الا/.test(past) ? -away : away
  return minutes === undefined ? 0 : (TENS[minutes] ?? countOf(minutes) ?? 0)
}

/** Three o'clock without a word about the part of day is not known to be 15:00. */
function fullHour(hour: number, part: PartOfDay | null): number | null {
  if (hour > 23) return null
  if (hour >= 8 && (part === null || part === 'morning' || hour >= 13)) return hour
  if (part === null) return null
  if (part === 'night') return hour === 12 ? 0 : hour <= 4 ? hour : hour + 12
  if (part === 'morning' || hour >= 12) return hour
  return (part === 'noon' || part === 'afternoon') && hour >= 10 ? hour : hour + 12
}
