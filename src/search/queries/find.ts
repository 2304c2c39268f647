import { type Db, plannedAnew } from '../../platform/db/connection.ts'
import type { Language } from '../../platform/words/language.ts'
import { quoted, type Step } from '../plan.ts'
import type { Audience, Facet, Hit, Narrowing } from '../searchable.ts'
import type { Asked, Part } from '../weigh.ts'
import { tablesOf } from './tables.ts'

export interface FacetCount {
  readonly facet: Facet
  readonly value: string
  readonly count: number
  /** How people call a place or a category; other values have words of their own. */
  readonly names: Record<Language, string> | null
}

export interface Found {
  readonly hits: Hit[]
  /** How many texts were compared; more may hold a common word. */
  readonly total: number
  readonly facets: FacetCount[]
}

interface Wanted {
  commandId: string
  asked: readonly Asked[]
  plan: readonly Step[]
  mean: number
  /** By whom a text must be readable; nothing for everyone. */
  readers: readonly string[]
  narrowing: Narrowing
  /** Labels of which a text must have one; nothing for any. */
  among?: readonly string[]
  limit: number
  offset: number
}

/**
 * The texts nearest to a question: the index chooses those worth comparing (`plan`), BM25 orders them. One statement, whatever the question.
 */
export async function findTexts(db: Db, audience: Audience, wanted: Wanted): Promise<Found> {
  const { commandId, asked, plan, mean, limit, offset } = wanted
  const table = db(tablesOf[audience].searchable)
  const labels = labelsOf(wanted)
  const parts = asked.flatMap(({ parts }) => parts)
  const ranks = parts.map((part) => db`ts_rank('{1,1,1,1}', stems, ${anyOf(part)}::tsquery) * ${part.stems.length}::int`)
  const columns = db`kind, id, place_ar, place_fr, category_id, state, day, extract(year from day)::text as year, length(ts_filter(stems, '{d}')) as length, array[${joined(db, ranks, db`, `)}]::float4[] as ranks`
  // The inner limit is a number that the planner can reckon with, the outer one what is left of it.
  const chosen = plan.map(({ query, room }, at) => {
    const left = at === 0 ? db`${room}` : db`greatest(0, ${room} - (${counted(db, at)}))`
    return db`${db(`chosen${at}`)} as materialized (
      select * from (
        select ${columns} from ${table} where stems @@ ${query}::tsquery and labels @@ ${labels}::tsquery and command_id = ${commandId}
        limit ${room}) enough
      limit ${left})`
  })
  const [found] = await plannedAnew(db<[Found]>`
    with ${joined(db, chosen, db`, `)}, compared as materialized (
      ${joined(
        db,
        plan.map((_, at) => db`select * from ${db(`chosen${at}`)}`),
        db` union all `,
      )}
    ), counted as (
      select case when grouping(kind) = 0 then 'kind' when grouping(place_ar) = 0 then 'place' when grouping(category_id) = 0 then 'category'
          when grouping(state) = 0 then 'state' else 'year' end as facet,
        coalesce(kind, place_ar, category_id, state, year) as value, count(*) as count, max(place_fr) as place_fr, grouping(place_ar) = 0 as place
      from compared group by grouping sets ((kind), (place_ar), (category_id), (state), (year))
    ), best as (
      select kind, id, ${scoreOf(db, asked)} as score, day
      from (select *, 0.25 + 0.75 * length / ${mean}::float8 as room from compared) c
      order by score desc, day desc nulls last, id, kind limit ${limit} offset ${offset}
    ), hit as (
      select s.kind, s.id, s.ref, s.title, s.body, s.place_ar, s.place_fr, c.name_ar, c.name_fr, c.name_en, c.name_zgh, s.state, s.day, best.score
      from best join ${table} s on s.command_id = ${commandId} and s.kind = best.kind and s.id = best.id
      left join public_record.category c on c.id = s.category_id
    )
    select (select count(*) from compared) as total,
      coalesce((select jsonb_agg(jsonb_build_object('facet', facet, 'value', value, 'count', count, 'names', case
        when place then jsonb_build_object('ar', value, 'fr', coalesce(place_fr, value), 'en', coalesce(place_fr, value), 'zgh', coalesce(place_fr, value))
        when c.id is not null then jsonb_build_object('ar', c.name_ar, 'fr', c.name_fr, 'en', c.name_en, 'zgh', c.name_zgh) end)
        order by count desc, value) from counted left join public_record.category c on facet = 'category' and c.id = value
        where value is not null), '[]') as facets,
      coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'ref', ref, 'title', title, 'body', body, 'placeAr', place_ar,
        'placeFr', place_fr, 'categoryAr', name_ar, 'categoryFr', name_fr, 'categoryEn', name_en, 'categoryZgh', name_zgh, 'state', state,
        'day', day, 'score', score) order by score desc, day desc nulls last, id, kind) from hit), '[]') as hits`)
  return found!
}

function labelsOf({ commandId, readers, narrowing, among = [] }: Wanted): string {
  const chosen = Object.entries(narrowing).map(([facet, value]) => quoted(`${facet}:${value}`))
  const oneOf = [readers, among].flatMap((labels) => (labels.length > 0 ? [`(${labels.map(quoted).join(' | ')})`] : []))
  return [quoted(`command:${commandId.slice(-8)}`), ...chosen, ...oneOf].join(' & ')
}

const anyOf = ({ stems }: Part) => stems.map(quoted).join(' | ')

/** Every word of the question counts once, by the best of the ways in which it is met. */
function scoreOf(db: Db, asked: readonly Asked[]) {
  let at = 0
  const words = asked.map(({ parts }) => {
    const values = parts.map(({ weight }) => db`${weight}::float8 * bm25(least(ranks[${++at}::int], 0.98), room)`)
    return db`greatest(${joined(db, values, db`, `)})`
  })
  return joined(db, words, db` + `)
}

type Fragment = ReturnType<typeof counted>

function counted(db: Db, before: number) {
  return db`select ${Array.from({ length: before }, (_, at) => db`(select count(*) from ${db(`chosen${at}`)})`).reduce((sum, one) => db`${sum} + ${one}`)}`
}

function joined(db: Db, pieces: readonly Fragment[], between: Fragment): Fragment {
  return pieces.reduce((whole, piece) => db`${whole}${between}${piece}`)
}
