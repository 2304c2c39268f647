import type { PdfBlock, PdfDocument } from '../../../platform/pdf/document.ts'
import type { Language } from '../../../platform/words/language.ts'
import { nameIn } from '../../../platform/words/names.ts'
import { formatNumber } from '../../../platform/words/numbers.ts'
import type { PublicReport, ShownReport } from '../../../public-record/awareness-reports.ts'
import { shareText } from '../sentences.ts'
import { reportWords } from '../words.ts'
import {
  figureSentences,
  hiddenSentences,
  isHidden,
  type ShownPart,
  shownCheck,
  shownGrowthLines,
  shownGrowthTitle,
  shownParts,
} from './sentences.ts'

interface Printed {
  issuer: string
  release: PublicReport & { report: ShownReport }
}

/** The released report on paper: the same sentences and figures as its page. */
export function shownDocument(language: Language, { issuer, release }: Printed): PdfDocument {
  const words = reportWords[language]
  const { released } = words
  const { report, schoolYear, version, releasedOn } = release
  const change = nameIn(language, release.change, release.changeFr)
  const hidden = hiddenSentences(language, report)
  return {
    language,
    title: words.of(schoolYear),
    over: words.title,
    issuer,
    reference: `${schoolYear}-${version}`,
    day: releasedOn,
    draft: null,
    words: words.document,
    blocks: [
      { kind: 'note', text: released.lead },
      ...(release.replacedOn ? [{ kind: 'paragraph' as const, text: released.replacedText }] : []),
      ...(change ? [heading(released.change), { kind: 'paragraph' as const, text: change }] : []),
      heading(released.figures),
      ...lines(figureSentences(language, report)),
      heading(shownGrowthTitle(language, report)),
      ...lines(shownGrowthLines(language, report)),
      { kind: 'note', text: released.growthNote },
      ...shownParts(language, report).flatMap((part) => partBlocks(language, part)),
      { kind: 'note', text: `${words.classesNote} ${words.coveredNote}` },
      ...topicBlocks(language, report),
      heading(released.hidden),
      { kind: 'paragraph', text: released.hiddenWhy },
      ...lines(hidden.length === 0 ? [released.hiddenNone] : hidden),
      heading(words.checks),
      {
        kind: 'table',
        columns: [words.checks, words.right],
        widths: [5, 1],
        rows: report.checks.map((check) => [shownCheck(language, check), check.right ? words.right : words.wrong]),
      },
    ],
  }
}

const heading = (text: string): PdfBlock => ({ kind: 'heading', level: 1, text })
const lines = (all: readonly string[]): PdfBlock[] => all.map((text) => ({ kind: 'paragraph', text }))

function partBlocks(language: Language, { title, head, rows }: ShownPart): PdfBlock[] {
  const words = reportWords[language]
  const number = (n: number | null) => (n === null ? words.released.notShown : formatNumber(language, n))
  const of = (n: number | null, all: number | null) => (n === null || all === null ? number(null) : words.reachedOf(number(n), number(all)))
  return [
    heading(title),
    {
      kind: 'table',
      columns: [head, words.sessions, words.schools, words.classes, words.share, words.covered, words.pupils],
      widths: [3, 2, 3, 2, 2, 3, 2],
      rows: rows.map((row) => [
        row.name[language],
        number(row.sessions),
        of(row.schools, row.schoolsInAll),
        number(row.classes),
        isHidden(row) || row.classes === null ? '—' : shareText(language, row.share),
        of(row.covered, row.enrolled),
        number(row.pupils),
      ]),
    },
  ]
}

function topicBlocks(language: Language, { byTopic }: ShownReport): PdfBlock[] {
  const words = reportWords[language]
  if (byTopic.length === 0) return []
  return [
    heading(words.byTopic),
    {
      kind: 'table',
      columns: [words.topic, words.sessions, words.shareOfTopics],
      widths: [4, 1, 1],
      rows: byTopic.map(({ name, sessions, share }) => [
        name[language],
        sessions === null ? words.released.notShown : formatNumber(language, sessions),
        sessions === null ? '—' : shareText(language, share),
      ]),
    },
    { kind: 'note', text: words.topicNote },
  ]
}
