import type { DemoPlaces } from '../places/demo.ts'
import { type Actor, systemOf } from '../platform/actor.ts'
import { type Context, createContext } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import { type Day, instantOf } from '../platform/words/dates.ts'
import type { Cast } from './cast.ts'

/** Where the year is played: its people, its places, and a clock that moves along it. */
export interface Scene {
  db: Db
  cast: Cast
  places: DemoPlaces
  /** The address that links in mail carry. */
  publicUrl: string
  as: (actor: Actor) => Context
}

/** Something that happens at a moment of the year. */
export interface Event {
  day: Day
  /** HH:MM; events of the same moment keep the order in which they were planned. */
  time: string
  play: (scene: Scene) => Promise<void>
}

/** Plays the events in the order of their moments. Those who keep step with the record are told once, of all of it, at the end. */
export async function playAll(events: readonly Event[], scene: Omit<Scene, 'as'>, now: () => Date): Promise<void> {
  const subjects = new Set<string>()
  const inOrder = [...events].sort((a, b) => (a.day + a.time < b.day + b.time ? -1 : a.day + a.time > b.day + b.time ? 1 : 0))
  for (const { day, time, play } of inOrder) {
    const moment = instantOf(day, time)
    const tellFollowers = async (_: Context, touched: readonly string[]) => {
      for (const subject of touched) subjects.add(subject)
    }
    await play({ ...scene, as: (actor) => ({ ...silent(scene, actor, () => moment), tellFollowers }) })
  }
  const system = silent(scene, systemOf(scene.cast.cell.commandId), now)
  await system.tellFollowers(system, [...subjects])
}

/** Nobody is written to about a year that was invented. */
function silent({ db, publicUrl }: Pick<Scene, 'db' | 'publicUrl'>, actor: Actor, now: () => Date): Context {
  return { ...createContext({ db, actor, now, publicUrl }), enqueue: async () => {} }
}
