import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import * as v from 'valibot'
import { annotatedText } from './text-format.ts'

export type AnnotatedText = v.InferOutput<typeof annotatedText>
export type Truth = AnnotatedText['truth']

export const halves = ['tune', 'held-out'] as const
export type Half = (typeof halves)[number]

export function loadTexts(half: Half): AnnotatedText[] {
  const folder = new URL(`${half}/`, import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const text = checkText(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
      if (`${text.id}.json` !== file) throw new Error(`${basename(file)}: the id "${text.id}" is not the file's name`)
      return text
    })
}

export function checkText(json: unknown): AnnotatedText {
  const parsed = v.safeParse(annotatedText, json)
  if (!parsed.success) throw new Error(`not an annotated text: ${JSON.stringify(v.flatten(parsed.issues))}`)
  const text = parsed.output
  const absent = spansOf(text.truth).find((span) => !holds(text.text, span))
  if (absent !== undefined) throw new Error(`${text.id}: "${absent}" is not in the text`)
  checkDate(text)
  return text
}

function spansOf(truth: Truth): string[] {
  const people = [...truth.chair, ...truth.other_officials].flatMap((person) => [person.name, person.role])
  const associations = truth.associations.flatMap((association) => [association.name, ...association.aliases])
  const answers = truth.responses.map((response) => response.text)
  const spans = [truth.host?.name, truth.city, truth.venue, ...people, ...associations, ...truth.demands, ...answers]
  return spans.filter((span) => typeof span === 'string')
}

/** After the preposition ل the article is written without its alef: المنطقة stands in the text as للمنطقة. */
function holds(text: string, span: string): boolean {
  return text.includes(span) || (span.startsWith('ال') && text.includes(`لل${span.slice(2)}`))
}

function checkDate({ id, truth: { date } }: AnnotatedText) {
  if (date.month_day !== null && date.value?.slice(5) !== date.month_day) throw new Error(`${id}: month_day is not that of the date`)
}
