import type { Day } from '../platform/words/dates.ts'
import type { Language } from '../platform/words/language.ts'

export interface Feed {
  readonly language: Language
  readonly title: string
  readonly author: string
  /** The address of the feed, which is also its identity, and of the page that it follows. */
  readonly self: string
  readonly page: string
  readonly entries: readonly FeedEntry[]
  /** The day of a feed that has no entries yet. */
  readonly since: Day
}

export interface FeedEntry {
  readonly id: string
  readonly title: string
  readonly page: string
  readonly day: Day
  readonly text: string | null
}

/** A feed as RFC 4287 asks, the newest entry first. */
export function atomOf({ language, title, author, self, page, entries, since }: Feed): string {
  const latest =
    entries
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? since
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escaped(self)}</id><title>${escaped(title)}</title><updated>${instant(latest)}</updated>`,
    `<author><name>${escaped(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/><link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.map(entryOf),
    '</feed>\n',
  ].join('\n')
}

function entryOf({ id, title, page, day, text }: FeedEntry): string {
  const content = text === null ? '' : `<content type="text">${escaped(text)}</content>`
  return `<entry><id>${escaped(id)}</id><title>${escaped(title)}</title><updated>${instant(day)}</updated><link rel="alternate" type="text/html" href="${escaped(page)}"/>${content}</entry>`
}

const instant = (day: Day) => `${day}T00:00:00Z`

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Control characters have no place in XML at all. */
const escaped = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => SIGNS[sign]!)
