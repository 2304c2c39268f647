import { actorOf, sessionToken } from './people/session.ts'
import type { Command } from './places/command.ts'
import { visitorOf } from './platform/actor.ts'
import type { Db } from './platform/db/connection.ts'
import type { Asker } from './platform/http/request.tsx'
import { type Language, splitPath } from './platform/words/language.ts'

/** Pages outside of these are the same for everyone, signed in or not: any proxy may keep them. */
const personal = /^\/(desk|session|sign-in)(\/|$)/

const nobody = '00000000-0000-0000-0000-000000000000'

/** Says who asks: on public pages always a visitor. */
export function identify(db: Db, home: () => Promise<Command | null>, now: () => Date) {
  return async (request: Request, language: Language): Promise<Asker> => {
    const { path } = splitPath(new URL(request.url).pathname)
    if (personal.test(path)) {
      const found = await actorOf(db, sessionToken(request), now())
      if (found) {
        const actsFor = language === 'ar' ? found.actsFor.ar : found.actsFor.fr
        return { actor: found.actor, reader: { name: found.actor.name, actsFor } }
      }
    }
    const command = await home()
    return { actor: visitorOf(command?.id ?? nobody), reader: null }
  }
}
