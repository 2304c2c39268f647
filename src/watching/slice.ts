import type { Slice } from '../platform/slice.ts'
import { askToFollow } from './ask-to-follow.ts'
import { confirmFollow } from './confirm-follow.ts'
import { dailyDigest } from './daily.ts'
import { leave } from './leave.ts'
import { leavingPath, routes } from './routes.tsx'
import { sendDigest } from './send-digest.ts'
import { stopFollowing } from './stop-following.ts'
import { watchingWords } from './words.ts'

/** Anyone may follow the record by e-mail; their address is kept for that alone. */
export const watching: Slice = {
  name: 'watching',
  words: watchingWords,
  actions: [askToFollow, confirmFollow, stopFollowing, leave, sendDigest],
  routes,
  tasks: [dailyDigest],
  postedFromElsewhere: leavingPath,
}
