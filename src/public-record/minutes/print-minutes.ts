import type { PdfBlock, PdfDocument } from '../../platform/pdf/document.ts'
import { type Day, formatDay } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'
import { nameIn } from '../../platform/words/names.ts'
import { textBlocks } from '../../platform/words/text-blocks.ts'
import type { PublicDissent, PublicPassage, PublicWord } from '../queries/minutes.ts'
import { publicRecordWords } from '../words.ts'
import type { PublicMinutesWords } from './words.ar.ts'
import { publicMinutesWords } from './words.ts'

interface Named {
  nameAr: string
  nameFr: string | null
}

/** A meeting as it stands at the head of its documents. */
export interface PrintedMeeting {
  ref: string
  title: string
  day: Day
  time: string | null
  partOfDay: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | null
  place: string
  chairAr: string | null
  chairFr: string | null
  chairActing: boolean
  topics: readonly string[]
}

export interface PrintedMinutes {
  command: Named
  meeting: PrintedMeeting
  associations: readonly string[]
  agreedOn: Day | null
  version: number
  passages: readonly PublicPassage[]
  words: readonly PublicWord[]
  dissents: readonly PublicDissent[]
  demands: readonly { ref: string; text: string; officeAr: string | null; officeFr: string | null }[]
  /** False for what waits for its signatures, or is not agreed. */
  released: boolean
}

/** The minutes as a document: who met, the agreed text, every dissent, the word of everyone, and what was asked. */
export function minutesDocument(language: Language, minutes: PrintedMinutes): PdfDocument {
  const words = publicMinutesWords[language]
  const { meeting, passages, dissents, agreedOn, version } = minutes
  return {
    ...frame(language, minutes.command, meeting, minutes.released),
    over: words.document.minutes,
    day: agreedOn ?? meeting.day,
    blocks: [
      { kind: 'facts', facts: facts(language, minutes) },
      { kind: 'heading', level: 1, text: words.document.text },
      ...(language === 'ar' ? [] : [{ kind: 'note' as const, text: words.document.arabicOnly }]),
      ...passages.map(passageBlock),
      ...dissentBlocks(language, words, dissents, minutes.words),
      ...wordBlocks(language, words, minutes.words),
      ...demandBlocks(language, words, minutes.demands),
      { kind: 'note', text: `${words.document.version(version)} · ${words.document.end}` },
    ],
  }
}

export interface PrintedCommunique {
  command: Named
  meeting: PrintedMeeting
  text: string
  released: boolean
}

export function communiqueDocument(language: Language, { command, meeting, text, released }: PrintedCommunique): PdfDocument {
  return {
    ...frame(language, command, meeting, released),
    over: publicMinutesWords[language].document.communique,
    day: meeting.day,
    blocks: textBlocks(text).map((block) => (block.kind === 'list' ? { ...block, of: text } : block)),
  }
}

function frame(language: Language, command: Named, { title, ref }: PrintedMeeting, released: boolean) {
  const { document } = publicMinutesWords[language]
  const issuer = nameIn(language, command.nameAr, command.nameFr) ?? ''
  return {
    language,
    title,
    issuer,
    reference: ref,
    draft: released ? null : document.draft,
    words: { page: document.page, of: document.of, and: document.and },
  }
}

function facts(language: Language, { meeting, associations, agreedOn }: PrintedMinutes) {
  const { document, agreedOn: agreed } = publicMinutesWords[language]
  const { parts } = publicRecordWords[language].meetings
  const { ref, day, time, partOfDay, place, chairAr, chairFr, chairActing, topics } = meeting
  const chair = nameIn(language, chairAr, chairFr)
  const hour = time ?? (partOfDay ? parts[partOfDay] : null)
  const given: [string, string | readonly string[] | null][] = [
    [document.reference, ref],
    [document.day, [formatDay(language, day, 'full'), hour].filter(Boolean).join(' · ')],
    [document.place, place],
    [document.chair, chair && (chairActing ? `${chair} (${document.acting})` : chair)],
    [document.topics, topics],
    [document.present, associations],
    [agreed, agreedOn && formatDay(language, agreedOn)],
  ]
  return given.flatMap(([term, value]) => (value?.length ? [{ term, value }] : []))
}

function passageBlock({ number, heading, text }: PublicPassage): PdfBlock {
  return heading ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', text, number }
}

function dissentBlocks(
  language: Language,
  words: PublicMinutesWords,
  dissents: readonly PublicDissent[],
  said: readonly PublicWord[],
): PdfBlock[] {
  const general = said.filter((one) => one.word === 'dissents' && one.text)
  if (dissents.length + general.length === 0) return []
  const nameOf = (one: { associationAr: string; associationFr: string | null }) =>
    nameIn(language, one.associationAr, one.associationFr) ?? ''
  return [
    { kind: 'heading', level: 1, text: words.dissents },
    ...dissents.flatMap((dissent): PdfBlock[] => [
      { kind: 'heading', level: 2, text: words.document.whose(words.dissentOn(words.passage(dissent.passage)), nameOf(dissent)) },
      ...dissentTexts(words, dissent),
    ]),
    ...general.map((one): PdfBlock => ({ kind: 'quote', by: words.document.whose(words.general, nameOf(one)), text: one.text! })),
  ]
}

function dissentTexts(words: PublicMinutesWords, { proposed, reason, reply }: PublicDissent): PdfBlock[] {
  if (reason === null) return [{ kind: 'note', text: words.textUnderReview }]
  const quote = (by: string, text: string): PdfBlock => ({ kind: 'quote', by, text })
  return [
    proposed ? quote(words.proposed, proposed) : { kind: 'paragraph', text: words.struck },
    quote(words.reason, reason),
    ...(reply ? [quote(words.reply, reply)] : []),
  ]
}

function wordBlocks(language: Language, words: PublicMinutesWords, said: readonly PublicWord[]): PdfBlock[] {
  if (said.length === 0) return []
  const rows = said.map((one) => [
    nameIn(language, one.associationAr, one.associationFr) ?? '',
    words.said[one.word],
    one.saidOn ? formatDay(language, one.saidOn) : '—',
  ])
  return [
    { kind: 'heading', level: 1, text: words.words },
    { kind: 'table', columns: [words.association, words.word, words.on], widths: [3, 2, 2], rows },
  ]
}

function demandBlocks(language: Language, { document }: PublicMinutesWords, demands: PrintedMinutes['demands']): PdfBlock[] {
  const heading: PdfBlock = { kind: 'heading', level: 1, text: document.demands }
  if (demands.length === 0) return [heading, { kind: 'paragraph', text: document.noDemands }]
  const rows = demands.map(({ ref, text, officeAr, officeFr }) => [ref, text, nameIn(language, officeAr, officeFr) ?? '—'])
  return [heading, { kind: 'table', columns: [document.demandRef, document.demand, document.owner], widths: [2, 6, 3], rows }]
}
