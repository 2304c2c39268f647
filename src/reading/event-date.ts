import type { AnnotatedDate } from './annotation.ts'
import { addDays } from './calendar.ts'
import { dateContext, isDateline } from './date-context.ts'
import type { DateCues } from './date-cues.ts'
import type { DateMention } from './date-mention.ts'
import { type Resolved, resolveDate } from './resolve-date.ts'
import type { Prepared } from './text/prepared.ts'

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

type Option = { mention: DateMention; resolved: Resolved; score: number }

export function eventDate(prepared: Prepared, mentions: readonly DateMention[], cues: DateCues, published: string | null): AnnotatedDate {
  const { text } = prepared
  const datelines = new Set(mentions.filter((mention) => isDateline(text, mention, cues)))
  const reference = published ?? [...datelines].map((mention) => resolveDate(mention, null).value).find((value) => value !== null) ?? null
  const options: Option[] = []
  for (const [at, mention] of mentions.entries()) {
    if (datelines.has(mention)) continue
    const context = dateContext(text, mention, mentions[at - 1]?.end ?? 0, cues)
    const told: DateMention = context.coming && mention.direction === null ? { ...mention, direction: 'coming' } : mention
    const resolved = resolveDate(told, reference, options.at(-1)?.resolved)
    options.push({ mention: told, resolved, score: context.points + fullness(told, resolved) + lateness(resolved, reference) })
  }
  const best = options.reduce<Option | null>((top, option) => (top && top.score >= option.score ? top : option), null)
  return best && best.score > 0 ? annotated(prepared, best.mention, best.resolved) : NO_DATE
}

/** The more of a day is told, the likelier it is the one that matters. */
function fullness(mention: DateMention, resolved: Resolved): number {
  const dated = mention.day !== null
  const counted = mention.daysAgo !== null || mention.daysLater !== null
  let points = -mention.start / 1500
  if (dated) points += 2
  if (mention.weekday !== null) points += 1
  if (mention.part !== null || mention.time !== null) points += 1
  if (resolved.value !== null || resolved.candidates.length > 0) points += 0.5
  if (mention.daysAgo !== null && mention.daysAgo <= 2) points += 1
  if (mention.daysLater !== null && mention.daysLater > 0) points += 3
  if (!dated && !counted && mention.weekday === null) points -= 2
  if (mention.period) points -= 5
  if (mention.direction === 'coming') points -= 6
  return points
}

function lateness({ value }: Resolved, reference: string | null): number {
  return value !== null && reference !== null && value > addDays(reference, 1) ? -4 : 0
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
