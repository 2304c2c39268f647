import type { Db } from '../../platform/db/connection.ts'
import type { Which } from './sources.ts'

/** A demand, and what was promised in answer to it: who may read the one may read the other. */
export function demandTexts(db: Db, { commandId, ids }: Which) {
  return db`
    select texts.kind, d.id, d.ref, texts.title, texts.body, concat_ws(' ', d.ref, t.name_ar, t.name_fr, p.name_ar, p.name_fr, s.name_ar, s.name_fr, o.name_ar,
        o.name_fr, g.name_ar, g.name_fr) as names,
      t.name_ar as place_ar, t.name_fr as place_fr, d.category_id, ${standing(db)} as state, texts.day,
      array_remove(array['reader:cell', 'reader:auditor', 'reader:publisher', 'reader:association:' || d.association_id,
        'reader:office:' || d.answer_office_id, 'reader:office:' || c.office_id], null) as readers
    from demand d
    left join lateral (select n.office_id, n.text, n.indicator, n.evidence, n.made_on from commitment n
      where n.command_id = d.command_id and n.demand_id = d.id and d.answer_kind = 'commitment' order by n.id desc limit 1) c on true
    left join district t on t.command_id = d.command_id and t.id = d.district_id
    left join point p on p.command_id = d.command_id and p.id = d.point_id
    left join association s on s.command_id = d.command_id and s.id = d.association_id
    left join office o on o.command_id = d.command_id and o.id = coalesce(c.office_id, d.answer_office_id)
    left join category g on g.id = d.category_id
    cross join lateral (
      select 'demand' as kind, coalesce(d.public_text, d.original) as title,
        concat_ws(' ', case when d.public_text <> d.original then d.original end, case when d.answer_kind <> 'commitment' then d.answer_text end,
          d.place_words) as body, d.received_on as day
      union all
      select 'commitment', c.text, concat_ws(' ', c.indicator, c.evidence), c.made_on where c.text is not null
    ) texts
    where d.command_id = ${commandId} ${ids ? db`and d.id = any(${ids}::uuid[])` : db``}`
}

export function releasedDemandTexts(db: Db, { commandId, ids }: Which) {
  return db`
    select texts.kind, d.id, d.ref, texts.title, texts.body, concat_ws(' ', d.ref, d.district_ar, d.district_fr, d.asked_by, d.office_ar, d.office_fr, d.partner,
        g.name_ar, g.name_fr) as names,
      d.district_ar as place_ar, d.district_fr as place_fr, d.category_id, ${standing(db)} as state, texts.day, '{}'::text[] as readers
    from public_record.demand d
    left join public_record.category g on g.id = d.category_id
    cross join lateral (
      select 'demand' as kind, d.text as title, coalesce((select string_agg(e.text, ' ' order by e.id) from public_record.entry e
        where e.command_id = d.command_id and e.demand_id = d.id and e.kind <> 'promised'), '') as body, d.asked_on as day
      union all
      select 'commitment', d.commitment_text, coalesce(d.indicator, ''), d.answered_on where d.commitment_text is not null
    ) texts
    where d.command_id = ${commandId} and d.released_at is not null and d.text is not null ${ids ? db`and d.id = any(${ids}::uuid[])` : db``}`
}

/** Whose turn it is: by this people narrow what they find. */
function standing(db: Db) {
  return db`case when d.state in ('received', 'qualified', 'referred', 'reopening', 'contested') then 'waiting' when d.state in ('answered', 'reported') then 'to_judge'
    else d.state end`
}
