import { Hono } from 'hono'
import type { Env } from '../platform/http/env.ts'
import type { Slice } from '../platform/slice.ts'
import { publicBriefingRoutes } from './briefings/routes.tsx'
import { dealWithFinding } from './deal-with-finding.ts'
import { createDeskRoutes, mayRead } from './desk-routes.tsx'
import { feedRoutes } from './feed-routes.ts'
import { publicMinutesRoutes } from './minutes/routes.ts'
import { openDataRoutes } from './open-data-routes.ts'
import { publicProblemRoutes } from './problems/routes.tsx'
import { countWaiting } from './queries/releases.ts'
import { publicRoutes } from './routes.tsx'
import { seriesRoutes } from './series-routes.tsx'
import { createSignRelease, type Released } from './sign-release.ts'
import { createSignReleases } from './sign-releases.ts'
import { publicStrategyRoutes } from './strategy/routes.tsx'
import { withdrawCommunique } from './withdraw-communique.ts'
import { withholdRelease } from './withhold-release.ts'
import { publicRecordWords } from './words.ts'

/** @param released what other slices do when their subject becomes public */
export function createPublicRecord({ released }: { released: Released }): Slice {
  const signRelease = createSignRelease(released)
  const signReleases = createSignReleases(signRelease)
  return {
    name: 'public-record',
    words: publicRecordWords,
    actions: [signRelease, signReleases, dealWithFinding, withholdRelease, withdrawCommunique],
    routes: new Hono<Env>()
      .route('/', openDataRoutes)
      .route('/', publicMinutesRoutes)
      .route('/', feedRoutes)
      .route('/', seriesRoutes)
      .route('/', publicBriefingRoutes)
      .route('/', publicProblemRoutes)
      .route('/', publicStrategyRoutes)
      .route('/', publicRoutes)
      .route('/', createDeskRoutes({ signRelease, signReleases, withholdRelease })),
    async menu({ db, actor, language }) {
      if (!mayRead(actor)) return []
      const { menu } = publicRecordWords[language].releases
      return [{ path: '/desk/releases', label: menu, count: await countWaiting(db, actor.commandId, actor.accountId) }]
    },
  }
}
