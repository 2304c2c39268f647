import type { Db } from '../../platform/db/connection.ts'

export interface Named {
  id: string
  nameAr: string
  nameFr: string | null
}

export interface Place extends Named {
  kind: 'point' | 'district'
}

export interface Category extends Named {
  nameEn: string
  nameZgh: string
}

/** What entries of a room may name. */
export interface Register {
  associations: Named[]
  offices: Named[]
  places: Place[]
  categories: Category[]
}

/** @param meetingId puts the associations that are invited to it first */
export async function registerOf(db: Db, commandId: string, meetingId?: string): Promise<Register> {
  const [associations, offices, places, categories] = await Promise.all([
    db<Named[]>`
      select a.id, a.name_ar, a.name_fr from association a
      left join invitation i on i.command_id = a.command_id and i.association_id = a.id and i.meeting_id = ${meetingId ?? null}
      where a.command_id = ${commandId} and a.state not in ('suspended', 'refused') order by i.meeting_id is null, a.name_ar, a.id`,
    db<Named[]>`select id, name_ar, name_fr from office where command_id = ${commandId} order by name_ar, id`,
    db<Place[]>`
      select 'point' as kind, id, name_ar, name_fr from point where command_id = ${commandId}
      union all select 'district', id, name_ar, name_fr from district where command_id = ${commandId} order by 1 desc, 3, 2`,
    db<Category[]>`select id, name_ar, name_fr, name_en, name_zgh from category order by position`,
  ])
  return { associations, offices, places, categories }
}

export async function findAssociation(db: Db, commandId: string, id: string): Promise<Named | undefined> {
  const [association] = await db<Named[]>`
    select id, name_ar, name_fr from association where command_id = ${commandId} and id = ${id} and state not in ('suspended', 'refused')`
  return association
}

/** A point of the agenda after the commitments. */
export interface AgendaPoint {
  title: string
  titleFr: string | null
  minutes: number
  officeAr: string | null
  officeFr: string | null
}

export async function agendaPoints(db: Db, commandId: string, meetingId: string): Promise<AgendaPoint[]> {
  return db<AgendaPoint[]>`
    select i.title, i.title_fr, i.minutes, o.name_ar as office_ar, o.name_fr as office_fr
    from agenda_item i left join office o on o.command_id = i.command_id and o.id = i.office_id
    where i.command_id = ${commandId} and i.meeting_id = ${meetingId} order by i.position, i.id`
}

/** Whether those who are at a meeting now will be asked how it was. */
export async function isAskedAfterwards(db: Db, commandId: string): Promise<boolean> {
  const [row] = await db`select 1 from trust_wave where command_id = ${commandId} and questionnaire = 'meeting' and state = 'open' limit 1`
  return row !== undefined
}
