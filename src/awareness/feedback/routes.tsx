import { Hono } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { deskRoutes } from './desk-routes.tsx'
import { pupilRoutes } from './pupil-routes.tsx'

export const routes = new Hono<Env>().route('/', pupilRoutes).route('/', deskRoutes)
