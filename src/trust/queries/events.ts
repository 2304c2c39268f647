import type { Actor } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Questionnaire } from '../items.ts'
import { wasHeld } from './was-held.ts'

/** Something about which an association, a school or a partner may answer once. */
export interface AskedEvent {
  waveId: string
  waveRef: string
  questionnaire: Questionnaire
  eventId: string
  /** Of the meeting or the session; null where districts are asked. */
  eventRef: string | null
  day: Day | null
  askerId: string
  answered: boolean
}

/** Where they were since the wave began, and the waves that ask about districts. */
export async function listEvents(db: Db, { commandId, accountId, associationId }: Actor): Promise<AskedEvent[]> {
  return db<AskedEvent[]>`
    select e.*, coalesce(i.used, false) as answered from (
      select w.command_id, w.id as wave_id, w.ref as wave_ref, w.questionnaire, w.id as event_id, null as event_ref, null::date as day,
        ${associationId}::uuid as asker_id
      from trust_wave w
      where w.command_id = ${commandId} and w.state = 'open' and w.questionnaire = 'district' and ${associationId}::uuid is not null
      union all
      select w.command_id, w.id, w.ref, w.questionnaire, m.id, m.ref, m.day, a.association_id
      from trust_wave w
      join meeting m on m.command_id = w.command_id and m.day >= w.opened_on and ${wasHeld(db)}
      join attendance a on a.command_id = m.command_id and a.meeting_id = m.id and a.state in ('present', 'represented')
      where w.command_id = ${commandId} and w.state = 'open' and w.questionnaire = 'meeting' and a.association_id = ${associationId}
      union all
      select w.command_id, w.id, w.ref, w.questionnaire, m.id, m.ref, m.day, g.partner_id
      from trust_wave w
      join meeting m on m.command_id = w.command_id and m.day >= w.opened_on and ${wasHeld(db)}
      join guest g on g.command_id = m.command_id and g.meeting_id = m.id and g.presence in ('present', 'represented')
      join partner_contact k on k.command_id = g.command_id and k.partner_id = g.partner_id
      where w.command_id = ${commandId} and w.state = 'open' and w.questionnaire = 'meeting' and k.account_id = ${accountId}
      union all
      select w.command_id, w.id, w.ref, w.questionnaire, s.id, s.ref, s.day, s.school_id
      from trust_wave w
      join awareness_session s on s.command_id = w.command_id and s.day >= w.opened_on and s.state = 'held'
      join school_contact k on k.command_id = s.command_id and k.school_id = s.school_id
      where w.command_id = ${commandId} and w.state = 'open' and w.questionnaire = 'session' and k.account_id = ${accountId}) e
    left join trust_invitation i on i.command_id = e.command_id and i.wave_id = e.wave_id and i.event_id = e.event_id and i.asker_id = e.asker_id
    order by e.day desc nulls first, e.event_id limit 100`
}

interface Given {
  waveId: string
  eventId: string
  askerId: string
  tokenHash: Buffer
}

/** Counts for the whole city. @returns false when they have answered already */
export async function putInvitation(db: Db, commandId: string, given: Given): Promise<boolean> {
  const { count } = await db`
    insert into trust_invitation ${db({ commandId, ...given, areaId: commandId, used: false })}
    on conflict (command_id, wave_id, event_id, asker_id) do update set token_hash = excluded.token_hash where not trust_invitation.used`
  return count > 0
}
