import type { PdfBlock, PdfDocument } from '../../platform/pdf/document.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { Report } from './report.ts'
import { checkText, coveredText, growthLines, growthTitle, type Part, partsOf, shareText, topicRows } from './sentences.ts'
import { reportWords } from './words.ts'

interface Printed {
  issuer: string
  day: Day
  report: Report
}

/** The report as a document: the same figures and sentences as its page. */
export function reportDocument(language: Language, { issuer, day, report }: Printed): PdfDocument {
  const words = reportWords[language]
  const { totals, notHeld } = report
  const number = (n: number) => formatNumber(language, n)
  const facts = [
    { term: words.sessions, value: number(totals.sessions) },
    { term: words.schools, value: words.reachedOf(number(totals.schools), number(totals.schoolsInAll)) },
    { term: words.classes, value: number(totals.classes) },
    { term: words.covered, value: coveredText(language, totals) },
    { term: words.girls, value: number(totals.girls) },
    { term: words.boys, value: number(totals.boys) },
    { term: words.pupils, value: number(totals.pupils) },
    { term: words.notHeld, value: words.notHeldText(number(notHeld.postponed), number(notHeld.cancelled)) },
  ]
  return {
    language,
    title: words.of(report.schoolYear),
    over: words.title,
    issuer,
    reference: report.schoolYear,
    day,
    draft: null,
    words: words.document,
    blocks: [
      { kind: 'facts', facts },
      { kind: 'note', text: `${words.classesNote} ${words.coveredNote}` },
      { kind: 'heading', level: 1, text: growthTitle(language, report) },
      ...growthLines(language, report).map((text): PdfBlock => ({ kind: 'paragraph', text })),
      ...partsOf(language, report).flatMap((part) => partBlocks(language, part)),
      ...topicBlocks(language, report),
      { kind: 'heading', level: 1, text: words.checks },
      {
        kind: 'table',
        columns: [words.checks, words.right],
        widths: [5, 1],
        rows: report.checks.map((check) => [checkText(language, check), check.right ? words.right : words.wrong]),
      },
    ],
  }
}

function partBlocks(language: Language, { title, head, rows }: Part): PdfBlock[] {
  const words = reportWords[language]
  const number = (n: number) => formatNumber(language, n)
  return [
    { kind: 'heading', level: 1, text: title },
    {
      kind: 'table',
      columns: [head, words.sessions, words.schools, words.classes, words.share, words.covered, words.girls, words.boys],
      widths: [3, 2, 3, 2, 2, 3, 2, 2],
      rows: rows.map(({ name, row }) => [
        name,
        number(row.sessions),
        words.reachedOf(number(row.schools), number(row.schoolsInAll)),
        number(row.classes),
        shareText(language, row.share),
        coveredText(language, row),
        number(row.girls),
        number(row.boys),
      ]),
    },
  ]
}

function topicBlocks(language: Language, report: Report): PdfBlock[] {
  const words = reportWords[language]
  const rows = topicRows(language, report)
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: words.byTopic },
    {
      kind: 'table',
      columns: [words.topic, words.sessions, words.shareOfTopics],
      widths: [4, 1, 1],
      rows: rows.map(({ name, sessions, share }) => [name, formatNumber(language, sessions), share]),
    },
    { kind: 'note', text: words.topicNote },
  ]
}
