import type { Db } from '../../platform/db/connection.ts'
import { wasHeld } from './was-held.ts'

/** A meeting that had a room, and the wave in which those who were there are asked. */
export interface Gathering {
  meetingId: string
  ref: string
  secret: string
  /** Its room is open: who is there can say so. */
  open: boolean
  held: boolean
  waveId: string | null
}

export async function findGathering(db: Db, commandId: string, ref: string): Promise<Gathering | undefined> {
  const [found] = await db<Gathering[]>`
    select m.id as meeting_id, m.ref, r.secret, r.closed_at is null as open, ${wasHeld(db)} as held, w.id as wave_id
    from meeting m
    join room r on r.command_id = m.command_id and r.meeting_id = m.id
    left join lateral (select w.id from trust_wave w
      where w.command_id = m.command_id and w.questionnaire = 'meeting' and w.state = 'open' and w.opened_on <= m.day
      order by w.id desc limit 1) w on true
    where m.command_id = ${commandId} and m.ref = ${ref}`
  return found
}

export interface There {
  associationId: string
  /** As it stands in the attendance, which the writers have looked through. */
  present: boolean
  answered: boolean
}

/** Every association, and how it was at this meeting. */
export async function listThere(db: Db, commandId: string, { meetingId, waveId }: Gathering): Promise<There[]> {
  return db<There[]>`
    select s.id as association_id, coalesce(a.state in ('present', 'represented'), false) as present, coalesce(i.used, false) as answered
    from association s
    left join attendance a on a.command_id = s.command_id and a.meeting_id = ${meetingId} and a.association_id = s.id
    left join trust_invitation i on i.command_id = s.command_id and i.wave_id = ${waveId} and i.event_id = ${meetingId} and i.asker_id = s.id
    where s.command_id = ${commandId}`
}
