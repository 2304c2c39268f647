import { foldWord } from '../text/letters.ts'
import { alternatives, END, pattern } from '../text/pattern.ts'
import { isAction, isListedAction } from './action-words.ts'
import { STOPS } from './association-words.ts'
import { COMPOUNDS, HEADS, NOT_NAMES, OFFICE_WORDS, RANKS } from './office-words.ts'

export type PersonName = { start: number; end: number; titled: boolean }

const TITLES = pattern(`[ ,"(]*(?:(?:${alternatives(RANKS)})${END} ?){0,3}`, 'uy')
const WORD = /[\u0621-\u064a]{2,16}/uy
const FIRST_NOT = new Set([...NOT_NAMES, ...HEADS, ...OFFICE_WORDS, ...STOPS].map(foldWord))
const compounds = new Set(COMPOUNDS.map(foldWord))
const OFFICE_NEXT = pattern(`^[",) -]{0,3}(?:${alternatives(HEADS)})${END}`, 'u')

/** Two words, three when one is a compound (عبد، بن...) or when an office or a comma follows the third. */
export function nameAt(text: string, at: number): PersonName | null {
  TITLES.lastIndex = at
  const titles = TITLES.exec(text)?.[0] ?? ''
  const start = at + titles.length
  const words: { text: string; end: number }[] = []
  for (let from = start; words.length < 4; ) {
    WORD.lastIndex = from
    const word = WORD.exec(text)?.[0]
    if (word === undefined || !mayBeName(word, words.length)) break
    words.push({ text: word, end: from + word.length })
    if (text[from + word.length] !== ' ') break
    from += word.length + 1
  }
  const count = nameLength(words, text)
  return count < 2 ? null : { start, end: words[count - 1]!.end, titled: /[\u0621-\u064a]/.test(titles) }
}

function mayBeName(word: string, at: number): boolean {
  // The name Ali folds to the same letters as the preposition على.
  if (at > 0 && /^و?علي$/.test(word)) return true
  if (FIRST_NOT.has(word) || (FIRST_NOT.has(word.slice(1)) && (at > 0 || word.length > 5 ? /^[وبلف]/ : /^و/).test(word))) return false
  if (isListedAction(word) || (/^[وبل]/.test(word) && isAction(word.slice(1)))) return false
  return at === 0 || !/^(?:[وب]ال|لل|وم|بت|بك|وت)/.test(word)
}

function nameLength(words: readonly { text: string; end: number }[], text: string): number {
  let count = 0
  let parts = 0
  for (const { text: word } of words) {
    count++
    if (!compounds.has(word) || word === foldWord('محمد')) parts++
    if (parts === 2) break
  }
  if (parts < 2) return parts === 1 && count >= 2 ? count : 0
  const third = words[count]
  return third && OFFICE_NEXT.test(text.slice(third.end, third.end + 30)) ? count + 1 : count
}
