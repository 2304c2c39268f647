import type { Db } from '../../platform/db/connection.ts'
import type { Which } from './sources.ts'

/** A meeting and its minutes: all services read them, and the associations that were expected. */
export function meetingTexts(db: Db, { commandId, ids }: Which) {
  return db`
    select texts.kind, m.id, m.ref, m.title, texts.body, concat_ws(' ', m.ref, m.place, o.name_ar, o.name_fr, expected.names) as names,
      null as place_ar, null as place_fr, null as category_id, ${standing(db)} as state, m.day, array['reader:service'] || expected.readers as readers
    from meeting m
    left join office o on o.command_id = m.command_id and o.id = m.chair_office_id
    cross join lateral (
      select string_agg(concat_ws(' ', s.name_ar, s.name_fr), ' ') as names,
        coalesce(array_agg('reader:association:' || s.id) filter (where m.state <> 'draft'), '{}') as readers
      from attendance a join association s on s.command_id = a.command_id and s.id = a.association_id
      where a.command_id = m.command_id and a.meeting_id = m.id
    ) expected
    cross join lateral (
      select 'meeting' as kind, array_to_string(m.topics, ' ') as body
      union all
      select 'minutes', concat_ws(' ', m.minutes, m.communique, (select string_agg(c.summary, ' ' order by c.position) from contribution c
        where c.command_id = m.command_id and c.meeting_id = m.id)) where m.minutes is not null
    ) texts
    where m.command_id = ${commandId} ${ids ? db`and m.id = any(${ids}::uuid[])` : db``}`
}

export function releasedMeetingTexts(db: Db, { commandId, ids }: Which) {
  return db`
    select texts.kind, m.id, m.ref, m.title, texts.body, concat_ws(' ', m.ref, m.place, m.chair_ar, m.chair_fr, array_to_string(m.associations, ' ')) as names,
      null as place_ar, null as place_fr, null as category_id, ${standing(db)} as state, m.day, '{}'::text[] as readers
    from public_record.meeting m
    cross join lateral (
      select 'meeting' as kind, array_to_string(m.topics, ' ') as body
      union all
      select 'minutes', concat_ws(' ', m.communique, m.communique_fr, agreed.text) from (
        select (select r.text from public_record.minutes r where r.command_id = m.command_id and r.meeting_id = m.id) as text) agreed
      where m.communique is not null or agreed.text is not null
    ) texts
    where m.command_id = ${commandId} and m.released_at is not null ${ids ? db`and m.id = any(${ids}::uuid[])` : db``}`
}

function standing(db: Db) {
  return db`case when m.state in ('minutes_draft', 'agreed') then 'held' else m.state end`
}
