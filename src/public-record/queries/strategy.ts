import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Release } from '../release.ts'
import { joined, type Strategy, type StrategyFacts, type Written } from '../strategy/strategy.ts'

export async function upsertStrategy(db: Db, commandId: string, { axes, ...facts }: StrategyFacts, changedOn: Day): Promise<void> {
  const row = { commandId, ...facts, axes: db.json(axes as unknown as string[]), changedOn }
  await db`
    insert into public_record.strategy ${db(row)}
    on conflict (command_id, id) do update set state = excluded.state, replaced_on = excluded.replaced_on,
      closed_on = excluded.closed_on, axes = excluded.axes, changed_on = excluded.changed_on`
}

export async function releaseStrategy(db: Db, commandId: string, id: string, texts: Release['texts'], at: Date): Promise<void> {
  await db`
    update public_record.strategy set texts = ${db.json(texts)}, released_at = coalesce(released_at, ${at})
    where command_id = ${commandId} and id = ${id}`
}

export async function releaseStrategyWord(db: Db, commandId: string, id: string, { word, wordFr }: Release['texts']): Promise<void> {
  await db`
    insert into public_record.strategy_word ${db({ commandId, id, text: word ?? '', textFr: wordFr ?? null })}
    on conflict (command_id, id) do update set text = excluded.text, text_fr = excluded.text_fr`
}

/** A version without its axes: enough to lead to it. */
export interface PublicVersion extends Pick<StrategyFacts, 'year' | 'version' | 'state' | 'approvedOn' | 'replacedOn' | 'closedOn'> {
  title: string
  titleFr: string | null
}

export async function listStrategyVersions(db: Db, commandId: string): Promise<PublicVersion[]> {
  return db<PublicVersion[]>`
    select year, version, state, approved_on, replaced_on, closed_on, texts ->> 'strategyTitle' as title, texts ->> 'strategyTitleFr' as title_fr
    from public_record.strategy where command_id = ${commandId} and released_at is not null
    order by year desc, version desc limit 200`
}

/** A released version with what was released of its words; the last of its year where none is named, of the last year where no year is. */
export async function readStrategy(
  db: Db,
  commandId: string,
  { year = null, version = null }: { year?: number | null; version?: number | null },
): Promise<(Strategy & { changedOn: Day }) | undefined> {
  const [row] = await db<(StrategyFacts & { texts: Record<string, string>; changedOn: Day })[]>`
    select id, year, version, state, approved_on, office_ar, office_fr, replaced_on, closed_on, axes, texts, changed_on
    from public_record.strategy
    where command_id = ${commandId} and released_at is not null and (${year}::int is null or year = ${year})
      and (${version}::int is null or version = ${version})
    order by year desc, version desc limit 1`
  if (!row) return undefined
  const { texts, changedOn, ...facts } = row
  const objectives = facts.axes.flatMap(({ aims }) => aims.flatMap(({ objectives }) => objectives))
  const ids = objectives.flatMap(({ id, readings }) => [id, ...readings.map((reading) => reading.id)])
  const words = await db<({ id: string } & Written)[]>`
    select id, text as ar, text_fr as fr from public_record.strategy_word where command_id = ${commandId} and id = any(${ids}::uuid[])`
  return { ...joined(facts, texts, new Map(words.map(({ id, ar, fr }) => [id, { ar, fr }]))), changedOn }
}
