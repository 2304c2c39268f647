import type { Db } from '../../platform/db/connection.ts'
import type { Topic } from '../topic.ts'

/** The topics of a command: its own rows, and of those that are given to all what it has not changed. */
const ofCommand = (db: Db, commandId: string) => db`
  select key, position, name_ar, name_fr, name_en, name_zgh, level, guidance, retired_on from awareness_topic where command_id = ${commandId}
  union all
  select key, position, name_ar, name_fr, name_en, name_zgh, level, guidance, null from awareness_topic_given given
  where not exists (select 1 from awareness_topic own where own.command_id = ${commandId} and own.key = given.key)`

/** Those in use first. */
export async function listTopics(db: Db, commandId: string): Promise<Topic[]> {
  return db<Topic[]>`
    select key, position, name_ar, name_fr, name_en, name_zgh, level, guidance, retired_on from (${ofCommand(db, commandId)}) topic
    order by retired_on is not null, position, key`
}

/** Whether all of them may be chosen today. */
export async function areInUse(db: Db, commandId: string, keys: readonly string[]): Promise<boolean> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from (${ofCommand(db, commandId)}) topic where retired_on is null and key = any(${[...keys]})`
  return row!.n === keys.length
}

export async function saveTopic(db: Db, commandId: string, { guidance, ...topic }: Topic): Promise<void> {
  await db`
    insert into awareness_topic ${db({ commandId, ...topic, guidance: [...guidance] })}
    on conflict (command_id, key) do update set name_ar = excluded.name_ar, name_fr = excluded.name_fr, name_en = excluded.name_en,
      name_zgh = excluded.name_zgh, level = excluded.level, guidance = excluded.guidance, retired_on = excluded.retired_on`
}

/** Of every row the topics whose keys a column holds, in its order, as `topic_names`: without a statement of its own. */
export const topicNamesIn = (db: Db, commandId: string, column: 'e.topics' | 'topics') => db`
  (select coalesce(jsonb_agg(jsonb_build_object('key', topic.key, 'nameAr', name_ar, 'nameFr', name_fr, 'nameEn', name_en, 'nameZgh', name_zgh,
      'guidance', guidance) order by spoken.nth), '[]')
    from unnest(${db(column)}) with ordinality spoken (key, nth) join (${ofCommand(db, commandId)}) topic on topic.key = spoken.key) as topic_names`

/** So many sessions of a school year spoke of each. */
export const topicsCounted = (db: Db, commandId: string, { firstDay, lastDay }: { firstDay: string; lastDay: string }) => db`
  select topic.key as topic, name_ar, name_fr, name_en, name_zgh, count(*) as sessions
  from awareness_session e cross join unnest(e.topics) spoken (key) join (${ofCommand(db, commandId)}) topic on topic.key = spoken.key
  where e.command_id = ${commandId} and e.state = 'held' and e.day between ${firstDay} and ${lastDay}
  group by topic.key, name_ar, name_fr, name_en, name_zgh, position order by position, topic.key`
