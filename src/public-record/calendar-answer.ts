import type { Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { platformWords } from '../platform/words/catalogue.ts'
import { instantOf } from '../platform/words/dates.ts'
import { splitPath } from '../platform/words/language.ts'
import { type CalendarMeeting, calendarOf } from './calendar.ts'
import { reading } from './reading.ts'

interface CalendarAnswer {
  title: string
  meetings: readonly CalendarMeeting[]
  file: string
}

/** Meetings as an answer that calendar programs subscribe to. */
export function calendar(c: HonoContext<Env>, { title, meetings, file }: CalendarAnswer) {
  const { language } = splitPath(new URL(c.req.url).pathname)
  const text = calendarOf({
    name: `${title} · ${platformWords[language].name}`,
    meetings,
    stamp: instantOf(reading(c).today, '00:00'),
    addressOf: ({ ref }) => `${c.var.config.publicUrl}${c.var.href(`/meetings/${ref}`)}`,
  })
  return c.body(text.toString(), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `inline; filename="${file}"`,
  })
}
