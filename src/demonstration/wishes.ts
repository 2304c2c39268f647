import type { Chance } from './chance.ts'
import { neighbourhood } from './texts/neighbourhood.ts'
import { presence } from './texts/presence.ts'
import { services } from './texts/reception.ts'
import { safety } from './texts/safety.ts'
import { schools } from './texts/schools.ts'
import { streets } from './texts/streets.ts'
import type { Answer, PlaceKey, Theme } from './texts/theme.ts'
import { frenchLeads, leads } from './texts/verdicts.ts'

const themes: readonly Theme[] = [...presence, ...schools, ...safety, ...streets, ...services, ...neighbourhood]

/** One thing asked once, somewhere, with the answer that it will get. */
export interface Wish {
  theme: Theme
  at: PlaceKey
  said: string
  text: string
  answer: Answer
}

/** Every wording once where it belongs, then as many again from other places of the same kind, in the words of those who join in. */
export function wishes(count: number, chance: Chance): Wish[] {
  const first = themes.flatMap((theme) =>
    theme.asked.map(({ at, said, text }, turn) => ({ theme, at, said, text, answer: theme.answers[turn % theme.answers.length]! })),
  )
  const echoes = shuffled(first, chance)
    .slice(0, count - first.length)
    .map((wish, turn) => ({ ...wish, at: elsewhere(wish.at), said: lead(wish.said, turn) + wish.said }))
  return shuffled([...first, ...echoes], chance)
}

function lead(said: string, turn: number): string {
  const own = /^[A-ZÉÀ]/.test(said) ? frenchLeads : leads
  return own[turn % own.length]!
}

function elsewhere(at: PlaceKey): PlaceKey {
  const [kind, place] = at.split(':')
  return `${kind}:${Number(place) + 1}` as PlaceKey
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const rest = [...list]
  return list.map(() => rest.splice(chance.between(0, rest.length - 1), 1)[0]!)
}
