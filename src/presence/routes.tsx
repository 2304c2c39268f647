import { Hono } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { keptRoutes } from './kept/routes.tsx'
import { planRoutes } from './plan-routes.tsx'
import { teamRoutes } from './team-routes.tsx'
import { travelRoutes } from './travel-routes.tsx'
import { visitRoutes } from './visit-routes.tsx'
import { wishRoutes } from './wish-routes.tsx'

export const routes = new Hono<Env>()
  .route('/', keptRoutes)
  .route('/', planRoutes)
  .route('/', visitRoutes)
  .route('/', wishRoutes)
  .route('/', teamRoutes)
  .route('/', travelRoutes)
