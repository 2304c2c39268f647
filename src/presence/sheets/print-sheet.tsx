import type { PdfBlock, PdfDocument } from '../../platform/pdf/document.ts'
import { formatDay } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'
import { nameIn } from '../../platform/words/names.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { hourOf } from '../hours.ts'
import type { Mode } from '../team.ts'
import { presenceWords } from '../words.ts'
import { hindrances } from './hindrance.ts'
import { RouteSketch } from './pages/route-sketch.tsx'
import type { Sheet } from './sheet.ts'
import { sheetsWords } from './words.ts'

interface Printed {
  command: { nameAr: string; nameFr: string | null }
  team: { name: string; mode: Mode }
  sheet: Sheet
}

/** The sheet on paper: the way in its order, and room to write what became of each visit. */
export function sheetDocument(language: Language, { command, team, sheet }: Printed): PdfDocument {
  const words = sheetsWords[language].paper
  const { day, visits, version } = sheet
  return {
    language,
    title: team.name,
    over: words.over,
    issuer: nameIn(language, command.nameAr, command.nameFr) ?? '',
    reference: version === null ? day : `${day} / ${version}`,
    day,
    draft: words.restricted,
    blocks: [
      { kind: 'facts', facts: factsOf(language, team.mode, sheet) },
      { kind: 'heading', level: 1, text: words.way },
      ...(visits.length === 0
        ? [{ kind: 'paragraph' as const, text: words.empty }]
        : [...way(language, sheet), ...drawing(language, sheet)]),
    ],
    words: { page: words.page, of: words.of, and: words.and },
  }
}

function factsOf(language: Language, mode: Mode, { day, version }: Sheet) {
  const words = sheetsWords[language].paper
  return [
    { term: words.day, value: formatDay(language, day, 'full') },
    { term: words.mode, value: presenceWords[language].modes[mode] },
    ...(version === null ? [] : [{ term: words.version, value: words.versionText(version) }]),
  ]
}

function way(language: Language, { visits, breaks, home }: Sheet): PdfBlock[] {
  const { paper: words, hindrances: reasons } = sheetsWords[language]
  const number = (n: number) => formatNumber(language, n)
  const minutes = (n: number | null) => (n === null ? '' : words.minutes(number(n)))
  const stops = visits.map(({ arrive, leave, travel, placeAr, placeFr, districtAr, districtFr }, nth) => ({
    ...{ at: arrive, nth: number(nth + 1), travel: minutes(travel) },
    hours: hoursOf(arrive, leave),
    place: [nameIn(language, placeAr, placeFr), nameIn(language, districtAr, districtFr)].filter(Boolean).join(' ·\u00A0'),
  }))
  const pauses = breaks.map(({ from, to }) => ({ at: from, nth: '', travel: '', hours: hoursOf(from, to), place: words.break }))
  const back = home === null ? [] : [['', '', minutes(home), words.home, '', '', '']]
  const rows = [...stops, ...pauses].sort((a, b) => a.at - b.at)
  return [
    {
      kind: 'table',
      columns: [words.number, words.planned, words.travel, words.place, words.arrived, words.left, words.cannot],
      widths: [1, 2.4, 1.6, 5.3, 1.7, 1.8, 2.2],
      rows: [...rows.map(({ nth, hours, travel, place }) => [nth, hours, travel, place, '', '', '']), ...back],
    },
    { kind: 'note', text: words.fill },
    {
      kind: 'table',
      columns: [words.cannot, words.reasons, words.cannot, words.reasons],
      widths: [1.8, 5, 1.8, 5],
      rows: inPairs(hindrances.map((reason, index) => [number(index + 1), reasons[reason]])),
    },
  ]
}

/** Two beside each other, so that the list stays on one page. */
function inPairs(rows: readonly (readonly string[])[]): string[][] {
  const half = Math.ceil(rows.length / 2)
  return rows.slice(0, half).map((row, nth) => [...row, ...(rows[half + nth] ?? ['', ''])])
}

function drawing(language: Language, { sketch }: Sheet): PdfBlock[] {
  if (!sketch) return []
  const words = sheetsWords[language].sketch
  const svg = String(<RouteSketch sketch={sketch} label={words.label} />)
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'drawing', svg, alt: words.label },
    { kind: 'paragraph', text: `${words.text} \u2066${sketch.scale} m\u2069` },
  ]
}

/** Isolated and from left to right, in whatever text it stands. */
const hoursOf = (from: number, to: number) => `\u2066${hourOf(from)}–${hourOf(to)}\u2069`
