import { Hono } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { publicCache } from '../../platform/http/public-cache.ts'
import { platformWords } from '../../platform/words/catalogue.ts'
import { splitPath } from '../../platform/words/language.ts'
import { atomOf } from '../atom.ts'
import { listProblems } from '../queries/problems.ts'
import { listShapes } from '../queries/shapes.ts'
import { reading } from '../reading.ts'
import { refuse } from '../release.ts'
import { ProblemPage } from './problem-page.tsx'
import { ProblemsPage } from './problems-page.tsx'
import { publicProblemsWords } from './words.ts'

const most = 500
const latest = 50

/** Recurring problems that are worked on, as a page, for programs, and to follow. */
export const publicProblemRoutes = new Hono<Env>()
  .get('/problems', publicCache, async (c) => {
    const { db, commandId } = reading(c)
    const district = c.req.query('district') || undefined
    const [problems, districts] = await Promise.all([
      listProblems(db, commandId, { district, by: 'opened', limit: most }),
      listShapes(db, commandId),
    ])
    return c.var.page(<ProblemsPage problems={problems} districts={districts} district={district} />)
  })
  .get('/problems.json', publicCache, async (c) => {
    const { db, commandId } = reading(c)
    const problems = await listProblems(db, commandId, { district: c.req.query('district') || undefined, by: 'opened', limit: most })
    return c.json({ total: problems.length, problems })
  })
  .get('/problems.atom', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const { language } = splitPath(new URL(c.req.url).pathname)
    const words = publicProblemsWords[language]
    const address = (path: string) => `${c.var.config.publicUrl}${c.var.href(path)}`
    const entries = (await listProblems(db, commandId, { by: 'changed', limit: latest })).map((problem) => ({
      id: `${address(`/problems/${problem.ref}`)}#${problem.title === null ? 'withdrawn' : problem.state}-${problem.changedOn}`,
      title: `${problem.ref} · ${problem.title ?? words.withdrawn}`,
      page: address(`/problems/${problem.ref}`),
      day: problem.changedOn,
      text: problem.title === null ? words.withdrawnText : `${words.states[problem.state]}. ${problem.result?.sentence[language] ?? ''}`,
    }))
    const [self, page, author] = [address('/problems.atom'), address('/problems'), platformWords[language].name]
    const xml = atomOf({ language, title: `${words.title} · ${author}`, author, self, page, entries, since: today })
    return c.body(xml, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
  })
  .get('/problems/:file{[^/]+\\.json}', publicCache, async (c) => {
    const { db, commandId } = reading(c)
    const ref = c.req.param('file').slice(0, -'.json'.length)
    const [problem] = await listProblems(db, commandId, { ref, by: 'opened', limit: 1 })
    if (!problem) throw refuse('missing', 'notFound')
    return c.json(problem)
  })
  .get('/problems/:ref', publicCache, async (c) => {
    const { db, commandId } = reading(c)
    const [problem] = await listProblems(db, commandId, { ref: c.req.param('ref'), by: 'opened', limit: 1 })
    if (!problem) throw refuse('missing', 'notFound')
    return c.var.page(<ProblemPage problem={problem} />)
  })
