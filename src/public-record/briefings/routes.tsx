import { Hono } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { publicCache } from '../../platform/http/public-cache.ts'
import { platformWords } from '../../platform/words/catalogue.ts'
import { splitPath } from '../../platform/words/language.ts'
import { nameIn } from '../../platform/words/names.ts'
import { atomOf } from '../atom.ts'
import { listBriefings, listChangedBriefings } from '../queries/briefings.ts'
import { listShapes } from '../queries/shapes.ts'
import { reading } from '../reading.ts'
import { refuse } from '../release.ts'
import { BriefingPage } from './briefing-page.tsx'
import { BriefingsPage } from './briefings-page.tsx'
import { publicBriefingsWords } from './words.ts'

const most = 500
const latest = 50

/** Measures and closed cases, as a page, for programs, and to follow. */
export const publicBriefingRoutes = new Hono<Env>()
  .get('/briefings', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const district = c.req.query('district') || undefined
    const [briefings, districts] = await Promise.all([listBriefings(db, commandId, { district, limit: most }), listShapes(db, commandId)])
    return c.var.page(<BriefingsPage briefings={briefings} districts={districts} district={district} today={today} />)
  })
  .get('/briefings.json', publicCache, async (c) => {
    const { db, commandId } = reading(c)
    const briefings = await listBriefings(db, commandId, { district: c.req.query('district') || undefined, limit: most })
    return c.json({ total: briefings.length, briefings })
  })
  .get('/briefings.atom', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const { language } = splitPath(new URL(c.req.url).pathname)
    const words = publicBriefingsWords[language]
    const address = (path: string) => `${c.var.config.publicUrl}${c.var.href(path)}`
    const briefings = await listChangedBriefings(db, commandId, latest)
    const entries = briefings.map(({ ref, title, titleFr, text, textFr, endedOn, withdrawnOn, changedOn }) => ({
      id: `${address(`/briefings/${ref}`)}#${withdrawnOn ? 'withdrawn' : endedOn ? 'ended' : changedOn}`,
      title: `${ref} · ${nameIn(language, title, titleFr) ?? words.withdrawn}`,
      page: address(`/briefings/${ref}`),
      day: changedOn,
      text: nameIn(language, text, textFr) ?? words.withdrawnText,
    }))
    const [self, page, author] = [address('/briefings.atom'), address('/briefings'), platformWords[language].name]
    const xml = atomOf({ language, title: `${words.title} · ${author}`, author, self, page, entries, since: today })
    return c.body(xml, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
  })
  .get('/briefings/:ref', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const [briefing] = await listBriefings(db, commandId, { ref: c.req.param('ref'), limit: 1 })
    if (!briefing) throw refuse('missing', 'notFound')
    return c.var.page(<BriefingPage briefing={briefing} today={today} />)
  })
