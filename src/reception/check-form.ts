import * as v from 'valibot'
import { parse } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Language } from '../platform/words/language.ts'
import { checkText } from '../public-record/check-text.ts'
import * as input from './input.ts'
import { partsOf } from './parts.ts'
import { type Gazetteer, placeWithin } from './place.ts'
import { details } from './send-demand.ts'
import { similarPublic } from './similar-public.ts'

const form = v.object({ ...details, original: input.demandText })

/**
 * Reads a form before it is sent: what it asks for, one by one, what is like it, and what in it may name a person.
 * @throws {Refusal} invalid, with the fields that need correction
 */
export async function checkForm({ actor }: Context, publicDb: Db, places: Gazetteer, language: Language, values: unknown) {
  const { original, ...given } = parse(form, 'reception', values)
  const chosen = placeWithin(places, given)
  const texts = partsOf(original)
  const names = [chosen.words, chosen.district?.nameAr].filter((name): name is string => typeof name === 'string')
  const similar = await similarPublic(publicDb, actor.commandId, language, { texts, places: names })
  return {
    parts: texts.map((text, index) => ({ text, similar: similar[index]! })),
    place: chosen,
    names: namesIn(original),
  }
}

/** Words of a text that may name a person. */
export function namesIn(text: string): string[] {
  return checkText(text)
    .filter(({ kind }) => kind === 'namedPerson')
    .map(({ found }) => found)
}

type Values = Record<string, string | string[]>
type Part = { text: string } | { join: string }

/** The parts as the second step sends them: each a text, or the demand that it joins; one text when that was wished. */
export function sentParts(values: Values): Part[] {
  const textOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')
  const numbers = Object.keys(values).flatMap((name) => name.match(/^parts\.(\d{1,2})\.text$/)?.[1] ?? [])
  if (values.cut === 'one' && numbers.length > 1) return [{ text: textOf(values.original) }]
  const parts = numbers.flatMap((n): Part[] => {
    const join = textOf(values[`parts.${n}.join`])
    const text = textOf(values[`parts.${n}.text`])
    return join ? [{ join }] : text.trim() || numbers.length === 1 ? [{ text }] : []
  })
  const all = parts.map((part) => JSON.stringify(part))
  return parts.filter((part, at) => all.indexOf(JSON.stringify(part)) === at)
}
