import { Hono } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { teamRoutes } from './team-routes.tsx'
import { wishRoutes } from './wish-routes.tsx'

export const routes = new Hono<Env>().route('/', teamRoutes).route('/', wishRoutes)
