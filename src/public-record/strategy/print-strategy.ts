import type { PdfBlock, PdfDocument } from '../../platform/pdf/document.ts'
import { type Day, formatDay } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'
import { nameIn } from '../../platform/words/names.ts'
import { lastDayOf } from '../../platform/words/quarters.ts'
import { quartersUntil, readingOf } from './objective.ts'
import {
  baselineText,
  changeText,
  expectedText,
  figureText,
  outcomeSentence,
  quarterText,
  saidIn,
  standingAt,
  targetText,
} from './sentences.ts'
import { numbered, type Objective, type Strategy } from './strategy.ts'
import { publicStrategyWords } from './words.ts'

interface Printed {
  issuer: string
  strategy: Strategy
  today: Day
  /** The day of its last change, so that the same strategy is the same file. */
  day: Day
}

/** A strategy as a document: the same sentences and figures as its page. */
export function strategyDocument(language: Language, { issuer, strategy, today, day }: Printed): PdfDocument {
  const words = publicStrategyWords[language]
  const { year, version, approvedOn, officeAr, officeFr, replacedOn, closedOn, change } = strategy
  const given: [string, string | null][] = [
    [words.versions, `${words.version(version)} · ${words.states[strategy.state]}`],
    [words.approved, approvedOn && formatDay(language, approvedOn)],
    [words.by, officeAr && nameIn(language, officeAr, officeFr)],
    [words.replaced, replacedOn && formatDay(language, replacedOn)],
    [words.closed, closedOn && formatDay(language, closedOn)],
  ]
  const numbers = new Map(numbered(strategy).map(({ number, objective }) => [objective.id, number]))
  return {
    language,
    title: saidIn(language, strategy.title),
    over: words.of(String(year)),
    issuer,
    reference: `${year}-${version}`,
    day,
    draft: null,
    words: words.document,
    blocks: [
      { kind: 'facts', facts: given.flatMap(([term, value]) => (value ? [{ term, value }] : [])) },
      { kind: 'paragraph', text: saidIn(language, strategy.outline) },
      ...(change ? [{ kind: 'quote' as const, by: words.change, text: saidIn(language, change) }] : []),
      ...strategy.axes.flatMap((axis, nth): PdfBlock[] => [
        { kind: 'heading', level: 1, text: `${words.axis(nth + 1)} · ${saidIn(language, axis.text)}` },
        ...axis.aims.flatMap((aim): PdfBlock[] => [
          { kind: 'paragraph', text: `${words.aim} · ${saidIn(language, aim.text)}` },
          ...aim.objectives.flatMap((objective) =>
            objectiveBlocks(language, { strategy, today, objective, number: numbers.get(objective.id)! }),
          ),
        ]),
      ]),
      { kind: 'heading', level: 1, text: words.rule },
      { kind: 'list', of: words.rules[0]!, items: words.rules },
      { kind: 'note', text: words.caution },
    ],
  }
}

interface PrintedObjective {
  strategy: Strategy
  objective: Objective
  number: string
  today: Day
}

function objectiveBlocks(language: Language, { strategy, objective, number, today }: PrintedObjective): PdfBlock[] {
  const words = publicStrategyWords[language]
  const { year } = strategy
  const said = objective.outcome ? words.outcomes[objective.outcome] : words.standings[standingAt(strategy, objective, today)]
  const change = changeText(language, objective)
  const sentence = outcomeSentence(language, year, objective) ?? change
  const quarters = quartersUntil(year, objective.dueOn).filter(
    (quarter) => lastDayOf(quarter) < today || readingOf(objective.readings, quarter),
  )
  return [
    { kind: 'heading', level: 2, text: `${number} · ${saidIn(language, objective.text)}` },
    {
      kind: 'facts',
      facts: [
        { term: words.where, value: said },
        { term: words.target, value: targetText(language, objective) },
        { term: words.baseline, value: baselineText(language, objective) },
        { term: words.owner, value: language === 'ar' ? objective.officeAr : objective.officeFr },
        {
          term: words.measure,
          value: `${saidIn(language, objective.measure)} (${objective.indicatorId ? words.fromRecord : words.byHand})`,
        },
      ],
    },
    ...(sentence ? [{ kind: 'paragraph' as const, text: sentence }] : []),
    ...(objective.assessment ? [{ kind: 'paragraph' as const, text: saidIn(language, objective.assessment) }] : []),
    ...(quarters.length > 0
      ? [
          {
            kind: 'table' as const,
            columns: [words.quarter, words.figure, words.expected, words.note],
            widths: [2, 4, 2, 6],
            rows: quarters.map((quarter) => {
              const reading = objective.readings.findLast((one) => one.quarter === quarter)
              const note = reading ? (reading.note ? saidIn(language, reading.note) : words.underReview) : '—'
              const figure = reading ? figureText(language, objective.unit, reading) : words.unsaid
              return [quarterText(language, quarter), figure, expectedText(language, year, objective, quarter), note]
            }),
          },
        ]
      : []),
  ]
}
