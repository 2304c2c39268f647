import type { DateCues } from './date-cues.ts'
import type { DateMention } from './date-mention.ts'

export type DateContext = { points: number; coming: boolean }

const REACH = 160
const NEAR = 45

/** Whose day is it? The nearest word of meeting, or of something else, before the day decides; failing that, what follows. */
export function dateContext(text: string, mention: DateMention, previousEnd: number, cues: DateCues): DateContext {
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start)
  const sentence = before.split(SENTENCE_END).at(-1)!
  const after = text.slice(mention.end, mention.end + REACH).split(SENTENCE_END)[0]!
  const near = before.slice(-NEAR)
  const own = sentence.slice(Math.max(0, sentence.length - Math.max(0, mention.start - previousEnd)))
  const clause = own.split(CLAUSE_END).at(-1)!
  const coming = cues.coming.test(clause) || (!cues.event.test(own) && cues.coming.test(after.split(CLAUSE_END)[0]!.slice(0, 25)))
  let points = governed(own, after, cues)
  if (cues.label.test(near)) points += 3
  if (cues.earlier.test(clause)) points -= 6
  if (cues.limit.test(near)) points -= 6
  if (isBare(text, mention) && cues.placeName.test(near)) points -= 6
  return { points, coming }
}

function governed(before: string, after: string, cues: DateCues): number {
  const event = lastEnd(cues.event, before)
  const other = lastEnd(cues.other, before)
  if (event > other) return 3
  if (other >= 0) return -3
  const events = after.search(cues.event)
  const others = after.search(cues.other)
  if (events < 0) return others < 0 ? 0 : -1
  return others >= 0 && others < events ? 1 : 2.5
}

/** The town and day an agency or a newspaper prints before the news itself. */
export function isDateline(text: string, mention: DateMention, cues: DateCues): boolean {
  if (mention.day === null || mention.month === null) return false
  const lineStart = text.lastIndexOf('\n', mention.start - 1) + 1
  const lineEnd = text.indexOf('\n', mention.end)
  const before = text.slice(Math.max(lineStart, mention.start - 100), mention.start)
  const after = text.slice(mention.end, Math.min(lineEnd < 0 ? text.length : lineEnd, mention.end + 120))
  if (cues.dateline.test(before.slice(-NEAR))) return true
  if (cues.label.test(before) || cues.event.test(before)) return false
  if (wordsIn(before) <= 4 && AFTER_DATELINE.test(after)) return true
  if (before.trim() === '' && LEADS_IN.test(text.slice(mention.start, mention.start + 7))) return false
  return wordsIn(before) + wordsIn(after) <= 5 && !cues.event.test(after) && mention.weekday === null
}

const SENTENCE_END = /[!?;\n]|\.(?=\s|$)/
const CLAUSE_END = /[,:]/
const LEADS_IN = /^(?:[بل]?يوم|بتاريخ|في |le |ce )/
const AFTER_DATELINE = /^ ?(?:\([^)\n]{0,30}\) ?)?(?:- ?\d{1,2}:\d{2}|-|\/|:)/

/** "9 April Square", but not "the square, on 9 April". */
const isBare = (text: string, { start, day, weekday, part }: DateMention) =>
  day !== null && weekday === null && part === null && !LEADS_IN.test(text.slice(start, start + 7))
const wordsIn = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0

function lastEnd(expression: RegExp, text: string): number {
  let last = -1
  for (const found of text.matchAll(new RegExp(expression, 'gu'))) last = found.index + found[0].length
  return last
}
