import { Hono } from 'hono'
import type { Env } from '../platform/http/env.ts'
import type { Slice } from '../platform/slice.ts'
import { commands } from './cli.ts'
import { presenceWords } from './words.ts'

/** Presence around schools and at points that people asked for; so far its optimiser, on the command line. */
export const presence: Slice = { name: 'presence', words: presenceWords, actions: [], routes: new Hono<Env>(), commands }
