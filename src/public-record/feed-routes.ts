import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { publicCache } from '../platform/http/public-cache.ts'
import { platformWords } from '../platform/words/catalogue.ts'
import { splitPath } from '../platform/words/language.ts'
import { nameIn } from '../platform/words/names.ts'
import { atomOf } from './atom.ts'
import { calendar } from './calendar-answer.ts'
import { entryTitle } from './entry-title.ts'
import { excerpt } from './pages/excerpt.ts'
import { listChanged, readDemand, storyOf } from './queries/demands.ts'
import { listComing, listPast, readMeeting } from './queries/meetings.ts'
import { reading } from './reading.ts'
import { refuse } from './release.ts'
import { chosen, pathOf } from './routes.tsx'
import { publicRecordWords } from './words.ts'

const latest = 50

/** What people follow without an account: meetings in their calendar, demands in their feed reader. */
export const feedRoutes = new Hono<Env>()
  .get('/meetings.ics', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const [coming, past] = await Promise.all([listComing(db, commandId, today), listPast(db, commandId, { today, limit: latest })])
    return calendar(c, { title: wording(c).words.meetings.title, meetings: [...coming, ...past], file: 'meetings.ics' })
  })
  .get('/meetings/:file{[^/]+\\.ics}', publicCache, async (c) => {
    const { db, commandId } = reading(c)
    const meeting = await readMeeting(db, commandId, named(c, '.ics'))
    if (!meeting) throw refuse('missing', 'notFound')
    return calendar(c, { title: wording(c).words.meetings.title, meetings: [meeting], file: `${meeting.ref}.ics` })
  })
  .get('/meetings.atom', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const { words, author, language, address } = wording(c)
    const [coming, past] = await Promise.all([listComing(db, commandId, today), listPast(db, commandId, { today, limit: latest })])
    const entries = [...coming.toReversed(), ...past].map(({ ref, title, state, day, place, communique, communiqueFr }) => ({
      id: `${address(`/meetings/${ref}`)}#${state}`,
      title: `${title} · ${words.meetings.states[state]}`,
      page: address(`/meetings/${ref}`),
      day,
      text: nameIn(language, communique, communiqueFr) ?? place,
    }))
    const [self, page] = [address('/meetings.atom'), address('/meetings')]
    return atom(c, atomOf({ language, title: `${words.meetings.title} · ${author}`, author, self, page, entries, since: today }))
  })
  .get('/demands.atom', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const { values, filter } = chosen(c)
    const { words, author, language, address } = wording(c)
    const demands = await listChanged(db, commandId, filter, latest)
    const entries = demands.map((demand) => ({
      id: address(`/demands/${demand.ref}`),
      title: `${demand.ref} · ${excerpt(demand.text, 90)}`,
      page: address(`/demands/${demand.ref}`),
      day: demand.changedOn,
      text: demand.commitmentText ?? demand.text,
    }))
    const [self, page] = [address(pathOf('/demands.atom', values)), address(pathOf('/demands', values))]
    return atom(c, atomOf({ language, title: `${words.demands} · ${author}`, author, self, page, entries, since: today }))
  })
  .get('/demands/:file{[^/]+\\.atom}', publicCache, async (c) => {
    const { db, commandId } = reading(c)
    const demand = await readDemand(db, commandId, named(c, '.atom'))
    if (!demand) throw refuse('missing', 'notFound')
    const { words, author, language, address } = wording(c)
    const [self, page] = [address(`/demands/${demand.ref}.atom`), address(`/demands/${demand.ref}`)]
    const story = await storyOf(db, commandId, demand.id)
    const entries = story.map(({ kind, day, actorAr, actorFr, detail, text, textState }, nth) => ({
      id: `${page}#${nth + 1}`,
      title: [entryTitle(language, kind, detail), nameIn(language, actorAr, actorFr)].filter(Boolean).join(' · '),
      page,
      day,
      text: text ?? (textState === 'waiting' ? words.underReview : textState === 'withheld' ? words.textWithheld : null),
    }))
    const title = `${demand.ref} · ${excerpt(demand.text, 90)}`
    return atom(c, atomOf({ language, title, author, self, page, entries: entries.toReversed(), since: demand.askedOn }))
  })

function wording(c: HonoContext<Env>) {
  const { language } = splitPath(new URL(c.req.url).pathname)
  const address = (path: string) => `${c.var.config.publicUrl}${c.var.href(path)}`
  return { language, address, words: publicRecordWords[language], author: platformWords[language].name }
}

const named = (c: HonoContext<Env>, ending: string) => (c.req.param('file') ?? '').slice(0, -ending.length)

const atom = (c: HonoContext<Env>, xml: string) => c.body(xml, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
