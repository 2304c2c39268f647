import type { Db } from '../../platform/db/connection.ts'
import type { KeptRoute } from '../routed.ts'

export async function saveRoute(
  db: Db,
  commandId: string,
  demandId: string,
  { officeId: _office, fitted, ...route }: KeptRoute,
): Promise<void> {
  await db`
    insert into demand_route ${db({ commandId, demandId, ...route, fitted: [...fitted] })}
    on conflict (command_id, demand_id) do update set decided_by = excluded.decided_by, rule_position = excluded.rule_position,
      fitted = excluded.fitted, proposed_office_id = excluded.proposed_office_id, partner_id = excluded.partner_id, because = excluded.because`
}

export type ShownRoute = Omit<KeptRoute, 'officeId'>

export async function findRoute(db: Db, commandId: string, demandId: string): Promise<ShownRoute | null> {
  const [route] = await db<ShownRoute[]>`
    select decided_by, rule_position, fitted, proposed_office_id, partner_id, because from demand_route
    where command_id = ${commandId} and demand_id = ${demandId}`
  return route ?? null
}
