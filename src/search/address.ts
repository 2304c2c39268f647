import { type Audience, type Facet, facets, type Narrowing } from './searchable.ts'

export const pageSize = 20
const lastPage = 10
const longest = 300

/** A search as its address says it. */
export interface Asked {
  readonly words: string
  readonly narrowing: Narrowing
  readonly page: number
}

export function askedIn(query: Readonly<Record<string, string>>): Asked {
  const chosen = facets.map((facet): [Facet, string] => [facet, (query[facet] ?? '').slice(0, 120)])
  const page = Number(query.page ?? 1)
  return {
    words: (query.q ?? '').replaceAll('\0', '').trim().slice(0, longest),
    narrowing: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
    page: Number.isInteger(page) && page > 0 ? Math.min(page, lastPage) : 1,
  }
}

export function addressOf(audience: Audience, asked: Asked) {
  return (change: Partial<Asked> & { json?: boolean }): string => {
    const { words, narrowing, page } = { ...asked, ...change }
    const query = new URLSearchParams({ q: words, ...narrowing, ...(page > 1 && { page: String(page) }) })
    return `${audience === 'desk' ? '/desk' : ''}/search${change.json ? '.json' : ''}?${query}`
  }
}

/** «bm 2026 7» and «BM-2026-0007» are the same reference. */
export function referenceIn(text: string): string | null {
  const plain = text.replace(/[\u200E\u200F\u2066-\u2069]/g, '').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  const match = /^\s*([a-z]{1,8})[-\s]?(\d{4})[-\s](\d{1,6})\s*$/i.exec(plain)
  return match ? `${match[1]!.toUpperCase()}-${match[2]}-${match[3]!.padStart(4, '0')}` : null
}
