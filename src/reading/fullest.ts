import { wordsOf } from './tagging/words.ts'

/** "the commissariat", when elsewhere the text says "the commissariat of police of Zagora". */
export function fullest<Named extends { type: string; name: string }>(unit: Named, all: readonly Named[]): Named {
  const own = stemsOf(unit.name)
  const fuller = all.filter((other) => other.type === unit.type && own.every((stem) => stemsOf(other.name).includes(stem)))
  return fuller.reduce((top, other) => (stemsOf(other.name).length > stemsOf(top.name).length ? other : top), unit)
}

const stemsOf = (name: string) => wordsOf(name).map(({ stem }) => stem)
