import type { AnnotatedDate } from './annotation.ts'
import { addDays } from './calendar.ts'
import type { DateMention } from './date-mention.ts'
import { type Resolved, resolveDate } from './resolve-date.ts'
import type { Prepared } from './text/prepared.ts'

/** What a language says around the day of the event, and around other days. */
export type DateCues = {
  event: RegExp
  label: RegExp
  elsewhere: RegExp
  /** A street or a hall that is named after a day. */
  placeName: RegExp
  dateline: RegExp
}

const NO_DATE: AnnotatedDate = {
  value: null,
  precision: 'none',
  part: null,
  time: null,
  candidates: [],
  weekday_ok: null,
  alternatives: [],
  month_day: null,
  evidence: null,
}

export function eventDate(prepared: Prepared, mentions: readonly DateMention[], cues: DateCues, published: string | null): AnnotatedDate {
  const { text } = prepared
  const datelines = mentions.filter((mention) => isDateline(text, mention, cues))
  const reference = published ?? datelines.map((mention) => resolveDate(mention, null).value).find((value) => value !== null) ?? null
  const scored = mentions
    .filter((mention) => !datelines.includes(mention))
    .map((mention) => ({ mention, resolved: resolveDate(mention, reference) }))
    .map((option) => ({ ...option, score: score(text, option.mention, option.resolved, cues, reference) }))
  const best = scored.reduce<(typeof scored)[number] | null>((top, option) => (top && top.score >= option.score ? top : option), null)
  return best && best.score > 0 ? annotated(prepared, best.mention, best.resolved) : NO_DATE
}

function score(text: string, mention: DateMention, resolved: Resolved, cues: DateCues, reference: string | null): number {
  const before = text.slice(Math.max(0, mention.start - 150), mention.start)
  const after = text.slice(mention.end, mention.end + 110)
  const dated = mention.day !== null
  let points = -mention.start / 1500
  if (cues.event.test(lastSentence(before)) || cues.event.test(firstSentence(after))) points += 3
  if (cues.label.test(before.slice(-30))) points += 3
  if (dated) points += 1.5
  if (mention.weekday !== null) points += 1
  if (mention.part !== null || mention.time !== null) points += 1
  if (resolved.value !== null || resolved.candidates.length > 0) points += 0.5
  if (!dated && mention.weekday === null) points -= mention.daysAgo === null ? 2 : 0
  const bare = dated && mention.weekday === null && mention.part === null && mention.daysAgo === null
  if (bare && cues.placeName.test(before.slice(-45))) points -= 6
  if (cues.elsewhere.test(before.slice(-45)) || mention.direction === 'coming') points -= 6
  if (resolved.value !== null && reference !== null && resolved.value > addDays(reference, 1)) points -= 4
  return points
}

/** The town and day an agency or a newspaper prints before the news itself. */
function isDateline(text: string, mention: DateMention, cues: DateCues): boolean {
  if (mention.day === null || mention.month === null) return false
  const lineStart = text.lastIndexOf('\n', mention.start - 1) + 1
  const lineEnd = text.indexOf('\n', mention.end)
  const before = text.slice(Math.max(lineStart, mention.start - 100), mention.start)
  const after = text.slice(mention.end, Math.min(lineEnd < 0 ? text.length : lineEnd, mention.end + 120))
  if (cues.label.test(before) || cues.event.test(before)) return false
  if (mention.start - lineStart <= 45 && /^ ?(?:\([^)\n]{0,30}\) ?)?(?:- ?\d{1,2}:\d{2}|-|\/|:)/.test(after)) return true
  return cues.dateline.test(before.slice(-40)) || (before.length + after.length < 60 && !cues.event.test(after) && mention.weekday === null)
}

function annotated({ evidence }: Prepared, mention: DateMention, resolved: Resolved): AnnotatedDate {
  const open = resolved.value === null && resolved.monthDay !== null
  return {
    value: resolved.value,
    precision: resolved.value !== null ? 'day' : open ? 'day_month' : 'none',
    part: mention.part,
    time: mention.time,
    candidates: resolved.candidates,
    weekday_ok: resolved.weekdayOk,
    alternatives: resolved.alternatives,
    month_day: resolved.monthDay,
    evidence: evidence(mention.start, mention.end),
  }
}

const lastSentence = (text: string) => text.split(/[.!?\n]/).at(-1)!
const firstSentence = (text: string) => text.split(/[.!?\n]/)[0]!
