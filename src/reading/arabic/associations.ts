import { foldWord } from '../../platform/words/letters.ts'
import type { Association } from '../annotation.ts'
import { mergeNames } from '../merge-names.ts'
import type { PlaceMention } from '../places.ts'
import { alternatives, END, matches, pattern, START } from '../text/pattern.ts'
import type { Prepared } from '../text/prepared.ts'
import { isAction } from './action-words.ts'
import { CIVIC, DOUBTFUL, GENERIC, SINGULAR, STOPS } from './association-words.ts'
import { EVENT_VERBS } from './date-cues.ts'
import { speechWords } from './speech.ts'

const HEAD = pattern(`${START}[وفبل]{0,2}?(?<name>(?:ال|لل)?(?:${alternatives(SINGULAR)}) (?=["(]? ?[\\p{L}]))`)
const GENERIC_NAME = pattern(`^(?:${GENERIC})${END}`, 'u')
const NEXT_HEAD = pattern(`^[وف]?(?:ال)?(?:${alternatives(SINGULAR)}|جمعيات|الجمعيات)$`, 'u')
const stops = new Set(STOPS.map(foldWord))
const doubtful = new Set(DOUBTFUL.map(foldWord))
const verbs = new Set([...EVENT_VERBS, ...speechWords].map(foldWord))
const LONGEST = 110
const MOST_WORDS = 10

export type Span = { start: number; end: number }

export function associationSpans(text: string, places: readonly PlaceMention[]): Span[] {
  const spans: (Span & { sure: boolean })[] = []
  for (const found of matches(HEAD, text)) {
    const start = found.end - found.groups.name!.length
    if (start < (spans.at(-1)?.end ?? 0)) continue
    const end = nameEnd(text, start, places)
    const name = text.slice(start, end)
    if (isName(name)) spans.push({ start, end, sure: isAssociation(name) })
  }
  return spans.filter((span, at) => span.sure || isListed(text, spans[at - 1], span) || isListed(text, span, spans[at + 1]))
}

/** A doubtful name beside an association, in one enumeration with it. */
function isListed(text: string, one: (Span & { sure: boolean }) | undefined, other: (Span & { sure: boolean }) | undefined): boolean {
  if (!one || !other || !(one.sure || other.sure)) return false
  return /^"? ?(?:, ?و?|و|- ?|\/ ?|\+ ?|\) ?و)"?(?:ل|ب|عن )?$/u.test(text.slice(one.end, other.start).trim())
}

export function arabicAssociations({ text, evidence }: Prepared, spans: readonly Span[]): Association[] {
  const named = spans.map(({ start, end }) => ({ key: text.slice(start, end), evidence: evidence(start, end) }))
  return mergeNames(named.map(({ key, evidence }) => ({ key, name: evidence.text.replace(/^لل/, 'ال').replace(/\s+/g, ' '), evidence })))
}

/** Word by word up to a mark, the next association, or a word that no name holds. */
function nameEnd(text: string, start: number, places: readonly PlaceMention[]): number {
  const quoted = /^[\p{L}]+ ?" ?[^"\n]{2,80}"/u.exec(text.slice(start, start + LONGEST))
  if (quoted) return start + quoted[0].length
  let end = start
  let count = 0
  for (const { 0: word, index } of text.slice(start, start + LONGEST).matchAll(/[^\s]+/g)) {
    const bare = word.replace(/^["(]+/, '').replace(/[",.;:!?()]+.*$/, '')
    const gap = text.slice(end, start + index)
    const opensAside = /^[("•+-]/.test(word) && count > 1
    if (
      count > 0 &&
      (gap.includes('\n') || opensAside || endsName(bare, count, places, start + index) || joinsAction(bare, text.slice(start, end)))
    )
      break
    const lead = word.length - word.replace(/^["(]+/, '').length
    end = start + index + lead + bare.length
    if (bare.length + lead < word.length || ++count === MOST_WORDS) break
    if (placeEnding(places, end) && count > 2) {
      const next = /^ [ولال]{1,2}[\p{L}]+/u.exec(text.slice(end, end + 20))
      if (!next || !/^ (?:لل|ل|وال)/.test(next[0])) break
    }
  }
  return end
}

/** "… and strengthening …" goes on with the demands, unless the name itself is "for supporting and training …". */
function joinsAction(word: string, name: string): boolean {
  return (
    /^و/.test(word) && isAction(word.slice(1)) && name.includes(' ') && !name.split(' ').some((each) => /^لل?/.test(each) || isAction(each))
  )
}

/** A verb of speech or of holding a meeting begins the next sentence, whose full stop was lost. */
const speaks = (word: string) => verbs.has(word) || (/^[وف]/.test(word) && verbs.has(word.slice(1)))

function endsName(word: string, count: number, places: readonly PlaceMention[], at: number): boolean {
  if (word === '' || /^[\d]+[.)-]/.test(word)) return true
  if (count >= 2 && /^\d+$/.test(word)) return false
  if (count > 1 && (stops.has(word) || speaks(word))) return true
  if (count > 1 && NEXT_HEAD.test(word)) return true
  if (count > 2 && !/^(?:ال|لل?)/.test(word) && isAction(word)) return true
  if (count <= 1) return stops.has(word) && word !== 'ما'
  const place = places.find((each) => each.start >= at && each.start <= at + 1)
  if (/^ب/.test(word) && !place && count > 1 && !/^(?:بلا|بدون|بيي|بن|بنت|بنات|بناء|بيت|بني|بو|بر|بحر|باب|بذور|بسم)/.test(word)) return true
  return /^(?:[وف]?(?:[يت]ط|ي[\u0621-\u064a]{3,}ون$)|س[يت][\u0621-\u064a]{3})/.test(word) && !/^(?:تطوع|تطوير|سيدي|ستار|سيد)/.test(word)
}

const placeEnding = (places: readonly PlaceMention[], end: number) =>
  places.some((place) => place.end === end && place.kind !== 'neighbourhood')

function isName(name: string): boolean {
  const words = name.split(' ')
  if (words.length < 2 || GENERIC_NAME.test(name)) return false
  const definite = /^(?:ال|لل)/.test(words[0]!) && !doubtful.has(words[0]!)
  return !definite || (/^(?:ال|لل)/.test(words[1]!) && words.length >= 3)
}

function isAssociation(name: string): boolean {
  const [first = '', ...rest] = name.split(' ')
  const head = first.replace(/^(?:ال|لل)/, '')
  return !doubtful.has(head) || name.includes('"') || CIVIC.test(rest.join(' '))
}
