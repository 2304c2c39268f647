import { readFileSync } from 'node:fs'
import { bound } from '../platform/words/bound.ts'
import type { Language } from '../platform/words/language.ts'
import { type Kind, kinds } from './kind.ts'

/** Guidance is written in these; whoever reads in another language is told so, and gets the Arabic. */
export const writtenIn = ['ar', 'fr', 'en'] as const
export type Written = (typeof writtenIn)[number]

export function writtenFor(language: Language): Written {
  return writtenIn.find((one) => one === language) ?? 'ar'
}

/** What a minor reads comes first, always. */
export const parts = ['minor', 'now', 'avoid', 'after'] as const
export type Part = (typeof parts)[number]

export interface Guidance extends Record<Part, readonly string[]> {
  readonly title: string
  /** By which the reader knows that this is about them. */
  readonly when: string
}

/** One text of `guidance/`: a title, when it applies, and four lists. */
export function readGuidance(text: string): Guidance {
  const [head = '', ...lists] = text.split(/^(?=\[)/m)
  const line = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(head)?.[1] ?? missing(name)
  const list = (name: Part) => {
    const found = lists.find((one) => one.startsWith(`[${name}]\n`)) ?? missing(name)
    return found
      .split('\n')
      .filter((one) => one.startsWith('- '))
      .map((one) => one.slice(2))
  }
  return { title: line('title'), when: line('when'), minor: list('minor'), now: list('now'), avoid: list('avoid'), after: list('after') }
}

function missing(what: string): never {
  throw new Error(`A text of guidance has no «${what}»`)
}

const texts = Object.fromEntries(writtenIn.map((language) => [language, readAll(language)])) as Record<Written, Record<Kind, Guidance>>

export function guidanceOn(kind: Kind, language: Written): Guidance {
  return texts[language][kind]
}

function readAll(language: Written): Record<Kind, Guidance> {
  const read = (kind: Kind) => readGuidance(bound(readFileSync(new URL(`guidance/${language}/${kind}.txt`, import.meta.url), 'utf8')))
  return Object.fromEntries(kinds.map((kind) => [kind, read(kind)])) as Record<Kind, Guidance>
}
