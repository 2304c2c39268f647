import type { Context as HonoContext } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { answerPdf } from '../../platform/pdf/answer-pdf.ts'
import type { PdfDocument } from '../../platform/pdf/document.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { type Language, splitPath } from '../../platform/words/language.ts'
import { nameIn } from '../../platform/words/names.ts'
import { communiqueDocument, minutesDocument, type PrintedMinutes } from '../../public-record/minutes/print-minutes.ts'
import type { DemandLine, MeetingRecord } from '../queries.ts'
import type { Minutes } from './minutes.ts'
import type { Passage } from './passages.ts'
import { type AmendmentLine, isDissent, type Voice } from './queries.ts'
import { saidBy } from './word.ts'

export interface Printable {
  command: PrintedMinutes['command']
  meeting: MeetingRecord
  minutes: Minutes
  passages: readonly Passage[]
  voices: readonly Voice[]
  amendments: readonly AmendmentLine[]
  demands: readonly DemandLine[]
}

/** The minutes as the desk holds them; until they are published every page says that they are a draft. */
export function deskMinutes(
  language: Language,
  { command, meeting, minutes, passages, voices, amendments, demands }: Printable,
): PdfDocument {
  const dissents = amendments.filter(isDissent)
  return minutesDocument(language, {
    command,
    meeting,
    associations: voices.map((voice) => nameIn(language, voice.nameAr, voice.nameFr) ?? ''),
    agreedOn: minutes.state === 'agreed' ? minutes.agreedOn : null,
    version: minutes.version,
    passages,
    words: voices.map((voice) => ({ associationAr: voice.nameAr, associationFr: voice.nameFr, ...saidBy(voice, minutes, dissents) })),
    dissents: dissents.map(({ newText, decidedAt, ...one }) => ({ ...one, day: dayOf(decidedAt), proposed: newText || null })),
    demands: demands.map(({ ref, publicText, original, officeAr, officeFr }) => ({
      ref,
      text: publicText ?? original,
      officeAr,
      officeFr,
    })),
    released: meeting.state === 'published',
  })
}

export function answerMinutes(c: HonoContext<Env>, printable: Printable): Promise<Response> {
  return answerPdf(c, deskMinutes(languageOf(c), printable), { name: printable.meeting.ref, public: false })
}

/** The communiqué as it was kept; whether it is out yet is known to the public record. */
export function answerCommunique(
  c: HonoContext<Env>,
  { command, meeting, released }: { command: Printable['command']; meeting: MeetingRecord; released: boolean },
): Promise<Response> {
  const language = languageOf(c)
  const text = (language === 'ar' ? meeting.communique : (meeting.communiqueFr ?? meeting.communique)) ?? ''
  const document = communiqueDocument(language, { command, meeting, text, released })
  return answerPdf(c, document, { name: `${meeting.ref}-communique`, public: false })
}

const languageOf = (c: HonoContext<Env>) => splitPath(new URL(c.req.url).pathname).language
