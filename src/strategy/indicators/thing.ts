import type { Actor } from '../../platform/actor.ts'
import { mayReadAll } from '../../presence/permissions.ts'

/** What is counted, each with a page of its own at the desk. */
export const things = ['demand', 'meeting', 'session', 'wish', 'association', 'school'] as const
export type Thing = (typeof things)[number]

/** Where presence is promised is for those who read the whole plan. */
export const mayList = (actor: Actor, thing: Thing | null) => thing !== null && (thing !== 'wish' || mayReadAll(actor))

/** Different things are counted once, by the identity in the key; of all else each part is a thing. */
export const isDifferent = (thing: Thing) => thing === 'association' || thing === 'school'

export const identityIn = (key: string) => key.slice(key.indexOf(':') + 1)

const folders: Record<Thing, string> = {
  demand: '/desk/demands',
  meeting: '/desk/meetings',
  session: '/desk/awareness/sessions',
  wish: '/desk/presence-plan/wishes',
  association: '/desk/associations',
  school: '/desk/schools',
}

export const pathOf = (thing: Thing, ref: string) => `${folders[thing]}/${ref}`
