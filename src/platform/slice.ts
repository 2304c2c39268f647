import type { Hono } from 'hono'
import type { Action } from './action.ts'
import type { Actor } from './actor.ts'
import type { Command } from './cli/command.ts'
import type { Db } from './db/connection.ts'
import type { Env } from './http/env.ts'
import type { Task } from './jobs/turns.ts'
import type { MenuEntry } from './ui/view.ts'
import type { Catalogue, Language } from './words/language.ts'

/** What the words of every slice hold besides its own. Keys of `permissions` and `notices` are the verbs of its actions. */
export interface SliceWords {
  /** Who may, said to those who may not: one sentence an action. */
  permissions: Record<string, string>
  /** What was just done, shown once after the act. */
  notices: Record<string, string>
  /** Why not, and what to do: one sentence a refusal. */
  refusals: Record<string, string>
}

/** All that the application needs to know of a slice. */
export interface Slice {
  name: string
  words: Catalogue<SliceWords>
  actions: readonly Action[]
  routes: Hono<Env>
  commands?: readonly Command[]
  /** Work that comes back every hour. */
  tasks?: readonly Task[]
  /** Paths at which forms from elsewhere are taken, because a secret in the path is the permission. */
  postedFromElsewhere?: RegExp
  /** Its entries in the menu of the desk, for those who may use them. */
  menu?: (context: { db: Db; actor: Actor; language: Language; now: () => Date }) => Promise<readonly MenuEntry[]> | readonly MenuEntry[]
}
