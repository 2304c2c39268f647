import { isolated, type Line, ltr, type Part, write } from '../platform/mail/letter.tsx'
import type { Mail, News } from '../platform/mail/mail.ts'
import { dayOf, formatDay } from '../platform/words/dates.ts'
import { type Language, localisePath } from '../platform/words/language.ts'
import { nameIn } from '../platform/words/names.ts'
import { entryTitle } from '../public-record/entry-title.ts'
import { publicRecordWords } from '../public-record/words.ts'
import type { Digest } from './digest.ts'
import { lastDayToConfirm } from './follow.ts'
import type { Follower } from './queries/followers.ts'
import type { DemandMovement, MeetingMovement } from './queries/movements.ts'
import type { NamedSubject } from './queries/subjects.ts'
import { watchingWords } from './words.ts'

/** Asks whoever reads the mailbox whether they want it: the link leads to one button. */
export function confirmLetter(
  language: Language,
  subject: NamedSubject,
  { secret, publicUrl, now }: { secret: string; publicUrl: string; now: Date },
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const { mail, describe } = watchingWords[language]
  const link = publicUrl + localisePath(language, `/follow/confirmation/${secret}`)
  const until = formatDay(language, lastDayToConfirm(dayOf(now)), 'full')
  return write({
    language,
    subject: mail.confirmSubject,
    parts: [
      { text: mail.confirmAsked(describe(subject.kind, subjectName(language, subject))) },
      { link, label: mail.confirm, weight: 'button' },
      { text: mail.confirmUntil(until) },
    ],
    foot: [{ text: mail.notYou }],
  })
}

/** How a subject is named inside a sentence: references keep their order, and what somebody typed disturbs nothing. */
export function subjectName(language: Language, { kind, subject, names }: NamedSubject): string {
  if (kind === 'demand') return ltr(subject)
  return isolated(names[language])
}

const mostDemands = 30

/** Writes the mails of one day: what many are told is put into words once for each language. */
export function digestLetters(publicUrl: string): (follower: Follower, digest: Digest) => Pick<News, 'letter' | 'headers'> {
  const lines = new Map<string, Line>()
  return ({ language, leaveSecret }, { demands, meetings }) => {
    const { mail } = watchingWords[language]
    const address = (path: string) => publicUrl + localisePath(language, path)
    const leaving = address(`/follow/leaving/${leaveSecret}`)
    const lineOf = (movements: readonly DemandMovement[]): Line => {
      // Of one demand everyone is told the latest steps, some more of them than others.
      const key = `${language} ${movements[0]!.ref} ${movements.length}`
      const line = lines.get(key) ?? demandLine(movements, language, address)
      lines.set(key, line)
      return line
    }
    const shown = [...demands.values()].slice(0, mostDemands).map(lineOf)
    const more = demands.size - shown.length
    const parts: Part[] = [
      ...(shown.length > 0 ? [{ heading: mail.demands }, { lines: shown }] : []),
      ...(more > 0 ? [{ text: mail.more(more) }, { link: address('/demands'), label: mail.allDemands }] : []),
      ...(meetings.length > 0 ? [{ heading: mail.meetings }, { lines: meetings.map((one) => meetingLine(one, language, address)) }] : []),
    ]
    const foot: Part[] = [{ text: mail.why }, { link: leaving, label: mail.leave, weight: 'quiet' }]
    const subject = mail.digestSubject(demands.size + meetings.length)
    const headers = { 'List-Unsubscribe': `<${leaving}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    return { letter: { language, subject, parts, foot }, headers }
  }
}

type Address = (path: string) => string

function demandLine(movements: readonly DemandMovement[], language: Language, address: Address): Line {
  const { ref, asked } = movements[0]!
  return {
    title: `${ltr(ref)} ${isolated(beginningOf(asked, 110))}`,
    notes: movements.flatMap((movement) => notesOf(movement, language)),
    link: address(`/demands/${ref}`),
  }
}

function notesOf({ kind, day, actorAr, actorFr, dueOn, detail, text }: DemandMovement, language: Language): string[] {
  const { page } = publicRecordWords[language]
  const actor = nameIn(language, actorAr, actorFr)
  const title = entryTitle(language, kind, detail)
  const what = kind === 'referred' && detail ? `${title} ${isolated(detail)}` : title
  const said = [what, actor && isolated(actor), formatDay(language, day)].filter(Boolean).join(' · ')
  return [dueOn ? `${said} · ${page.due}: ${formatDay(language, dueOn)}` : said, ...(text ? [`«${isolated(beginningOf(text, 220))}»`] : [])]
}

function meetingLine({ ref, title, place, state, day, time }: MeetingMovement, language: Language, address: Address): Line {
  const { meetings } = publicRecordWords[language]
  const when = [formatDay(language, day, 'full'), time && ltr(time)].filter(Boolean).join('، ')
  return {
    title: isolated(title),
    notes: [[meetings.states[state], when, place && isolated(place)].filter(Boolean).join(' · ')],
    link: address(`/meetings/${ref}`),
  }
}

/** In whole words, on one line. */
function beginningOf(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s\S*$/, '')}…`
}
