import { approvePlan } from '../src/presence/approve-plan.ts'
import type { Visit } from '../src/presence/plans/plan.ts'
import { listVisits } from '../src/presence/queries/visits.ts'
import { samplePresence } from './presence-sample.ts'
import { sampleRecord } from './public-sample.ts'
import type { World } from './world.ts'

/** Demands with presence that was planned and kept, released so that a month can be told. */
export function sampleKept(world: World) {
  const { ids, db } = world
  const presence = samplePresence(world)
  const record = sampleRecord(world)
  let made = 0

  /** A place of its own, a kilometre and more from all others. */
  async function place(
    more: { kind?: string; nameAr?: string; nameFr?: string; districtId?: string; latitude?: number } = {},
  ): Promise<string> {
    const id = world.context('planner').newId()
    made++
    const { kind = 'square', nameAr = `ساحة رقم ${made}`, nameFr = `Place ${made}`, districtId = ids.district, latitude = 32.34 } = more
    await db`
      insert into point (command_id, id, kind, name_ar, name_fr, location, district_id)
      values (${ids.command}, ${id}, ${kind}, ${nameAr}, ${nameFr}, point(${-6.3 + made / 100}, ${latitude}), ${districtId})`
    return id
  }

  /** A released demand, with presence wished for at a place of its own. */
  async function wished(more: Record<string, unknown> & { pointId?: string } = {}) {
    const wish = await presence.wish({ pointId: more.pointId ?? (await place()), ...more })
    await record.release(wish.demandId)
    return wish
  }

  /** A plan of that week, in force. */
  async function planned(week: string): Promise<{ planId: string; visits: readonly Visit[] }> {
    const planId = await presence.plan(week)
    // It is computed: a worker of the site would find nothing to do.
    await db`delete from job where name not in ('mail', 'news')`
    await approvePlan(world.context('planner'), { planId })
    return { planId, visits: await listVisits(db, ids.command, planId) }
  }

  /** The team came, and stayed as long as it was planned unless another length is said. */
  async function keep(planId: string, visits: readonly Visit[], minutes?: number): Promise<void> {
    for (const { id, wishId, day, arrive, leave } of visits) {
      const left = minutes === undefined ? leave : arrive + minutes
      await db`
        insert into presence_visit_kept (command_id, plan_id, visit_id, wish_id, day, arrived_minute, left_minute)
        values (${ids.command}, ${planId}, ${id}, ${wishId}, ${day}, ${arrive}, ${left})`
    }
  }

  return { ...presence, record, place, wished, planned, keep }
}
