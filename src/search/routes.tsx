import { Hono, type Context as HonoContext } from 'hono'
import { isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { publicCache } from '../platform/http/public-cache.ts'
import { submit } from '../platform/http/submit.ts'
import { splitPath } from '../platform/words/language.ts'
import { addWord } from './add-word.ts'
import { type Asked, addressOf, askedIn, pageSize, referenceIn } from './address.ts'
import { guidanceFor } from './guidance.ts'
import { LexiconPage } from './pages/lexicon-page.tsx'
import { SearchPage } from './pages/search-page.tsx'
import { mayChangeLexicon, mayReadLexicon } from './permissions.ts'
import { listLexicon, listRemoved } from './queries/lexicon.ts'
import { refuse } from './refusal.ts'
import { removeWord } from './remove-word.ts'
import { search } from './search.ts'
import { type Audience, pathOf, readerLabels } from './searchable.ts'
import { suggest } from './suggest.ts'

export const routes = new Hono<Env>()
  .get('/search', publicCache, (c) => answerPage(c, 'public'))
  .get('/search.json', publicCache, async (c) => c.json(await answerJson(c, 'public')))
  .get('/search/words.json', publicCache, (c) => words(c, 'public'))
  .get('/desk/search', (c) => answerPage(c, 'desk'))
  .get('/desk/search.json', async (c) => c.json(await answerJson(c, 'desk')))
  .get('/desk/search/words.json', (c) => words(c, 'desk'))
  .get('/desk/lexicon', async (c) => c.var.page(await lexicon(c)))
  .post('/desk/lexicon', (c) => submit(c, addWord, { done: () => '/desk/lexicon', again: (returned) => lexicon(c, returned) }))
  .post('/desk/lexicon/removal', (c) => submit(c, removeWord, { done: () => '/desk/lexicon', again: (returned) => lexicon(c, returned) }))

async function answerPage(c: HonoContext<Env>, audience: Audience) {
  const asked = askedIn(c.req.query())
  const ref = referenceIn(asked.words)
  const answer = await ask(c, audience, asked)
  const named = ref && answer.hits.find((hit) => hit.ref === ref)
  if (named) return c.redirect(c.var.href(pathOf(named, audience)))
  const pages = Math.ceil(Math.min(answer.total, 200) / pageSize)
  return c.var.page(<SearchPage audience={audience} {...asked} answer={answer} pages={pages} addressOf={addressOf(audience, asked)} />)
}

/** The same answer for programs. */
async function answerJson(c: HonoContext<Env>, audience: Audience) {
  const asked = askedIn(c.req.query())
  const { hits, total, cut, instead, facets } = await ask(c, audience, asked)
  const results = hits.map(({ score, id: _id, ...hit }) => ({
    ...hit,
    url: `${c.var.config.publicUrl}${c.var.href(pathOf({ ...hit, id: _id }, audience))}`,
    score: Math.round(score * 1000) / 1000,
  }))
  const guidance = guidanceFor(asked.words, languageIn(c)).map(({ title, path }) => ({
    title,
    url: `${c.var.config.publicUrl}${c.var.href(path)}`,
  }))
  return { question: asked.words, narrowing: asked.narrowing, total, more: cut, instead, facets, guidance, results }
}

/** Of the address under which it is asked. */
const languageIn = (c: HonoContext<Env>) => splitPath(new URL(c.req.url).pathname).language

function ask(c: HonoContext<Env>, audience: Audience, { words, narrowing, page }: Asked) {
  const { db, actor } = c.var.context
  return search(
    audience === 'desk' ? db : c.var.publicDb,
    audience,
    { commandId: actor.commandId, readers: audience === 'desk' ? readerLabels(actor) : [] },
    { words, narrowing, limit: pageSize, offset: (page - 1) * pageSize },
  )
}

/** At the desk only services are shown words of texts: they stand for no text, but for all. */
async function words(c: HonoContext<Env>, audience: Audience) {
  const { db, actor } = c.var.context
  const ofService = audience === 'desk' && isOfService(actor)
  const source = ofService ? ({ db, audience: 'desk' } as const) : ({ db: c.var.publicDb, audience: 'public' } as const)
  return c.json({ words: await suggest(source.db, source.audience, actor.commandId, c.req.query('q') ?? '') })
}

async function lexicon(c: HonoContext<Env>, returned: Partial<Parameters<typeof LexiconPage>[0]> = {}) {
  const { db, actor } = c.var.context
  if (!mayReadLexicon(actor)) throw refuse('forbidden', 'readLexicon')
  const like = (c.req.query('q') ?? '').trim().slice(0, 60)
  const [meanings, removed] = await Promise.all([listLexicon(db, actor.commandId, like), listRemoved(db, actor.commandId)])
  return <LexiconPage meanings={meanings} removed={removed} like={like} mayChange={mayChangeLexicon(actor)} {...returned} />
}
