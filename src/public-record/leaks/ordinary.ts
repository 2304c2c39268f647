import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldWord } from '../../platform/words/letters.ts'
import { spoken } from './spoken.ts'

let known: ReadonlySet<string> | undefined

/** The words that reports, demands and our own pages use (`bench/leaks/learn-words.ts`), and those of the spoken language. */
function ordinary(): ReadonlySet<string> {
  known ??= new Set([...readFileSync(join(import.meta.dirname, 'ordinary.txt'), 'utf8').split('\n'), ...spoken.split(/\s+/).map(foldWord)])
  return known
}

const before = /^(?:وال|فال|بال|كال|ولل|لل|ال|وب|ول|فب|[وفبلكس])(?=.{2})/
const after = /(?<=.{3})(?:هما|كما|هم|ها|نا|كم|ات|ون|ين|ان|تين|تان|ته|تها|تنا|وا|تم|ه|ي|ك|ت|ن)$/
/** «بوكرين», «بنزاكور»: nothing is taken off a family name. */
const familial = /^(?:بو|بن|بل|ايت|او)[\u0621-\u06d3]{3,}/
const french = /(?<=.{3})(?:ments?|es|s|e|x|ent|er|ez|ant|ons|aux)$/

/** Whether a folded word is one of the language just as it stands. */
export function isWord(word: string): boolean {
  return ordinary().has(word)
}

/** Whether a folded word is one of the language, with what Arabic and French put before and behind it. What is in no list may be a name. */
export function isOrdinary(word: string): boolean {
  const known = asked.get(word)
  if (known !== undefined) return known
  if (asked.size >= 10_000) asked.clear()
  const answer = isOfLanguage(word)
  asked.set(word, answer)
  return answer
}

/** The same words are asked for again and again. */
const asked = new Map<string, boolean>()

function isOfLanguage(word: string): boolean {
  const words = ordinary()
  if (/^[a-z]/.test(word)) return words.has(word) || words.has(word.replace(french, ''))
  if (familial.test(word)) return words.has(word)
  return stems(word).some((stem) => words.has(stem) || words.has(`ال${stem}`) || words.has(`${stem}ه`))
}

function stems(word: string): string[] {
  const bare = word.replace(before, '')
  return [word, bare, word.replace(after, ''), bare.replace(after, ''), bare.replace(before, '')]
}
