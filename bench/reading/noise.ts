import { chance as chanceOf } from '../../src/demonstration/chance.ts'

/** What reports suffer between the meeting and the reader: lost punctuation and hamzas, confused endings, missing letters. */
export function addNoise(text: string, seed: string): string {
  const chance = seededChance(seed)
  const marked = text.replace(/(?<!\d)[.,;:!?«»"“”()،؛؟]|[.,;:!?«»"“”()،؛؟](?!\d)/g, (mark) => (chance(0.7) ? ' ' : mark))
  const spelt = marked.replace(/[أإآؤئةىي]/g, (letter) => misspelt(letter, chance))
  return spelt.replace(/\p{L}{6,}/gu, (word) => (chance(0.04) ? withoutOneLetter(word, chance) : word))
}

type Chance = (probability: number) => boolean

const dropped: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ؤ: 'و', ئ: 'ى' }

function misspelt(letter: string, chance: Chance): string {
  const bare = dropped[letter]
  if (bare !== undefined) return chance(0.6) ? bare : letter
  if (letter === 'ة') return chance(0.5) ? 'ه' : letter
  if (letter === 'ى') return chance(0.5) ? 'ي' : letter
  return letter
}

function withoutOneLetter(word: string, chance: Chance): string {
  let at = 1
  while (at < word.length - 2 && chance(0.6)) at++
  return word.slice(0, at) + word.slice(at + 1)
}

function seededChance(seed: string): Chance {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  return chanceOf(state).often
}
