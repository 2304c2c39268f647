import { readFileSync } from 'node:fs'
import type { Db } from '../../src/platform/db/connection.ts'
import { countStems } from '../../src/search/queries/vocabulary.ts'
import { search } from '../../src/search/search.ts'
import { languageOf, questionOf, textsOf } from './generate.ts'

const batch = 2000

/** Fills an empty record with invented texts, in batches, and counts their words. */
export async function fill(db: Db, commandId: string, count: number): Promise<void> {
  const language = languageOf(11)
  for (let done = 0; done < count; done += batch) {
    const rows = textsOf(language, commandId, Math.min(batch, count - done))
    const column = <Key extends keyof (typeof rows)[number]>(key: Key) => rows.map((row) => row[key])
    await db`
      insert into public_record.searchable (command_id, kind, id, ref, title, body, names, place_ar, category_id, state, day, readers)
      select ${commandId}, r.kind, r.id, r.ref, r.title, '', '', r.place, r.category, r.state, r.day, '{}'
      from unnest(${column('kind')}::text[], ${column('id')}::uuid[], ${column('ref')}::text[], ${column('title')}::text[],
        ${column('placeAr')}::text[], ${column('categoryId')}::text[], ${column('state')}::text[], ${column('day')}::date[])
        r (kind, id, ref, title, place, category, state, day)`
  }
  await db`vacuum analyze public_record.searchable`
  await countStems(db, 'public', commandId)
  await db`vacuum analyze public_record.search_word`
}

export interface Latency {
  /** Milliseconds of one search, both statements and the way to the server and back. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Milliseconds of processor time that the server spends on one search: other work on the machine lengthens it little. */
  readonly cpu: number
  readonly cpu95: number
  /** Share of the ten nearest that score no less than the tenth of a search that compares every text. */
  readonly kept?: number
  /** What the ten nearest score together, beside the ten of that search. */
  readonly worth?: number
}

/** @param db one connection, whose server process runs on this machine */
export async function measure(
  db: Db,
  commandId: string,
  { questions, exhaustive }: { questions: number; exhaustive: number },
): Promise<Latency> {
  const language = languageOf(11)
  const asked = Array.from({ length: questions }, () => questionOf(language))
  const ask = (question: (typeof asked)[number], most?: number) =>
    search(db, 'public', { commandId, readers: [] }, { ...question, limit: 20, offset: 0, ...(most && { most, enough: most }) })
  const [server] = await db<{ pid: number }[]>`select pg_backend_pid() as pid`
  for (const question of asked.slice(0, 30)) await ask(question)
  const [times, work]: [number[], number[]] = [[], []]
  for (const question of asked) {
    const [start, before] = [performance.now(), processorTime(server!.pid)]
    await ask(question)
    times.push(performance.now() - start)
    work.push(processorTime(server!.pid) - before)
  }
  const at = (numbers: readonly number[], share: number) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)]!
  return {
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    p99: at(times, 0.99),
    cpu: sum(work) / work.length,
    cpu95: at(work, 0.95),
    ...(exhaustive > 0 && (await compare(asked.slice(0, exhaustive), ask))),
  }
}

type Ask<Question> = (question: Question, most?: number) => ReturnType<typeof search>

/** What is lost because not every text with a common word is compared. */
async function compare<Question>(asked: readonly Question[], ask: Ask<Question>): Promise<{ kept: number; worth: number }> {
  const [kept, worth]: [number[], number[]] = [[], []]
  for (const question of asked) {
    const [quick, whole] = [await ask(question), await ask(question, 10_000_000)]
    const [near, best] = [quick, whole].map(({ hits }) => hits.slice(0, 10).map(({ score }) => score)) as [number[], number[]]
    if (best.length === 0) continue
    kept.push(near.filter((score) => score >= best.at(-1)! - 1e-4).length / best.length)
    worth.push(sum(near) / sum(best))
  }
  return { kept: sum(kept) / kept.length, worth: sum(worth) / worth.length }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** Milliseconds that a process has had a processor, from the kernel. */
function processorTime(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
}
