import { Hono } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import type { Slice } from '../platform/slice.ts'
import { addMaterial } from './add-material.ts'
import { commands } from './cli.ts'
import { closeProgramme } from './close-programme.ts'
import { openProgramme } from './open-programme.ts'
import { mayRead } from './permissions.ts'
import { versionRoutes } from './report/released/desk-routes.tsx'
import { proposeReport } from './report/released/propose-report.ts'
import { releasedRoutes } from './report/released/public-routes.tsx'
import { withdrawReport } from './report/released/withdraw-report.ts'
import { reportRoutes } from './report/routes.tsx'
import { retireMaterial } from './retire-material.ts'
import { routes } from './routes.tsx'
import { stateClasses } from './state-classes.ts'
import { addTopic } from './topics/add-topic.ts'
import { changeTopic } from './topics/change-topic.ts'
import { restoreTopic } from './topics/restore-topic.ts'
import { retireTopic } from './topics/retire-topic.ts'
import { topicRoutes } from './topics/routes.tsx'
import { awarenessWords } from './words.ts'

/** What awareness sessions belong to and are measured against: programmes, materials, classes, and the report of the year. */
export const awareness: Slice = {
  name: 'awareness',
  words: awarenessWords,
  actions: [
    openProgramme,
    closeProgramme,
    addMaterial,
    retireMaterial,
    stateClasses,
    proposeReport,
    withdrawReport,
    addTopic,
    changeTopic,
    retireTopic,
    restoreTopic,
  ],
  routes: new Hono<Env>()
    .route('/', routes)
    .route('/', topicRoutes)
    .route('/', reportRoutes)
    .route('/', releasedRoutes)
    .route('/', versionRoutes),
  commands,
  menu: ({ actor, language }) =>
    mayRead(actor) || has(actor, 'publisher') ? [{ path: '/desk/awareness/reports', label: awarenessWords[language].reportsMenu }] : [],
}
