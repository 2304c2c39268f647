import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import type { Db } from '../../src/platform/db/connection.ts'
import { newId } from '../../src/platform/ids.ts'
import { countStems } from '../../src/search/queries/vocabulary.ts'
import { search } from '../../src/search/search.ts'
import { stemsOf } from '../../src/search/stem.ts'

export interface Question {
  readonly kind: 'msa' | 'darija' | 'french' | 'typo'
  readonly words: string
  /** The worth of each text that answers: 3 of this very problem, 1 of one like it. */
  readonly worth: ReadonlyMap<string, number>
}

export interface Collection {
  readonly texts: readonly { id: string; text: string }[]
  readonly questions: readonly Question[]
}

/** Reads texts.txt: a problem after «=», what it is like after «~», four texts of it, and questions after «?». */
export function readCollection(file = join(import.meta.dirname, 'texts.txt')): Collection {
  const problems = readFileSync(file, 'utf8')
    .trim()
    .split(/^= /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n')
      const marked = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2))
      const name = head.split(' ')[1]!
      const texts = lines.filter((line) => !/^[~?] /.test(line)).map((text) => ({ id: newId(), text }))
      return { name, texts, like: marked('~ ').flatMap((names) => names.split(' ')), asked: marked('? ') }
    })
  const idsOf = (name: string) => problems.find((one) => one.name === name)!.texts.map(({ id }) => id)
  const questions = problems.flatMap(({ name, like, asked }) => {
    const worth = new Map([
      ...like.flatMap((other) => idsOf(other).map((id): [string, number] => [id, 1])),
      ...idsOf(name).map((id): [string, number] => [id, 3]),
    ])
    return asked.map((line) => ({ kind: line.split(' ')[0] as Question['kind'], words: line.slice(line.indexOf(' ') + 1), worth }))
  })
  return { texts: problems.flatMap(({ texts }) => texts), questions }
}

/** The nearest ten to a question, by identity. */
export type Method = (words: string) => Promise<string[]>

export const ourSearch = 'Qurb'

/** Puts the texts into an empty database and says how each method searches them. `db` is one connection: it holds a table of its own. */
export async function methodsOver(db: Db, commandId: string, { texts }: Collection): Promise<Record<string, Method>> {
  const [ids, words] = [texts.map(({ id }) => id), texts.map(({ text }) => text)]
  await db`
    insert into public_record.searchable (command_id, kind, id, ref, title, body, names, state, readers)
    select ${commandId}, 'demand', id, '', text, '', '', 'waiting', '{}' from unnest(${ids}::uuid[], ${words}::text[]) t (id, text)`
  await countStems(db, 'public', commandId)
  await db`create temporary table plain as select id, text, to_tsvector('arabic', text) as arabic from unnest(${ids}::uuid[], ${words}::text[]) t (id, text)`
  const ranked = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  const mini = new MiniSearch({ fields: ['text'] })
  const stemmed = new MiniSearch({ fields: ['text'], tokenize: stemsOf, processTerm: (term) => term })
  for (const index of [mini, stemmed]) index.addAll(texts)
  return {
    [ourSearch]: async (asked) => {
      const { hits } = await search(db, 'public', { commandId, readers: [] }, { words: asked, narrowing: {}, limit: 10, offset: 0 })
      return ranked(hits)
    },
    "PostgreSQL 'arabic', all words, ts_rank": async (asked) =>
      ranked(
        await db<{ id: string }[]>`
        select id from plain, plainto_tsquery('arabic', ${asked}) q where arabic @@ q order by ts_rank(arabic, q) desc, id limit 10`,
      ),
    "PostgreSQL 'arabic', any word, ts_rank": async (asked) =>
      ranked(
        await db<{ id: string }[]>`
        select id from plain, to_tsquery('arabic', array_to_string(regexp_split_to_array(regexp_replace(${asked}, '[^[:alnum:] ]+', ' ', 'g'), ' +'), '|')) q
        where arabic @@ q order by ts_rank(arabic, q) desc, id limit 10`,
      ),
    'pg_trgm similarity': async (asked) =>
      ranked(await db<{ id: string }[]>`select id from plain order by similarity(text, ${asked}) desc, id limit 10`),
    'pg_trgm word_similarity': async (asked) =>
      ranked(await db<{ id: string }[]>`select id from plain order by word_similarity(${asked}, text) desc, id limit 10`),
    'MiniSearch, as it comes': async (asked) => ranked(mini.search(asked).slice(0, 10) as unknown as { id: string }[]),
    'MiniSearch with our stems': async (asked) => ranked(stemmed.search(asked).slice(0, 10) as unknown as { id: string }[]),
  }
}

/** nDCG@10: 1 when the best texts come first, 0 when none of them comes. */
export function ndcg(found: readonly string[], worth: ReadonlyMap<string, number>): number {
  const sum = (grades: readonly number[]) =>
    grades.slice(0, 10).reduce((total, grade, at) => total + (2 ** grade - 1) / Math.log2(at + 2), 0)
  return sum(found.map((id) => worth.get(id) ?? 0)) / sum([...worth.values()].toSorted((a, b) => b - a))
}

export type Quality = Record<Question['kind'] | 'all', number>

export async function qualityOf(method: Method, questions: readonly Question[]): Promise<Quality> {
  const scores: { kind: Question['kind']; score: number }[] = []
  for (const { kind, words, worth } of questions) scores.push({ kind, score: ndcg(await method(words), worth) })
  const mean = (of: readonly { score: number }[]) => of.reduce((sum, { score }) => sum + score, 0) / of.length
  const only = (kind: Question['kind']) => mean(scores.filter((one) => one.kind === kind))
  return { all: mean(scores), msa: only('msa'), darija: only('darija'), french: only('french'), typo: only('typo') }
}
