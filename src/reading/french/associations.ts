import type { Association } from '../annotation.ts'
import { mergeNames } from '../merge-names.ts'
import { matches } from '../text/pattern.ts'
import type { Prepared } from '../text/prepared.ts'

const HEAD =
  /\b(?:association|amicale|federation|reseau|forum|collectif|observatoire|ligue|cooperative|union|espace|coordination)\b(?=[ ]["'\p{L}])/gu
const ENDS =
  /[,.;:!?()\n]| -| et (?=l'(?:association|amicale))| (?=(?:association|amicale|federation|collectif) )| (?:a|ont|et de|et d'|et la|et le|et des|qui|dont|pour demander|lors|par|avec|sur|dans|en presence|en|au cours|a l'occasion|se|s'est|est|sont|demande|demandent|souhaite|propose|reclame|regrette|deplore|insiste|ainsi|le \d|hier|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche)(?= )|"(?=[ ,.]|$)/u
const GENERIC =
  /^(?:association|reseau|union|espace|forum|coordination|federation|cooperative|ligue) (?:locales?|de malfaiteurs|de quartier|presentes?|participantes?|routier|public|entre|avec|criminel|social|sociaux|d'eclairage|securitaire)\b/
const LONGEST = 110

export type Span = { start: number; end: number }

export function frenchAssociationSpans(text: string, original: (start: number, end: number) => string): Span[] {
  const spans: Span[] = []
  for (const found of matches(HEAD, text)) {
    const rest = text.slice(found.end, found.end + LONGEST)
    const stop = ENDS.exec(rest.replace(/^ "/, '  '))
    const end = found.end + (stop ? stop.index : rest.length)
    const name = text.slice(found.start, end)
    if (GENERIC.test(name) || name.split(' ').length < 2 || !isNamed(original(found.end, end))) continue
    spans.push({ start: found.start, end: found.start + name.trimEnd().length })
  }
  return spans
}

/** A name has a capital, or says of whom and where: "des commerçants de la médina". */
const isNamed = (words: string) => /[A-ZÀ-Ý]/.test(words) || /^ (?:des|du|de la|de l'|pour) \S+ (?:de|du|des|d')/.test(words)

export function frenchAssociations({ text, evidence }: Prepared, spans: readonly Span[]): Association[] {
  return mergeNames(
    spans.map(({ start, end }) => {
      const shown = evidence(start, end)
      return { key: text.slice(start, end), name: shown.text.replace(/\s+/g, ' '), evidence: shown }
    }),
  )
}

const NUMBERS: Record<string, number> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
}

export function frenchAssociationCount(text: string, named: number): number | null {
  const found = new RegExp(`\\b(\\d{1,3}|${Object.keys(NUMBERS).join('|')}) (?:associations|amicales)\\b`).exec(text)
  const stated = found ? (NUMBERS[found[1]!] ?? Number(found[1])) : 0
  if (stated >= named && stated > 0) return stated
  return named > 0 ? named : null
}
