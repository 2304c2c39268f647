import { readFileSync } from 'node:fs'
import type { Db } from '../../src/platform/db/connection.ts'
import { newId } from '../../src/platform/ids.ts'
import { countStems } from '../../src/search/queries/vocabulary.ts'
import { search } from '../../src/search/search.ts'
import { languageOf, questionOf, textsOf } from './generate.ts'

const batch = 2000

/** Fills a record with invented texts, in batches, and counts their words. */
export async function fill(db: Db, commandId: string, count: number): Promise<void> {
  const language = languageOf(11)
  for (let done = 0; done < count; done += batch) {
    const rows = textsOf(language, commandId, Math.min(batch, count - done))
    await db`
      insert into public_record.searchable (command_id, kind, id, ref, title, body, names, place_ar, category_id, state, day, readers)
      select ${commandId}, r.kind, r.id, r.ref, r.title, '', '', r.place, r.category, r.state, r.day, '{}'
      from unnest(${rows.map(({ kind }) => kind)}::text[], ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ ref }) => ref)}::text[],
        ${rows.map(({ title }) => title)}::text[], ${rows.map(({ placeAr }) => placeAr)}::text[],
        ${rows.map(({ categoryId }) => categoryId)}::text[], ${rows.map(({ state }) => state)}::text[],
        ${rows.map(({ day }) => day)}::date[]) r (kind, id, ref, title, place, category, state, day)`
    if (done % 50_000 === 0) console.error(`${done} texts`)
  }
}

export interface Latency {
  texts: number
  /** Milliseconds of one search, both statements and the way to the server and back. */
  p50: number
  p95: number
  p99: number
  /** Processor time of the server for one search, which other work on the machine does not lengthen much. */
  cpu: number
  /** Share of the ten nearest that are also among the ten of a search that compares every text. */
  kept?: number
  /** What the ten nearest score together, beside the ten of that search. */
  worth?: number
}

export async function measure(db: Db, commandId: string, texts: number, questions: number, exhaustive: number): Promise<Latency> {
  const language = languageOf(11)
  for (let skipped = 0; skipped < 5; skipped++) language.text()
  const asked = Array.from({ length: questions }, () => questionOf(language))
  const ask = (question: (typeof asked)[number], most?: number) =>
    search(db, 'public', { commandId, readers: [] }, { ...question, limit: 20, offset: 0, ...(most && { most, enough: most }) })
  for (const question of asked.slice(0, 20)) await ask(question)
  const pid = await backend(db)
  const before = processorTime(pid)
  const times: number[] = []
  const slow: [number, string][] = []
  for (const question of asked) {
    const start = performance.now()
    await ask(question)
    const time = performance.now() - start
    times.push(time)
    slow.push([time, JSON.stringify(question)])
  }
  const cpu = (processorTime(pid) - before) / asked.length
  if (process.env.SLOW) console.log(slow.sort((a, b) => b[0] - a[0]).slice(0, 8))
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]!
  const [kept, worth]: [number[], number[]] = [[], []]
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  for (const question of asked.slice(0, exhaustive)) {
    const [quick, whole] = [await ask(question), await ask(question, 10_000_000)]
    const best = whole.hits.slice(0, 10)
    const last = best.at(-1)?.score ?? 0
    if (best.length === 0) continue
    const scores = (hits: typeof best) => sum(hits.slice(0, 10).map(({ score }) => score))
    worth.push(scores(quick.hits) / scores(best))
    kept.push(quick.hits.slice(0, 10).filter(({ score }) => score >= last - 1e-4).length / best.length)
  }
  return {
    texts,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    cpu,
    ...(exhaustive > 0 && { kept: sum(kept) / kept.length, worth: sum(worth) / worth.length }),
  }
}

export const commandOf = (db: Db): Promise<string> => db`select 1`.then(() => newId())
export { countStems }

async function backend(db: Db): Promise<number> {
  const [row] = await db<{ pid: number }[]>`select pg_backend_pid() as pid`
  return row!.pid
}

/** Milliseconds, from the kernel. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
