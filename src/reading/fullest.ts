import { stemsIn } from '../platform/tagging/words.ts'

/** "the commissariat", when elsewhere the text says "the commissariat of police of Zagora". */
export function fullest<Named extends { type: string; name: string }>(unit: Named, all: readonly Named[]): Named {
  const own = stemsIn(unit.name)
  const fuller = all.filter((other) => other.type === unit.type && own.every((stem) => stemsIn(other.name).includes(stem)))
  return fuller.reduce((top, other) => (stemsIn(other.name).length > stemsIn(top.name).length ? other : top), unit)
}
